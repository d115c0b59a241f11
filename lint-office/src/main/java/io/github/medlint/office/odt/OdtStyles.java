package io.github.medlint.office.odt;

import io.github.medlint.document.BlockRole;
import io.github.medlint.office.flow.Look;
import io.github.medlint.office.pack.BadFileException;
import io.github.medlint.office.pack.Xml;
import io.github.medlint.office.pack.ZipPackage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The styles of a document, by family and name; each takes over from its parent. */
final class OdtStyles {

  private static final int CHAIN = 30;

  /** What text properties say; null where they say nothing. */
  private static final class Style {
    String parent = "";
    String shownName = "";
    @Nullable Integer outline;
    @Nullable Boolean bold;
    @Nullable Boolean italic;
    @Nullable Boolean raised;
    @Nullable Boolean hidden;
    @Nullable Boolean struck;
    @Nullable Float size;
  }

  private final Map<String, Style> styles = new HashMap<>();

  /** The list styles that number their items on a level, as {@code name level}. */
  private final Set<String> numbered = new HashSet<>();

  static OdtStyles of(ZipPackage file) throws BadFileException {
    OdtStyles styles = new OdtStyles();
    styles.read(file.xml("styles.xml"));
    styles.read(file.xml("content.xml"));
    return styles;
  }

  private void read(@Nullable Xml xml) throws BadFileException {
    Style current = new Style();
    String list = "";
    while (xml != null && xml.next()) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "office:body" -> xml.skip();
        case "style:style" -> {
          current = new Style();
          current.parent = xml.attribute("style:parent-style-name", "");
          current.shownName = xml.attribute("style:display-name", xml.attribute("style:name", ""));
          String outline = xml.attribute("style:default-outline-level", "");
          current.outline = outline.isEmpty() ? null : xml.number("style:default-outline-level", 0);
          styles.put(
              key(xml.attribute("style:family", ""), xml.attribute("style:name", "")), current);
        }
        case "style:default-style" -> {
          current = new Style();
          styles.put(key(xml.attribute("style:family", ""), ""), current);
        }
        case "style:text-properties" -> text(xml, current);
        case "text:list-style" -> list = xml.attribute("style:name", "");
        case "text:list-level-style-number" -> {
          if (!xml.attribute("style:num-format", "").isEmpty()) {
            numbered.add(list + ' ' + xml.attribute("text:level", "1"));
          }
        }
        default -> {
          // Page layout and the like.
        }
      }
    }
  }

  private static void text(Xml xml, Style style) {
    String weight = xml.attribute("fo:font-weight", "");
    if (!weight.isEmpty()) {
      style.bold = weight.equals("bold") || (weight.length() == 3 && weight.compareTo("600") >= 0);
    }
    String slant = xml.attribute("fo:font-style", "");
    style.italic = slant.isEmpty() ? style.italic : Boolean.valueOf(slant.equals("italic"));
    String position = xml.attribute("style:text-position", "");
    if (!position.isEmpty()) {
      style.raised =
          position.startsWith("super") || (position.charAt(0) >= '1' && position.charAt(0) <= '9');
    }
    String display = xml.attribute("text:display", "");
    style.hidden = display.isEmpty() ? style.hidden : Boolean.valueOf(display.equals("none"));
    String line = xml.attribute("style:text-line-through-style", "");
    style.struck = line.isEmpty() ? style.struck : Boolean.valueOf(!line.equals("none"));
    String size = xml.attribute("fo:font-size", "");
    if (size.endsWith("pt")) {
      try {
        style.size = Float.parseFloat(size.substring(0, size.length() - 2));
      } catch (NumberFormatException e) {
        // Then the size is unknown.
      }
    }
  }

  private static String key(String family, String name) {
    return family + ' ' + name;
  }

  /** Whether items of a list style have numbers on a level, from 1. */
  boolean isNumbered(String list, int level) {
    return numbered.contains(list + ' ' + level);
  }

  /** The look of text in a paragraph style and, inside it, a text style; empty names for none. */
  Look look(String paragraph, String text) {
    Style all = new Style();
    add(all, "text", text);
    add(all, "paragraph", paragraph);
    Style byDefault = styles.get(key("paragraph", ""));
    if (byDefault != null) {
      over(all, byDefault);
    }
    return new Look(
        all.size == null ? 12 : all.size,
        Boolean.TRUE.equals(all.bold),
        Boolean.TRUE.equals(all.italic),
        Boolean.TRUE.equals(all.raised),
        Boolean.TRUE.equals(all.hidden),
        Boolean.TRUE.equals(all.struck));
  }

  private void add(Style all, String family, String name) {
    Style style = name.isEmpty() ? null : styles.get(key(family, name));
    for (int i = 0; style != null && i < CHAIN; i++) {
      over(all, style);
      style = style.parent.isEmpty() ? null : styles.get(key(family, style.parent));
    }
  }

  private static void over(Style all, Style more) {
    all.bold = all.bold == null ? more.bold : all.bold;
    all.italic = all.italic == null ? more.italic : all.italic;
    all.raised = all.raised == null ? more.raised : all.raised;
    all.hidden = all.hidden == null ? more.hidden : all.hidden;
    all.struck = all.struck == null ? more.struck : all.struck;
    all.size = all.size == null ? more.size : all.size;
  }

  /** The rank of a heading that a paragraph style makes; 0 if it makes none. */
  int rank(String paragraph) {
    Style style = styles.get(key("paragraph", paragraph));
    String name = paragraph;
    for (int i = 0; style != null && i < CHAIN; i++) {
      name = style.shownName.toLowerCase(Locale.ROOT);
      if (name.equals("title")) {
        return 1;
      } else if (name.equals("subtitle")) {
        return 2;
      } else if (style.outline != null && style.outline > 0) {
        return Math.min(6, style.outline);
      }
      style = styles.get(key("paragraph", style.parent));
    }
    return 0;
  }

  /** What the names of a paragraph's styles say that it is; null if nothing. */
  @Nullable BlockRole role(String paragraph) {
    Style style = styles.get(key("paragraph", paragraph));
    for (int i = 0; style != null && i < CHAIN; i++) {
      BlockRole role =
          switch (style.shownName.toLowerCase(Locale.ROOT)) {
            case "quotations", "quote" -> BlockRole.QUOTE;
            case "caption" -> BlockRole.CAPTION;
            case "disclaimer", "legal", "fine print", "small print" -> BlockRole.DISCLAIMER;
            default -> null;
          };
      if (role != null) {
        return role;
      }
      style = styles.get(key("paragraph", style.parent));
    }
    return null;
  }
}
