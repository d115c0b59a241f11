package io.github.medlint.format.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells files that are no text from their first bytes, whatever they are called. */
final class BinaryShape {

  /** A kind of file and the bytes it starts with, one Latin-1 character a byte. */
  private record Magic(String name, int offset, String bytes) {}

  private static final List<Magic> MAGICS =
      List.of(
          new Magic("PDF file", 0, "%PDF-"),
          new Magic("PNG image", 0, "\u0089PNG\r\n\u001a\n"),
          new Magic("JPEG image", 0, "\u00ff\u00d8\u00ff"),
          new Magic("GIF image", 0, "GIF87a"),
          new Magic("GIF image", 0, "GIF89a"),
          new Magic("WebP image", 8, "WEBPVP8"),
          new Magic("TIFF image", 0, "II*\0"),
          new Magic("TIFF image", 0, "MM\0*"),
          new Magic("gzip archive", 0, "\u001f\u008b\b"),
          new Magic("7-Zip archive", 0, "7z\u00bc\u00af'\u001c"),
          new Magic("RAR archive", 0, "Rar!\u001a\u0007"),
          new Magic("program", 0, "\u007fELF"),
          new Magic("RTF document", 0, "{\\rtf"),
          new Magic("document of an old Office version", 0, "\u00d0\u00cf\u0011\u00e0"),
          new Magic("UTF-32 file", 0, "\u00ff\u00fe\0\0"),
          new Magic("UTF-32 file", 0, "\0\0\u00fe\u00ff"));

  private static final String ZIP = "PK\u0003\u0004";

  /** How far a ZIP archive is searched for the names that tell a Word document. */
  private static final int ZIP_SEARCH = 4096;

  private BinaryShape() {}

  /** What kind of file the bytes are, such as {@code PDF file}; null if they may be text. */
  static @Nullable String name(byte[] bytes) {
    if (startsAt(bytes, 0, ZIP)) {
      int length = Math.min(bytes.length, ZIP_SEARCH);
      boolean word = new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains("word/");
      return word ? "Word document" : "ZIP archive";
    }
    for (Magic magic : MAGICS) {
      if (startsAt(bytes, magic.offset, magic.bytes)) {
        return magic.name;
      }
    }
    boolean utf16 = startsAt(bytes, 0, "\u00ff\u00fe") || startsAt(bytes, 0, "\u00fe\u00ff");
    return !utf16 && hasNul(bytes) ? "binary file (or UTF-16 without a byte-order mark)" : null;
  }

  private static boolean startsAt(byte[] bytes, int offset, String magic) {
    if (bytes.length < offset + magic.length()) {
      return false;
    }
    for (int i = 0; i < magic.length(); i++) {
      if ((bytes[offset + i] & 0xFF) != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasNul(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }
}
