package io.github.medlint.format.html;

import io.github.medlint.document.Placement;
import io.github.medlint.format.html.style.InlineStyle;
import io.github.medlint.format.html.style.StyleSheet;
import io.github.medlint.text.TextRange;
import org.jsoup.nodes.Element;

/** Lists what a page shows that is no text: pictures without words for them, film, frames. */
final class UnreadMedia {

  private final HtmlSource source;
  private final HtmlFindings findings;

  UnreadMedia(HtmlSource source, HtmlFindings findings) {
    this.source = source;
    this.findings = findings;
  }

  void report(Element element, HtmlScope scope) {
    switch (element.normalName()) {
      case "img" -> picture(element, scope, "image without alt text");
      case "input" -> {
        if (element.attr("type").equalsIgnoreCase("image")) {
          picture(element, scope, "image button without alt text");
        }
      }
      case "iframe", "frame", "object", "embed" ->
          add(element, "embedded " + element.normalName(), "its content is another document");
      case "video", "audio" ->
          add(element, element.normalName(), "speech and picture are not read");
      case "canvas" -> add(element, "canvas", "a script draws it");
      case "svg" -> {
        if (hasText(element)) {
          add(element, "text in an SVG picture", "pictures are not read");
        }
      }
      case "style" -> {
        if (StyleSheet.writesText(element.data())) {
          add(element, "text in a style sheet", "a style sheet puts it into the page");
        }
      }
      default -> {
        // Everything else is read, or has nothing to read.
      }
    }
    if (element.hasAttr("style") && InlineStyle.of(element).hasPicture()) {
      add(element, "background image", "pictures are not read");
    }
  }

  private void picture(Element picture, HtmlScope scope, String what) {
    boolean decorative =
        picture.hasAttr("alt")
            || !picture.attr("aria-label").isBlank()
            || picture.attr("role").equals("presentation")
            || isDot(picture.attr("width"))
            || isDot(picture.attr("height"))
            || scope.seen().contains(Placement.HIDDEN);
    if (!decorative) {
      add(picture, what, "pictures are not read");
    }
  }

  /** The size of a picture that only counts visits. */
  private static boolean isDot(String size) {
    return size.equals("0") || size.equals("1");
  }

  private static boolean hasText(Element svg) {
    return svg.stream().anyMatch(part -> isSvgText(part.normalName()) && part.hasText());
  }

  private static boolean isSvgText(String name) {
    return name.equals("text") || name.equals("foreignobject");
  }

  private void add(Element element, String what, String why) {
    TextRange where =
        element.sourceRange().isTracked() ? source.place(element.sourceRange()) : null;
    findings.unread(what, why, where);
  }
}
