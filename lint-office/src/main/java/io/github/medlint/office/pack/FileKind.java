package io.github.medlint.office.pack;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells what a file is by its first bytes, where its ending says something else. */
public final class FileKind {

  private static final String OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

  private FileKind() {}

  /** Whether a file is an OLE compound file: one of an old Office version, a message, or locked. */
  public static boolean isCompound(byte[] bytes) {
    return starts(bytes, OLE);
  }

  public static boolean isZip(byte[] bytes) {
    return starts(bytes, "PK\u0003\u0004") || starts(bytes, "PK\u0005\u0006");
  }

  public static boolean isRtf(byte[] bytes) {
    return starts(bytes, "{\\rtf");
  }

  /**
   * Why a file that should be a ZIP package is none.
   *
   * @param name what it should be: {@code Word document}
   * @param ending the ending to save it with
   */
  static BadFileException notPackage(byte[] bytes, String name, String ending) {
    if (bytes.length == 0) {
      return new BadFileException("the file is empty", "");
    }
    if (isCompound(bytes)) {
      return contains(bytes, "EncryptedPackage")
          ? new BadFileException("the file is encrypted", "save it without a password")
          : new BadFileException(
              "this is a file of an old Office version", "save it as ." + ending);
    }
    String kind = kind(bytes);
    return kind == null
        ? new BadFileException("this is no " + name, "give it the ending that its content has")
        : new BadFileException(
            "this is " + kind + ", no " + name, "give it the ending that its content has");
  }

  /** What a file is, with its article; null if its first bytes do not tell. */
  public static @Nullable String kind(byte[] bytes) {
    if (starts(bytes, "%PDF-")) {
      return "a PDF file";
    } else if (isRtf(bytes)) {
      return "an RTF document";
    } else if (isZip(bytes)) {
      return "a ZIP archive";
    } else if (isCompound(bytes)) {
      return "a file of an old Office version";
    } else if (starts(bytes, "\u0089PNG")
        || starts(bytes, "\u00ff\u00d8\u00ff")
        || starts(bytes, "GIF8")) {
      return "a picture";
    }
    String head =
        new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1)
            .stripLeading()
            .toLowerCase(java.util.Locale.ROOT);
    return head.startsWith("<!doctype html") || head.startsWith("<html") ? "an HTML page" : null;
  }

  /** Whether the bytes hold a name in UTF-16, as the directory of a compound file does. */
  public static boolean contains(byte[] bytes, String name) {
    byte[] wanted = name.getBytes(StandardCharsets.UTF_16LE);
    for (int i = 0; i + wanted.length <= bytes.length; i++) {
      int at = 0;
      while (at < wanted.length && bytes[i + at] == wanted[at]) {
        at++;
      }
      if (at == wanted.length) {
        return true;
      }
    }
    return false;
  }

  private static boolean starts(byte[] bytes, String magic) {
    if (bytes.length < magic.length()) {
      return false;
    }
    for (int i = 0; i < magic.length(); i++) {
      if ((bytes[i] & 0xFF) != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
