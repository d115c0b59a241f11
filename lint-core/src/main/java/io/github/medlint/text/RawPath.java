package io.github.medlint.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Names of files as the bytes that they are on Unix. Java shows bytes that are no UTF-8 as {@code
 * �}, so that two names could look the same.
 */
public final class RawPath {

  /** What Java puts in the place of bytes that it cannot decode. */
  private static final char UNDECODED = '\uFFFD';

  private RawPath() {}

  /** Whether a path is text, all of it. */
  public static boolean isText(Path path) {
    return isText(path.toString());
  }

  /** Whether a name is text, all of it. */
  public static boolean isText(String name) {
    return name.indexOf(UNDECODED) < 0;
  }

  /** A relative or absolute path with {@code /}, its undecodable bytes as {@code \xE9}. */
  public static String shown(Path path) {
    StringBuilder out = new StringBuilder(path.isAbsolute() ? "/" : "");
    for (int i = 0; i < path.getNameCount(); i++) {
      out.append(i == 0 ? "" : "/").append(shown(bytes(path.getName(i))));
    }
    return out.toString();
  }

  /** A name's bytes as text: UTF-8 as it is, other bytes as {@code \xE9}. */
  public static String shown(byte[] name) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < name.length) {
      int length = 1;
      String text = decoded(name, at, length);
      while (text == null && length < 4 && at + length < name.length) {
        text = decoded(name, at, ++length);
      }
      if (text == null) {
        out.append(String.format(Locale.ROOT, "\\x%02X", name[at] & 0xff));
        at++;
      } else {
        out.append(text);
        at += length;
      }
    }
    return out.toString();
  }

  private static @Nullable String decoded(byte[] bytes, int at, int length) {
    try {
      ByteBuffer some = ByteBuffer.wrap(bytes, at, length);
      return StandardCharsets.UTF_8.newDecoder().decode(some).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** The bytes of one name: only its URI has them, percent-encoded. */
  private static byte[] bytes(Path name) {
    String uri = name.toUri().getRawPath();
    String last = uri.substring(uri.lastIndexOf('/') + 1);
    byte[] bytes = new byte[last.length()];
    int count = 0;
    for (int i = 0; i < last.length(); i++) {
      char c = last.charAt(i);
      if (c == '%') {
        bytes[count++] = (byte) Integer.parseInt(last.substring(i + 1, i + 3), 16);
        i += 2;
      } else {
        bytes[count++] = (byte) c;
      }
    }
    return Arrays.copyOf(bytes, count);
  }
}
