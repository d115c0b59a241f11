package io.github.medlint.format.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.document.Document;
import io.github.medlint.format.PositionLaw;
import io.github.medlint.format.html.HtmlSegments;
import io.github.medlint.text.SourceText;
import java.util.regex.Pattern;
import org.commonmark.internal.util.Html5Entities;

/** The position law for Markdown, with a decoding that is not the reader's own. */
final class MarkdownSegments {

  private static final Pattern LINE_BREAK =
      Pattern.compile("[ \\t]*\\\\?(?:(?:\\r\\n|\\r|\\n)[ \\t>]*)+");
  private static final Pattern ESCAPE = Pattern.compile("\\\\\\p{Punct}");
  private static final Pattern REFERENCE = Pattern.compile("&#?\\w+;");

  private MarkdownSegments() {}

  /** Reads Markdown and holds each block to the law. */
  static Document lawful(String markdown) {
    Document document = new MarkdownReader().read(SourceText.of("a.md", markdown));
    holdIn(document);
    return document;
  }

  /** Holds only the blocks behind a front matter to the law. */
  static void holdInBody(Document document) {
    String content = document.source().content();
    int body = content.startsWith("---") ? content.indexOf("\n---", 3) : 0;
    holdIn(
        new Document(
            document.source(),
            document.format(),
            document.blocks().stream().filter(block -> block.source().start() >= body).toList(),
            document.marks(),
            document.frontMatter(),
            document.unread(),
            document.locations(),
            document.records()));
  }

  static void holdIn(Document document) {
    PositionLaw.holds(document, MarkdownSegments::reads);
    for (var block : document.blocks()) {
      int end = 0;
      for (int i = 0; i < block.map().segmentCount(); i++) {
        assertThat(block.map().segmentSource(i).start()).isGreaterThanOrEqualTo(end);
        end = block.map().segmentSource(i).end();
      }
    }
    assertThat(document.unread())
        .as(document.source().content())
        .noneMatch(unread -> unread.what().equals("position of text"));
  }

  private static boolean reads(String slice, String text) {
    if (LINE_BREAK.matcher(slice).matches()) {
      return text.equals(" ") || text.equals("\n");
    } else if (ESCAPE.matcher(slice).matches()) {
      return text.equals(slice.substring(1));
    } else if (slice.equals("\\\\|")) {
      return text.equals("|");
    } else if (REFERENCE.matcher(slice).matches()
        && text.equals(Html5Entities.entityToString(slice))) {
      return true;
    }
    return HtmlSegments.reads(slice, text);
  }
}
