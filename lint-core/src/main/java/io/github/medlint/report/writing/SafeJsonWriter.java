package io.github.medlint.report.writing;

import io.github.medlint.text.Printable;
import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/**
 * Takes JSON from a generator and passes it on without characters that act on a terminal or a
 * viewer, each as its JSON escape, and without halves of surrogate pairs, which UTF-8 cannot hold.
 * What it changes can stand only inside a string, so the JSON says the same as before. It leaves
 * open what it writes to.
 */
final class SafeJsonWriter extends Writer {

  private static final String HEX = "0123456789ABCDEF";
  private static final char REPLACEMENT = '\uFFFD';

  private final Appendable out;
  // The first half of a pair whose second half may come with the next call; 0 if none.
  private char high;

  SafeJsonWriter(Appendable out) {
    this.out = out;
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    int end = offset + length;
    int start = offset;
    for (int i = offset; i < end; i++) {
      char c = buffer[i];
      if (high != 0 || Character.isSurrogate(c) || (c != '\n' && Printable.steers(c))) {
        out.append(CharBuffer.wrap(buffer, start, i - start));
        write(c);
        start = i + 1;
      }
    }
    out.append(CharBuffer.wrap(buffer, start, end - start));
  }

  private void write(char c) throws IOException {
    boolean pair = high != 0 && Character.isLowSurrogate(c);
    if (pair) {
      out.append(high).append(c);
    } else if (high != 0) {
      out.append(REPLACEMENT);
    }
    high = Character.isHighSurrogate(c) ? c : 0;
    if (pair || high != 0) {
      return;
    }
    if (Character.isLowSurrogate(c)) {
      out.append(REPLACEMENT);
    } else if (c != '\n' && Printable.steers(c)) {
      escape(c);
    } else {
      out.append(c);
    }
  }

  private void escape(char c) throws IOException {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(HEX.charAt((c >> shift) & 15));
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() throws IOException {
    if (high != 0) {
      out.append(REPLACEMENT);
      high = 0;
    }
  }
}
