package io.github.medlint.code.script;

import io.github.medlint.code.syntax.Syntax;
import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Placement;
import io.github.medlint.format.html.HtmlContent;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Walks markup in a program: elements, the text in them, expressions that give more of it. */
final class JsxWalk {

  private final ScriptWalk script;
  private final String source;
  private final HtmlContent content;
  private final JsxProperties properties;

  JsxWalk(ScriptWalk script, HtmlContent content) {
    this.script = script;
    this.source = script.source();
    this.content = content;
    this.properties = new JsxProperties(script, content);
  }

  /**
   * Reads an element.
   *
   * @param outer the element around; null if there is none in this markup
   */
  void element(Syntax node, @Nullable Element outer, Surroundings around) {
    Syntax opening = node.is("jsx_element") ? node.child("open_tag") : node;
    if (opening == null) {
      node.children().forEach(child -> script.read(child, around));
      return;
    }
    String name = name(opening);
    String known = properties.literal(opening, "as");
    boolean component = ComponentNames.isComponent(name);
    Element element =
        new Element(
            component && known.matches("[a-z][a-z0-9]*")
                ? known
                : script.words().components().element(name, hasText(node.parent())));
    if (outer != null) {
      outer.appendChild(element);
    }
    properties.copyTo(element, opening);
    if (element.normalName().equals("sup")) {
      element.appendText(text(node));
    }
    content.open(element, opening.range());
    boolean meta = component && script.words().keys().isMeta(name);
    Surroundings inside = meta ? around.named("", true) : around;
    properties.read(element, opening, component, true, inside);
    if (element.normalName().equals("a") && element.hasAttr("href")) {
      content.link(node.range(), element.attr("href"));
    }
    if (HtmlContent.isSkipped(element)) {
      skipped(node, element, inside);
    } else if (node != opening) {
      children(node, opening, element, inside);
    }
    content.close(element);
  }

  /** Reads an expression that is shown in a page. */
  void shown(Syntax expression) {
    Element around = new Element("div");
    content.open(around, null);
    expression(expression, around, Surroundings.NONE);
    content.close(around);
  }

  /**
   * Reads the properties of a tag whose content the page's own reader reads; those of an element
   * that are plain strings it reads too.
   */
  void tagOfPage(Syntax tag) {
    String name = name(tag);
    boolean component = ComponentNames.isComponent(name);
    Element element = new Element(script.words().components().element(name, false));
    properties.copyTo(element, tag);
    boolean meta = component && script.words().keys().isMeta(name);
    Surroundings around = meta ? Surroundings.NONE.named("", true) : Surroundings.NONE;
    properties.read(element, tag, component, component, around);
  }

  private void children(Syntax node, Syntax opening, Element element, Surroundings around) {
    for (Syntax child : node.children()) {
      switch (child.type()) {
        case "jsx_text", "html_character_reference" -> content.text(child.range());
        case "jsx_element", "jsx_self_closing_element" -> element(child, element, around);
        case "jsx_expression" -> child.children().forEach(e -> expression(e, element, around));
        case "jsx_closing_element" -> {
          // Holds nothing.
        }
        default -> {
          if (child != opening) {
            script.read(child, around);
          }
        }
      }
    }
  }

  /** What stands in a script or a picture is no text of the page, but may be data or shown. */
  private void skipped(Syntax node, Element element, Surroundings around) {
    boolean picture = element.normalName().equals("svg");
    if (picture && text(node).chars().anyMatch(Character::isLetter)) {
      content.unread("text in an SVG picture", "pictures are not read", node.range());
    } else if (element.normalName().equals("iframe")) {
      content.unread("embedded iframe", "its content is another document", node.range());
    } else if (element.normalName().equals("script")) {
      for (Syntax child : node.children()) {
        if (child.is("jsx_expression")) {
          script.read(child, around.named("", false));
        }
      }
    }
  }

  /** Reads an expression in text: what it gives is part of the text. */
  private void expression(Syntax node, Element element, Surroundings around) {
    CopyText text = CopyText.of(node, source);
    if (text != null) {
      content.text(text.decoded());
      CopyBlocks.gaps(text.gaps(), content);
      return;
    }
    switch (node.type()) {
      case "jsx_element", "jsx_self_closing_element" -> element(node, element, around);
      case "parenthesized_expression", "as_expression", "non_null_expression" -> {
        if (!node.children().isEmpty()) {
          expression(node.children().get(0), element, around);
        }
      }
      case "ternary_expression" ->
          choice(node.child("consequence"), node.child("alternative"), element, around);
      case "binary_expression" -> binary(node, element, around);
      case "array" -> node.children().forEach(child -> expression(child, element, around));
      case "comment" -> {
        // Nobody sees it.
      }
      default -> {
        script.read(node, around.named("", false));
        unknown(node);
      }
    }
  }

  private void binary(Syntax node, Element element, Surroundings around) {
    Syntax operator = node.child("operator");
    String sign = operator == null ? "" : operator.type();
    if (sign.equals("&&")) {
      choice(node.child("right"), null, element, around);
    } else if (sign.equals("||") || sign.equals("??")) {
      choice(node.child("left"), node.child("right"), element, around);
    } else {
      script.read(node, around.muted(true));
    }
  }

  /** The first of two texts stands in the line, and the other is a text of its own. */
  private void choice(
      @Nullable Syntax first, @Nullable Syntax other, Element element, Surroundings around) {
    if (first != null) {
      expression(first, element, around);
    }
    if (other == null) {
      return;
    }
    CopyText text = CopyText.of(other, source);
    if (text == null) {
      expression(other, element, around);
    } else if (CopyShape.words(text.text()) > 0) {
      content.block(
          other.start(),
          BlockRole.PARAGRAPH,
          0,
          content.scope().placements(),
          text.decoded().whole());
      CopyBlocks.gaps(text.gaps(), content);
    }
  }

  private void unknown(Syntax node) {
    boolean mayShowText =
        switch (node.type()) {
          case "identifier", "member_expression", "subscript_expression" -> true;
          case "call_expression" -> !holdsMarkup(node);
          default -> false;
        };
    if (mayShowText
        && !script.known().isKnown(node)
        && !content.scope().placements().contains(Placement.HIDDEN)) {
      content.unread("expression", "its text is only known when the page is built", node.range());
    }
  }

  private static boolean holdsMarkup(Syntax node) {
    return node.type().startsWith("jsx_")
        || node.children().stream().anyMatch(JsxWalk::holdsMarkup);
  }

  private String name(Syntax opening) {
    Syntax name = opening.child("name");
    return name == null ? "" : name.range().slice(source);
  }

  /** Whether a node has text of its own beside the elements in it. */
  private boolean hasText(@Nullable Syntax node) {
    return node != null
        && node.children().stream()
            .anyMatch(child -> child.is("jsx_text") && !child.range().slice(source).isBlank());
  }

  private String text(Syntax node) {
    StringBuilder text = new StringBuilder();
    collect(node, text);
    return text.toString();
  }

  private void collect(Syntax node, StringBuilder into) {
    List<Syntax> children = node.children();
    if (node.is("jsx_text")) {
      into.append(node.range().slice(source));
    }
    children.forEach(child -> collect(child, into));
  }
}
