package io.github.medlint.office.pdf.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Has one font, which comes with PDFBox, stand in for all that a file does not bring. The library
 * would look for fonts on the machine, which takes seconds, writes into the user's home, and makes
 * what is read depend on where it is read.
 */
public final class BuiltInFonts implements FontMapper {

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final TrueTypeFont font;

  private BuiltInFonts(TrueTypeFont font) {
    this.font = font;
  }

  /** Puts it in force; the library has but one place for that, for all of the machine. */
  public static void install() {
    Installed.ONCE.run();
  }

  /** Loaded when it is asked for, once. */
  private static final class Installed {
    static final Runnable ONCE = load();

    private static Runnable load() {
      try (InputStream in = FontMapper.class.getResourceAsStream(FONT)) {
        if (in == null) {
          throw new IllegalStateException("PDFBox comes without " + FONT);
        }
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
        FontMappers.set(new BuiltInFonts(font));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return () -> {};
    }
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(font, true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(font, true);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
    return new CIDFontMapping(null, font, true);
  }
}
