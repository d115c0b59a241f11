package io.github.medlint.office.docx;

import io.github.medlint.document.BlockRole;
import io.github.medlint.office.pack.BadFileException;
import io.github.medlint.office.pack.Xml;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The styles of a document, each with what it takes over from the style that it is based on. */
final class Styles {

  /** How many styles may be based on each other; a file may say that two are. */
  private static final int CHAIN = 30;

  /** What half points Word uses where nothing is said. */
  private static final int DEFAULT_SIZE = 20;

  /**
   * A style.
   *
   * @param name as programs know it, in lower case: {@code heading 1}
   */
  private record Style(String name, String basedOn, ParagraphStyle paragraph, RunStyle run) {}

  private final Map<String, Style> byId = new HashMap<>();
  private RunStyle defaults = RunStyle.NONE;
  private String defaultParagraph = "";

  /** The styles of a part; null for a document without any. */
  static Styles read(@Nullable Xml xml) throws BadFileException {
    Styles styles = new Styles();
    while (xml != null && xml.next()) {
      if (xml.starts("w:rPrDefault")) {
        styles.defaults(xml);
      } else if (xml.starts("w:style")) {
        styles.style(xml);
      }
    }
    return styles;
  }

  private void defaults(Xml xml) throws BadFileException {
    while (xml.next() && !xml.ends("w:rPrDefault")) {
      if (xml.starts("w:rPr")) {
        defaults = RunStyle.read(xml);
      }
    }
  }

  private void style(Xml xml) throws BadFileException {
    String id = xml.attribute("w:styleId", "");
    boolean paragraphs = xml.attribute("w:type", "").equals("paragraph");
    boolean isDefault =
        xml.number("w:default", 0) == 1 || xml.attribute("w:default", "").equals("true");
    String name = "";
    String basedOn = "";
    ParagraphStyle paragraph = ParagraphStyle.NONE;
    RunStyle run = RunStyle.NONE;
    while (xml.next() && !xml.ends("w:style")) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "w:name" -> name = xml.attribute("w:val", "").strip().toLowerCase(Locale.ROOT);
          case "w:basedOn" -> basedOn = xml.attribute("w:val", "");
          case "w:pPr" -> paragraph = ParagraphStyle.read(xml, xml::skip);
          case "w:rPr" -> run = RunStyle.read(xml);
          default -> xml.skip();
        }
      }
    }
    byId.put(id, new Style(name, basedOn, paragraph, run));
    if (paragraphs && isDefault) {
      defaultParagraph = id;
    }
  }

  /** A paragraph's properties with those of its style. */
  ParagraphStyle resolved(ParagraphStyle own) {
    ParagraphStyle all = own;
    Style style = byId.get(styleOf(own));
    for (int i = 0; style != null && i < CHAIN; i++) {
      all = all.over(style.paragraph);
      style = byId.get(style.basedOn);
    }
    return all;
  }

  /** A run's look in a paragraph of some style. */
  RunStyle resolved(RunStyle own, ParagraphStyle around) {
    RunStyle all = over(over(own, own.style()), styleOf(around)).over(defaults);
    return all.size() == null ? all.over(SIZE) : all;
  }

  private static final RunStyle SIZE = new RunStyle(null, null, null, null, null, DEFAULT_SIZE, "");

  private RunStyle over(RunStyle own, String id) {
    RunStyle all = own;
    Style style = byId.get(id);
    for (int i = 0; style != null && i < CHAIN; i++) {
      all = all.over(style.run);
      style = byId.get(style.basedOn);
    }
    return all;
  }

  private String styleOf(ParagraphStyle paragraph) {
    return paragraph.style().isEmpty() ? defaultParagraph : paragraph.style();
  }

  /** The rank of a heading, 1 to 6; 0 for any other paragraph. */
  int rank(ParagraphStyle paragraph) {
    Integer outline = paragraph.outline();
    if (outline != null && outline >= 0 && outline < 9) {
      return Math.min(6, outline + 1);
    }
    Style style = byId.get(styleOf(paragraph));
    for (int i = 0; style != null && i < CHAIN; i++) {
      int rank = rank(style.name);
      if (rank > 0) {
        return rank;
      }
      style = byId.get(style.basedOn);
    }
    return 0;
  }

  /** By the built-in names, which are the same in files of every language. */
  private static int rank(String name) {
    if (name.equals("title")) {
      return 1;
    } else if (name.equals("subtitle")) {
      return 2;
    }
    if (name.length() == 9 && name.startsWith("heading ")) {
      int rank = name.charAt(8) - '0';
      return rank >= 1 && rank <= 9 ? Math.min(6, rank) : 0;
    }
    return 0;
  }

  /** What the style's name says that a paragraph is; null if it says nothing. */
  @Nullable BlockRole role(ParagraphStyle paragraph) {
    Style style = byId.get(styleOf(paragraph));
    for (int i = 0; style != null && i < CHAIN; i++) {
      BlockRole role =
          switch (style.name) {
            case "quote", "intense quote", "block text" -> BlockRole.QUOTE;
            case "caption" -> BlockRole.CAPTION;
            case "footnote text", "endnote text", "bibliography" -> BlockRole.NOTE;
            case "disclaimer", "legal", "fine print", "small print" -> BlockRole.DISCLAIMER;
            default -> null;
          };
      if (role != null) {
        return role;
      }
      style = byId.get(style.basedOn);
    }
    return null;
  }

  /** Whether a paragraph is a line of a table of contents or of figures. */
  boolean isContents(ParagraphStyle paragraph) {
    Style style = byId.get(styleOf(paragraph));
    return style != null
        && (style.name.startsWith("toc ") || style.name.equals("table of figures"));
  }
}
