package io.github.medlint.code.island;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.medlint.code.script.ComponentNames;
import java.util.Set;

/** Writes a tag with code in it, or that of a component, as a tag of HTML of the same length. */
final class TagShape {

  private static final Set<String> INLINE =
      Set.of("a", "span", "button", "small", "sup", "code", "label", "i", "b", "em", "strong");

  private static final Set<String> VOID =
      Set.of("br", "hr", "img", "input", "meta", "link", "area", "source", "col", "embed", "wbr");

  private static final Pattern CLASS_NAME = Pattern.compile("\\bclassName=");

  private TagShape() {}

  /**
   * The tag of an element of HTML.
   *
   * @param tag as written
   * @param name of the element
   */
  static String element(String tag, String name) {
    if (tag.endsWith("/>") && !VOID.contains(name)) {
      return blank(tag);
    }
    StringBuilder shown = new StringBuilder(tag);
    for (Matcher at = CLASS_NAME.matcher(tag); at.find(); ) {
      shown.replace(at.start(), at.end(), "class    =");
    }
    Brackets brackets = new Brackets(tag, tag.length());
    for (int i = 0; i < tag.length(); i++) {
      char c = tag.charAt(i);
      if (c == '"' || c == '\'') {
        int close = tag.indexOf(c, i + 1);
        i = close < 0 ? i : close;
      } else if (c == '{') {
        int after = brackets.after(i);
        if (after < 0) {
          break;
        }
        boolean value = tag.charAt(i - 1) == '=';
        shown.replace(i, after, (value ? "\"\"" : "  ") + " ".repeat(after - i - 2));
        i = after - 1;
      }
    }
    return shown.toString();
  }

  /**
   * The tag of a component: one of the element that it stands for, if that fits into its place.
   *
   * @param inText whether text stands before it in its line
   */
  static String component(
      String tag, String name, boolean closing, boolean inText, ComponentNames components) {
    if (tag.endsWith("/>") || name.isEmpty()) {
      return blank(tag);
    }
    String element = components.element(name, inText);
    if (element.length() > name.length() || element.equals("details")) {
      element = INLINE.contains(element) ? "i" : "p";
    }
    String head = (closing ? "</" : "<") + element;
    StringBuilder shown = new StringBuilder(blank(tag));
    shown.replace(0, head.length(), head);
    shown.setCharAt(tag.length() - 1, '>');
    return shown.toString();
  }

  /** As many blanks, the line ends kept. */
  static String blank(String code) {
    StringBuilder blank = new StringBuilder(code.length());
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      blank.append(c == '\n' || c == '\r' ? c : ' ');
    }
    return blank.toString();
  }
}
