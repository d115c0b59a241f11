package io.github.medlint.format.source;

import io.github.medlint.text.Diagnostic;
import io.github.medlint.text.LineIndex;
import io.github.medlint.text.Position;
import io.github.medlint.text.Sha256;
import io.github.medlint.text.SourceText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Turns a file's bytes into text. Nothing is guessed or replaced: a byte that does not belong to
 * the encoding is reported, since a claim that cannot be read must not pass as checked.
 *
 * <p>The encoding is the one of the byte-order mark, else the one that an HTML file declares in its
 * first 1024 bytes, else UTF-8.
 */
public final class SourceDecoder {

  private SourceDecoder() {}

  /**
   * Says why a file is too large to be read; to be asked before its bytes are.
   *
   * @param size the file's size in bytes
   * @param limit the largest size to read, in bytes
   * @return null if the file may be read
   */
  public static @Nullable Diagnostic checkSize(String path, long size, long limit) {
    if (size <= limit) {
      return null;
    }
    return Diagnostic.of(
        path,
        "the file has " + size + " bytes, more than the limit of " + limit,
        "split the file, or raise the limit");
  }

  /**
   * Decodes one file.
   *
   * @param path the file's name in reports, with {@code /}; its ending tells whether it is HTML
   */
  public static DecodeResult decode(String path, byte[] bytes) {
    String binary = BinaryShape.name(bytes);
    if (binary != null) {
      return refused(path, "this is a " + binary + ", not text", "give the copy as a text file");
    }
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return strict(path, bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return strict(path, bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return strict(path, bytes, 2, StandardCharsets.UTF_16BE);
    }
    String label = isHtml(path) ? DeclaredCharset.label(bytes) : null;
    if (label == null) {
      return strict(path, bytes, 0, StandardCharsets.UTF_8);
    }
    Charset charset = DeclaredCharset.forLabel(label);
    if (charset == null) {
      return refused(
          path,
          "the declared charset \"" + label + "\" is unknown",
          "save the file as UTF-8 and declare <meta charset=\"utf-8\">");
    }
    return strict(path, bytes, 0, charset);
  }

  private static DecodeResult strict(String path, byte[] bytes, int skip, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
    CharBuffer out =
        CharBuffer.allocate((int) (in.remaining() * (double) decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    String text = out.flip().toString();
    if (result.isError()) {
      return malformed(path, bytes, in.position(), text, charset);
    }
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      return refused(path, "this is a binary file, not text", "give the copy as a text file");
    }
    return new DecodeResult.Decoded(
        new SourceText(path, text, charset.name(), Sha256.of(bytes), LineIndex.of(text)));
  }

  private static DecodeResult malformed(
      String path, byte[] bytes, int offset, String before, Charset charset) {
    LineIndex lines = LineIndex.of(before);
    Position position = lines.position(before.length());
    String what =
        offset < bytes.length
            ? String.format(Locale.ROOT, "the byte 0x%02X at offset %d", bytes[offset], offset)
            : "the end of the file at offset " + offset;
    String hint =
        charset.equals(StandardCharsets.UTF_8)
            ? "save the file as UTF-8"
            : "declare the encoding that the file is saved in, or save it as UTF-8";
    return new DecodeResult.Refused(
        new Diagnostic(
            path,
            position,
            lines.line(position.line()),
            what + " is not valid " + charset.name(),
            hint));
  }

  private static DecodeResult refused(String path, String message, String hint) {
    return new DecodeResult.Refused(Diagnostic.of(path, message, hint));
  }

  private static boolean isHtml(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, toBytes(mark), 0, mark.length);
  }

  private static byte[] toBytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
