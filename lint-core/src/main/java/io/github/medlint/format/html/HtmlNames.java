package io.github.medlint.format.html;

import io.github.medlint.format.html.style.InlineStyle;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What elements, by their names, classes and roles, are to a reader of the page. */
final class HtmlNames {

  /** Elements at whose edges a run of text ends. */
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "audio",
          "blockquote",
          "body",
          "button",
          "caption",
          "center",
          "col",
          "colgroup",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "frameset",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "head",
          "header",
          "hgroup",
          "hr",
          "html",
          "label",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "noscript",
          "ol",
          "optgroup",
          "option",
          "p",
          "pre",
          "search",
          "section",
          "select",
          "summary",
          "table",
          "tbody",
          "td",
          "textarea",
          "tfoot",
          "th",
          "thead",
          "title",
          "tr",
          "ul",
          "video");

  /** Elements whose content is no text of the page. */
  private static final Set<String> SKIPPED =
      Set.of("script", "style", "template", "svg", "iframe", "noembed", "noframes");

  /** Parts of class names that tell of something else than the element itself. */
  private static final Set<String> NOT_ITSELF = Set.of("has", "no", "with", "without", "js", "is");

  private HtmlNames() {}

  static boolean isSkipped(Element element) {
    return SKIPPED.contains(element.normalName());
  }

  static boolean endsRun(Element element) {
    return BLOCKS.contains(element.normalName())
        || isButton(element)
        || InlineStyle.of(element).isBlock();
  }

  static boolean isButton(Element element) {
    return element.normalName().equals("button")
        || element.attr("role").equalsIgnoreCase("button")
        || (element.normalName().equals("a")
            && (named(element, "btn") || named(element, "button")));
  }

  /** The rank of a heading, 1 to 6; 0 for any other element. */
  static int headingRank(Element element) {
    String name = element.normalName();
    if (name.length() == 2 && name.charAt(0) == 'h') {
      int rank = name.charAt(1) - '0';
      return rank >= 1 && rank <= 6 ? rank : 0;
    }
    if (!element.attr("role").equalsIgnoreCase("heading")) {
      return 0;
    }
    String level = element.attr("aria-level").strip();
    return level.length() == 1 && level.charAt(0) >= '1' && level.charAt(0) <= '6'
        ? level.charAt(0) - '0'
        : 2;
  }

  /** Whether a class or the id says {@code word}, as {@code site-footer} says footer. */
  static boolean named(Element element, String word) {
    return says(element.className(), word) || says(element.id(), word);
  }

  private static boolean says(String names, String word) {
    String lower = names.toLowerCase(Locale.ROOT);
    if (!lower.contains(word)) {
      return false;
    }
    for (String name : lower.split("\\s+", -1)) {
      String[] parts = name.split("[-_]+", -1);
      if (!NOT_ITSELF.contains(parts[0])
          && ("-" + String.join("-", parts) + "-").contains("-" + word + "-")) {
        return true;
      }
    }
    return false;
  }
}
