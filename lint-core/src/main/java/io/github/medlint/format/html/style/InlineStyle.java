package io.github.medlint.format.html.style;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The declarations of a {@code style} attribute, as far as they tell what a reader sees. */
public record InlineStyle(Map<String, String> declarations) {

  private static final InlineStyle NONE = new InlineStyle(Map.of());

  /** Type smaller than this many CSS pixels counts as very small. */
  private static final double SMALL_PIXELS = 10;

  /** The style of an element itself. */
  public static InlineStyle of(Element element) {
    String style = element.attr("style");
    if (style.isEmpty()) {
      return NONE;
    }
    Map<String, String> declarations = new HashMap<>();
    for (String declaration : style.toLowerCase(Locale.ROOT).split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        String value = declaration.substring(colon + 1).replace("!important", "").strip();
        declarations.put(declaration.substring(0, colon).strip(), value);
      }
    }
    return new InlineStyle(declarations);
  }

  public boolean isBlock() {
    String display = value("display");
    return display.equals("block") || display.equals("flex") || display.equals("grid");
  }

  public boolean hides() {
    return value("display").equals("none")
        || value("visibility").equals("hidden")
        || value("visibility").equals("collapse")
        || isZero(value("opacity"));
  }

  public boolean isSmall() {
    String size = value("font-size");
    return size.equals("xx-small")
        || isBelow(size, "px", 1)
        || isBelow(size, "pt", 4.0 / 3)
        || isBelow(size, "rem", 16)
        || (!size.endsWith("rem") && isBelow(size, "em", 16))
        || isBelow(size, "%", 0.16);
  }

  public boolean hasPicture() {
    return value("background").contains("url(") || value("background-image").contains("url(");
  }

  private String value(String property) {
    return declarations.getOrDefault(property, "");
  }

  private static boolean isZero(String value) {
    return isBelow(value, "", 1) && number(value.replace("%", "")) == 0;
  }

  private static boolean isBelow(String value, String unit, double pixels) {
    if (!value.endsWith(unit)) {
      return false;
    }
    double number = number(value.substring(0, value.length() - unit.length()).strip());
    return number >= 0 && number * pixels < SMALL_PIXELS;
  }

  /** The number, or -1 if it is none. */
  private static double number(String digits) {
    if (digits.isEmpty() || !digits.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'))) {
      return -1;
    }
    try {
      return Double.parseDouble(digits);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
