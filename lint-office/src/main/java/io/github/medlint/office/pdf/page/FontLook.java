package io.github.medlint.office.pdf.page;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/** What a font looks like, told by its descriptor and its name. */
record FontLook(boolean bold, boolean italic) {

  private static final int BOLD = 600;

  private static final FontLook PLAIN = new FontLook(false, false);

  static FontLook of(@Nullable PDFont font) {
    if (font == null) {
      return PLAIN;
    }
    String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    boolean bold =
        name.contains("bold")
            || name.contains("black")
            || name.contains("heavy")
            || name.contains("demi");
    boolean italic = name.contains("italic") || name.contains("oblique");
    if (descriptor != null) {
      bold |= descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD;
      italic |= descriptor.isItalic();
    }
    return new FontLook(bold, italic);
  }
}
