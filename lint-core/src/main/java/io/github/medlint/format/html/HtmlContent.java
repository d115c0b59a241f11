package io.github.medlint.format.html;

import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Mark;
import io.github.medlint.document.Placement;
import io.github.medlint.format.html.HtmlSource.Piece;
import io.github.medlint.format.shape.Outline;
import io.github.medlint.format.shape.RaisedMark;
import io.github.medlint.format.source.DecodedText;
import io.github.medlint.text.SourceMap;
import io.github.medlint.text.TextRange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Makes blocks of elements and texts as they come, so that markup which is no HTML but means the
 * same, such as JSX, is read as HTML is. Elements are opened and closed in order; blocks are put
 * into the outline in the order of the source, by {@link #finish}.
 */
public final class HtmlContent {

  private final HtmlSource source;
  private final HtmlFindings findings;
  private final HtmlFlow flow;
  private final Deque<HtmlScope> scopes = new ArrayDeque<>();

  /** Content of a source whose markup somebody else has parsed. */
  public HtmlContent(String source, Outline outline) {
    this(
        HtmlSource.withoutTemplates(source),
        HtmlScope.outermost(Set.of()),
        new HtmlFindings(outline));
  }

  HtmlContent(HtmlSource source, HtmlScope outermost, HtmlFindings findings) {
    this.source = source;
    this.findings = findings;
    this.flow = new HtmlFlow(source, findings::block);
    scopes.push(outermost);
  }

  /** What the open elements hand down to the text in them. */
  public HtmlScope scope() {
    return scopes.element();
  }

  /**
   * Opens an element; a line break is opened and closed too.
   *
   * @param tag where its opening tag stands; null if that is not known
   */
  public void open(Element element, @Nullable TextRange tag) {
    if (HtmlNames.endsRun(element)) {
      flow.end();
    }
    HtmlScope scope = scope().inside(element);
    scopes.push(scope);
    if (tag == null) {
      return;
    }
    switch (element.normalName()) {
      case "br" -> flow.lineBreak(tag, scope);
      case "sup" -> {
        String mark = element.text().strip();
        if (RaisedMark.is(mark) && flow.referenceMark(tag, scope)) {
          findings.mark(new Mark(Mark.Kind.NOTE, tag, mark));
        }
      }
      default -> {
        // The scope says all of the others.
      }
    }
  }

  /** Closes the element that was opened last. */
  public void close(Element element) {
    scopes.pop();
    if (HtmlNames.endsRun(element)) {
      flow.end();
    }
  }

  /**
   * Adds a link.
   *
   * @param whole from its opening to its closing tag
   */
  public void link(TextRange whole, String target) {
    findings.mark(new Mark(Mark.Kind.LINK, whole, target.strip()));
  }

  /** Adds text as it is written, with character references in it. */
  public void text(TextRange place) {
    String read = Parser.unescapeEntities(source.slice(place), false);
    flow.text(new Piece(place, read), scope());
  }

  /** Adds text of known places, none of it a character reference. */
  public void text(DecodedText text) {
    if (!text.text().isEmpty()) {
      TextRange place = text.map().toSource(new TextRange(0, text.text().length()));
      flow.text(new Piece(place, text.text(), text), scope());
    }
  }

  void text(Piece piece) {
    flow.text(piece, scope());
  }

  /** Ends the run of inline content. */
  public void endRun() {
    flow.end();
  }

  /**
   * Adds a block of its own beside the flow, as an attribute's text is.
   *
   * @param start where it stands among the other blocks: an offset of the source
   * @param level its rank if it is a heading, its depth if it is a list item
   */
  public void block(
      int start, BlockRole role, int level, Set<Placement> placements, SourceMap.Builder text) {
    findings.block(new HtmlBlock(start, role, level, placements, text));
  }

  public void unread(String what, String why, @Nullable TextRange where) {
    findings.unread(what, why, where);
  }

  /** Puts all blocks into the outline. */
  public void finish(Outline outline) {
    flow.end();
    HtmlReader.addAll(findings.inSourceOrder(), outline);
  }

  /** The role that a page's metadata has by its name; null if it is not for people. */
  public static @Nullable BlockRole metaRole(Element meta) {
    return HtmlAttributes.metaRole(meta);
  }

  /** Whether what stands in an element is no text of the page. */
  public static boolean isSkipped(Element element) {
    return HtmlNames.isSkipped(element);
  }

  /** Whether a run of text ends at an element's edges. */
  public static boolean endsRun(Element element) {
    return HtmlNames.endsRun(element);
  }
}
