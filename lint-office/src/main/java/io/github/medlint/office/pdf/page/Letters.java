package io.github.medlint.office.pdf.page;

import java.text.Normalizer;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.text.TextPosition;

/** Letters as fonts name them, made the ones that people type. */
final class Letters {

  private Letters() {}

  /**
   * The letters of a sign. A font may give a ligature a number of its own and name its letters:
   * {@code f_f_i} (Adobe, <em>Glyph List Specification</em>, 2).
   */
  static String of(TextPosition position) {
    String text = position.getUnicode();
    boolean control = text != null && text.length() == 1 && text.charAt(0) < ' ';
    if (control && position.getFont() instanceof PDSimpleFont font && font.getEncoding() != null) {
      String name = font.getEncoding().getName(position.getCharacterCodes()[0]);
      StringBuilder letters = new StringBuilder();
      for (String part : name.split("\\.", 2)[0].split("_", -1)) {
        String letter = font.getGlyphList().toUnicode(part);
        letters.append(letter == null ? "" : letter);
      }
      text = letters.toString();
    }
    return text == null ? "" : plain(text);
  }

  /** Ligatures and presentation forms as plain letters; what is no letter is left out. */
  static String plain(String text) {
    // A font may name all signs that look like one: a hyphen, a soft one, and so on.
    if (text.length() > 1 && text.chars().allMatch(c -> "-\u00ad\u2010\u2011".indexOf(c) >= 0)) {
      return "-";
    }
    boolean plain = true;
    for (int i = 0; i < text.length() && plain; i++) {
      char c = text.charAt(i);
      plain = c >= ' ' && c < '\uE000';
    }
    if (plain) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\uFB00' && c <= '\uFB06') {
        out.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
      } else if (c >= '\uE000' && c < '\uF900') {
        // Signs of a font of its own, such as a bullet.
        out.append('\u2022');
      } else if (c >= ' ' && c != '\uFEFF' && c != '\uFFFD') {
        out.append(c);
      }
    }
    return out.toString();
  }
}
