package io.github.medlint.code.script;

import io.github.medlint.code.syntax.Syntax;
import io.github.medlint.document.BlockRole;
import io.github.medlint.format.html.HtmlContent;
import io.github.medlint.format.shape.ProseShape;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the properties of an element or a component in a program's markup. */
final class JsxProperties {

  /** Attributes that tell where and what an element is, by their names in markup of programs. */
  private static final Map<String, String> TELLING =
      Map.ofEntries(
          Map.entry("className", "class"),
          Map.entry("class", "class"),
          Map.entry("id", "id"),
          Map.entry("role", "role"),
          Map.entry("aria-level", "aria-level"),
          Map.entry("aria-hidden", "aria-hidden"),
          Map.entry("type", "type"),
          Map.entry("name", "name"),
          Map.entry("property", "property"),
          Map.entry("hidden", "hidden"),
          Map.entry("open", "open"));

  private static final Map<String, BlockRole> OF_ELEMENTS =
      Map.of(
          "alt", BlockRole.ALT,
          "title", BlockRole.ALT,
          "placeholder", BlockRole.ALT,
          "aria-label", BlockRole.ALT,
          "aria-description", BlockRole.ALT,
          "label", BlockRole.PARAGRAPH);

  private final ScriptWalk script;
  private final String source;
  private final HtmlContent content;

  JsxProperties(ScriptWalk script, HtmlContent content) {
    this.script = script;
    this.source = script.source();
    this.content = content;
  }

  /** Gives an element the attributes that tell what it is. */
  void copyTo(Element element, Syntax opening) {
    for (Syntax property : opening.children()) {
      String name = name(property);
      String as = TELLING.get(name);
      if (as != null) {
        element.attr(as, value(property) == null ? "" : literal(property));
      } else if (name.equals("href") || name.equals("to")) {
        element.attr("href", literal(property));
      }
    }
  }

  /** The value of a property that is written as a string; empty if it is not. */
  String literal(Syntax opening, String name) {
    for (Syntax property : opening.children()) {
      if (name(property).equals(name)) {
        return literal(property);
      }
    }
    return "";
  }

  private String literal(Syntax property) {
    Syntax value = value(property);
    CopyText text = value == null ? null : CopyText.of(value, source);
    return text == null ? "" : text.text();
  }

  private String name(Syntax property) {
    return property.is("jsx_attribute") && !property.children().isEmpty()
        ? property.children().get(0).range().slice(source)
        : "";
  }

  /** The value of a property without the braces around it; null if it has none. */
  private static @Nullable Syntax value(Syntax property) {
    if (property.children().size() < 2) {
      return null;
    }
    Syntax value = property.children().get(1);
    if (!value.is("jsx_expression")) {
      return value;
    }
    return value.children().isEmpty() ? null : value.children().get(0);
  }

  /**
   * Reads what the properties say.
   *
   * @param strings whether those that are plain strings are read
   */
  void read(
      Element element, Syntax opening, boolean component, boolean strings, Surroundings around) {
    boolean spread = false;
    for (Syntax child : opening.children()) {
      if (child.is("jsx_attribute")) {
        if (!strings && child.children().size() > 1 && child.children().get(1).is("string")) {
          continue;
        }
        property(element, child, component, around);
      } else if (child.is("jsx_expression") || child.is("spread_element")) {
        spread = true;
        script.read(child, around);
      }
    }
    boolean described =
        spread || element.hasAttr("aria-hidden") || !literal(opening, "aria-label").isEmpty();
    boolean alt = opening.children().stream().anyMatch(child -> name(child).equals("alt"));
    if (element.normalName().equals("img") && strings && !alt && !described) {
      content.unread("image without alt text", "pictures are not read", opening.range());
    }
  }

  private void property(Element element, Syntax property, boolean component, Surroundings around) {
    Syntax value = value(property);
    if (value == null) {
      return;
    }
    String name = name(property);
    CopyText text = CopyText.of(value, source);
    if (text == null) {
      script.read(value, around.named(name, false));
      return;
    }
    BlockRole role =
        component
            ? script.words().roles().role(text.text(), around.named(name, false))
            : ofElement(element, name, text.text());
    if (role != null) {
      script.block(text, role, inHeading(around), property.start(), content);
    }
  }

  /** The title of a component in a section is a rank below the section's own. */
  private static Surroundings inHeading(Surroundings around) {
    return around.inObject(false).inObject(false);
  }

  private static @Nullable BlockRole ofElement(Element element, String name, String text) {
    if (!ProseShape.hasWords(text)) {
      return null;
    }
    String tag = element.normalName();
    if (tag.equals("meta")) {
      return name.equals("content") ? HtmlContent.metaRole(element) : null;
    }
    if (tag.equals("input") && name.toLowerCase(Locale.ROOT).endsWith("value")) {
      boolean button = element.attr("type").matches("submit|button|reset");
      return button
          ? BlockRole.CALL_TO_ACTION
          : ProseShape.isSentence(text) ? BlockRole.PARAGRAPH : null;
    }
    BlockRole role = OF_ELEMENTS.get(name);
    return role == null && name.equals("dangerouslySetInnerHTML") ? BlockRole.PARAGRAPH : role;
  }
}
