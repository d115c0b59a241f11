package io.github.medlint.code.table;

import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Document;
import io.github.medlint.document.DocumentBuilder;
import io.github.medlint.format.data.DataKeys;
import io.github.medlint.format.html.HtmlReader;
import io.github.medlint.format.html.HtmlScope;
import io.github.medlint.format.html.HtmlSource;
import io.github.medlint.format.shape.Outline;
import io.github.medlint.format.source.Aligner;
import io.github.medlint.format.source.Decoding;
import io.github.medlint.format.source.DocumentReader;
import io.github.medlint.text.SourceMap;
import io.github.medlint.text.SourceText;
import io.github.medlint.text.TextRange;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Reads XML: of an export of WordPress or a feed each post, which is a record of its own; of any
 * other the texts of elements whose names are those of copy.
 */
public final class XmlReader implements DocumentReader {

  /** Posts of WordPress that nobody reads. */
  private static final Set<String> NO_POSTS =
      Set.of("attachment", "nav_menu_item", "revision", "custom_css", "wp_global_styles");

  private static final int MAX_DEPTH = 200;

  @Override
  public String format() {
    return "xml";
  }

  @Override
  public Document read(SourceText source) {
    DocumentBuilder document = new DocumentBuilder(source, format());
    Outline outline = new Outline(document);
    Node root = Jsoup.parse(source.content(), "", Parser.xmlParser().setTrackPosition(true));
    List<Element> posts = ((Element) root).getElementsByTag("item");
    Walk walk = new Walk(source.content(), outline);
    if (posts.isEmpty()) {
      walk.element((Element) root, 0);
    } else {
      for (int i = 0; i < posts.size(); i++) {
        walk.post(posts.get(i), i + 1);
      }
    }
    outline.outsideOfSections();
    return document.build();
  }

  /** One walk through a file's tree. */
  private record Walk(String content, Outline outline) {

    void post(Element post, int number) {
      Element type = post.selectFirst("wp|post_type");
      boolean placed = post.sourceRange().isTracked() && post.endSourceRange().isTracked();
      if (!placed || (type != null && NO_POSTS.contains(type.text().strip()))) {
        return;
      }
      outline.record(
          "post " + number,
          new TextRange(post.sourceRange().startPos(), post.endSourceRange().endPos()));
      for (Element child : post.children()) {
        switch (child.tagName()) {
          case "title" -> title(child);
          case "content:encoded", "excerpt:encoded", "description", "summary" -> html(child);
          default -> {
            // Who wrote it, when, and where it stands.
          }
        }
      }
    }

    void element(Element element, int depth) {
      if (depth > MAX_DEPTH) {
        outline.unread("markup", "it is nested too deep", null);
      } else if (element.children().isEmpty()) {
        BlockRole role = DataKeys.role(element.tagName(), depth, element.wholeText());
        if (role == BlockRole.HEADING) {
          title(element);
        } else if (role != null) {
          html(element);
        }
      } else {
        element.children().forEach(child -> element(child, depth + 1));
      }
    }

    /** The text in an element, as a heading. */
    private void title(Element element) {
      SourceMap.Builder text = new SourceMap.Builder();
      for (Node node : element.childNodes()) {
        if (node instanceof TextNode letters) {
          TextRange place = place(letters);
          Aligner.append(
              text,
              content,
              place.start(),
              place.end(),
              letters.getWholeText(),
              node instanceof CDataNode ? Decoding.CODE : Decoding.HTML_TEXT);
        }
      }
      outline.heading(1, Set.of(), text);
    }

    /** What is in an element as a page: without a section of data it may be escaped twice. */
    private void html(Element element) {
      for (Node node : element.childNodes()) {
        if (!(node instanceof TextNode letters)) {
          continue;
        }
        TextRange place = place(letters);
        if (!(node instanceof CDataNode) && letters.getWholeText().indexOf('<') >= 0) {
          outline.unread("escaped markup", "it is not in a section of character data", place);
        } else if (!place.isEmpty()) {
          HtmlSource part = HtmlSource.inBody(content, place, List.of());
          HtmlReader.readFragment(part, HtmlScope.outermost(Set.of()), outline);
        }
      }
    }

    private TextRange place(TextNode node) {
      int start = node.sourceRange().startPos();
      int end = node.sourceRange().endPos();
      if (!node.sourceRange().isTracked()) {
        return new TextRange(0, 0);
      }
      if (!(node instanceof CDataNode)) {
        return new TextRange(start, end);
      }
      int open = start + (content.startsWith("<![CDATA[", start) ? "<![CDATA[".length() : 0);
      int close = content.startsWith("]]>", end - 3) ? end - 3 : end;
      return new TextRange(Math.min(open, close), close);
    }
  }
}
