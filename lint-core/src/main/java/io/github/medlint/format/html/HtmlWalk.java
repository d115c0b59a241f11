package io.github.medlint.format.html;

import io.github.medlint.text.TextRange;
import java.util.List;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Walks a parsed page once, without recursion, and hands its text to the flow. */
final class HtmlWalk implements NodeFilter {

  private final HtmlSource source;
  private final HtmlFindings findings;
  private final HtmlContent content;
  private final HtmlAttributes attributes;
  private final UnreadMedia media;

  /**
   * @param outermost the scope that the whole page stands in
   */
  HtmlWalk(HtmlSource source, HtmlScope outermost, HtmlFindings findings) {
    this.source = source;
    this.findings = findings;
    this.content = new HtmlContent(source, outermost, findings);
    this.attributes = new HtmlAttributes(source, findings);
    this.media = new UnreadMedia(source, findings);
  }

  /** Reads {@code nodes} and what is in them. */
  void over(List<Node> nodes) {
    nodes.forEach(node -> NodeTraversor.filter(this, node));
    content.endRun();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text);
    } else if (node instanceof Element element) {
      return open(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      content.close(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult open(Element element) {
    Range opening = element.sourceRange();
    content.open(element, opening.isTracked() ? source.place(opening) : null);
    HtmlScope scope = content.scope();
    media.report(element, scope);
    attributes.read(element, scope);
    return switch (element.normalName()) {
      case "a" -> {
        link(element);
        yield FilterResult.CONTINUE;
      }
      case "script" -> script(element);
      case "noscript" -> noscript(element, scope);
      default -> HtmlNames.isSkipped(element) ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
    };
  }

  private void link(Element element) {
    Range opening = element.sourceRange();
    if (element.hasAttr("href") && opening.isTracked()) {
      Range closing = element.endSourceRange();
      TextRange tag = source.place(opening);
      TextRange whole = closing.isTracked() ? tag.union(source.place(closing)) : tag;
      content.link(whole, element.attr("href"));
    }
  }

  private void text(TextNode node) {
    HtmlScope scope = content.scope();
    Range range = node.sourceRange();
    if (!range.isTracked()) {
      if (!node.isBlank()) {
        findings.unread("text", "the parser does not tell where it stands", null);
      }
      return;
    }
    TextRange whole = source.place(range);
    TextRange place =
        node instanceof CDataNode
            ? withoutMarks(whole)
            : withoutFirstLine(whole, node.getWholeText(), scope);
    source.pieces(place, node.getWholeText()).forEach(content::text);
    for (TextRange output : source.outputs(place)) {
      findings.unread("template code", "its text is only known when the page is built", output);
    }
  }

  /** HTML drops a line feed right behind pre, and the parser its letter but not its place. */
  private TextRange withoutFirstLine(TextRange place, String text, HtmlScope scope) {
    boolean dropped = scope.preformatted() && lineFeeds(source.slice(place)) == lineFeeds(text) + 1;
    return dropped ? new TextRange(place.start() + 1, place.end()) : place;
  }

  private TextRange withoutMarks(TextRange section) {
    String slice = source.slice(section);
    int end = section.end() - (slice.endsWith("]]>") ? "]]>".length() : 0);
    return new TextRange(Math.min(end, section.start() + "<![CDATA[".length()), end);
  }

  private static int lineFeeds(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
    return at;
  }

  private FilterResult script(Element script) {
    String type = script.attr("type").strip();
    if (type.equalsIgnoreCase("application/ld+json")) {
      for (Node child : script.childNodes()) {
        if (child instanceof DataNode && child.sourceRange().isTracked()) {
          new JsonLd(source, findings).read(source.place(child.sourceRange()));
        }
      }
    }
    return FilterResult.SKIP_CHILDREN;
  }

  /** In a page's head the parser keeps the tags in a {@code noscript} as text. */
  private FilterResult noscript(Element noscript, HtmlScope scope) {
    Element parent = noscript.parent();
    if (parent == null || !parent.normalName().equals("head")) {
      return FilterResult.CONTINUE;
    }
    Range opening = noscript.sourceRange();
    Range closing = noscript.endSourceRange();
    if (opening.isTracked() && closing.isTracked() && closing.startPos() > opening.endPos()) {
      int from = source.place(opening).end();
      TextRange inner = new TextRange(from, source.place(closing).start());
      HtmlReader.walkFragment(source.part(inner), scope, findings);
    }
    return FilterResult.SKIP_CHILDREN;
  }
}
