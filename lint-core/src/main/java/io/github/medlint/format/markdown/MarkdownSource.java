package io.github.medlint.format.markdown;

import io.github.medlint.format.html.HtmlSource;
import io.github.medlint.format.html.Island;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * A part of a source that is read as Markdown.
 *
 * <p>The parser is given {@link #masked()}, in which template code is blotted out letter by letter,
 * so that no offset moves.
 *
 * @param content the whole source
 * @param range the part of it
 * @param code tells the template code in it
 */
record MarkdownSource(String content, TextRange range, HtmlSource code) {

  static MarkdownSource of(String content, TextRange range) {
    return new MarkdownSource(content, range, HtmlSource.inBody(content, range, List.of()));
  }

  static MarkdownSource of(String content, TextRange range, List<Island> islands) {
    return new MarkdownSource(content, range, HtmlSource.withIslands(content, range, islands));
  }

  String masked() {
    return code.masked();
  }

  TextRange place(SourceSpan span) {
    int start = span.getInputIndex();
    return new TextRange(start, start + span.getLength()).shift(range.start());
  }

  /** The ranges of a node, one a line; none if the parser does not tell them. */
  List<TextRange> lines(Node node) {
    List<TextRange> lines = new ArrayList<>();
    for (SourceSpan span : node.getSourceSpans()) {
      lines.add(place(span));
    }
    return lines;
  }

  /** From a node's first to its last letter; empty if the parser does not tell. */
  TextRange whole(Node node) {
    List<TextRange> lines = lines(node);
    return lines.isEmpty()
        ? new TextRange(range.start(), range.start())
        : lines.get(0).union(lines.get(lines.size() - 1));
  }

  /**
   * The lines of a block of HTML as a source of their own, in which the marks of the quotes and
   * lists around it are blotted out.
   */
  HtmlSource html(List<TextRange> lines) {
    List<TextRange> marks = new ArrayList<>();
    TextRange whole = lines.get(0).union(lines.get(lines.size() - 1));
    for (int i = 1; i < lines.size(); i++) {
      int from = lines.get(i - 1).end();
      int to = lines.get(i).start();
      while (from < to && "\r\n".indexOf(content.charAt(from)) >= 0) {
        from++;
      }
      if (!content.substring(from, to).isBlank()) {
        marks.add(new TextRange(from, to));
      }
    }
    return code.part(whole, marks);
  }
}
