package io.github.medlint.code.script;

import java.util.Locale;
import java.util.Map;

/** Which element of HTML a component stands for. */
public final class ComponentNames {

  private final Map<String, String> elements;

  private ComponentNames(Map<String, String> elements) {
    this.elements = elements;
  }

  static ComponentNames load() {
    return new ComponentNames(WordLists.load("components.yaml").names("elements"));
  }

  /** Whether a tag's name is that of a component and not of an element. */
  public static boolean isComponent(String name) {
    return !name.isEmpty() && (Character.isUpperCase(name.charAt(0)) || name.indexOf('.') >= 0);
  }

  /**
   * The name of the element.
   *
   * @param name as written: {@code CardTitle}, {@code motion.h1}, {@code p}; empty for a fragment
   * @param inText whether it stands in a line of text, where an unknown one is part of the line
   */
  public String element(String name, boolean inText) {
    if (name.isEmpty()) {
      return "x-fragment";
    }
    String last = name.substring(name.lastIndexOf('.') + 1);
    if (!Character.isUpperCase(last.charAt(0))) {
      return last.toLowerCase(Locale.ROOT);
    }
    String[] words = Names.words(last);
    String known = elements.get(words[words.length - 1]);
    if (known != null) {
      return known;
    }
    return inText ? "span" : "div";
  }
}
