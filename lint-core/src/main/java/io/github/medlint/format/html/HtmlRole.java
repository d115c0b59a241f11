package io.github.medlint.format.html;

import io.github.medlint.document.BlockRole;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The role that an element gives to the text in it. */
final class HtmlRole {

  private static final List<String> DISCLAIMER =
      List.of(
          "disclaimer",
          "disclaimers",
          "legal",
          "fine-print",
          "fineprint",
          "small-print",
          "smallprint");
  private static final List<String> NOTE =
      List.of("footnote", "footnotes", "endnote", "endnotes", "references", "citations");
  private static final List<String> BYLINE = List.of("byline", "author-name", "post-author");

  /** Elements that hold the whole page, or are too small for their classes to tell a role. */
  private static final Set<String> UNNAMED = Set.of("html", "body", "main", "a", "sup", "sub");

  private HtmlRole() {}

  /** The role that classes, the id or the ARIA role tell; null if they tell none. */
  static @Nullable BlockRole byName(Element element) {
    if (UNNAMED.contains(element.normalName())) {
      return null;
    }
    String aria = element.attr("role");
    if (aria.equals("doc-endnotes") || aria.equals("doc-footnote")) {
      return BlockRole.NOTE;
    }
    if (saysOne(element, DISCLAIMER)) {
      return BlockRole.DISCLAIMER;
    } else if (saysOne(element, NOTE)) {
      return BlockRole.NOTE;
    } else if (saysOne(element, BYLINE)) {
      return BlockRole.BYLINE;
    }
    return null;
  }

  /** The role that the element's own name tells; null if it hands on what is around it. */
  static @Nullable BlockRole byElement(Element element) {
    return switch (element.normalName()) {
      case "title" -> BlockRole.META_TITLE;
      case "li" -> BlockRole.LIST_ITEM;
      case "td", "th" -> BlockRole.TABLE_CELL;
      case "blockquote" -> BlockRole.QUOTE;
      case "figcaption", "caption" -> BlockRole.CAPTION;
      case "textarea" -> BlockRole.ALT;
      case "dt", "dd", "option", "label", "summary", "legend" -> BlockRole.PARAGRAPH;
      case "pre" -> startsWithCode(element) ? BlockRole.CODE : null;
      default -> null;
    };
  }

  private static boolean startsWithCode(Element pre) {
    Element first = pre.firstElementChild();
    return first != null && first.normalName().equals("code");
  }

  private static boolean saysOne(Element element, List<String> words) {
    return words.stream().anyMatch(word -> HtmlNames.named(element, word));
  }
}
