package io.github.medlint.config;

import java.util.Locale;
import java.util.OptionalLong;

/** Sizes of files as people write them: {@code 10MB}, {@code 512 kB}, {@code 100000}. */
public final class ByteSize {

  /** A larger file is not read unless the configuration says so. */
  public static final long DEFAULT_LIMIT = 10_000_000;

  /** The same for a file that is no text, such as a PDF: most of it is pictures. */
  public static final long PACKAGE_LIMIT = 50_000_000;

  private ByteSize() {}

  /** The number of bytes, units counted in thousands; empty if it is no size. */
  public static OptionalLong parse(String text) {
    String size = text.strip().toUpperCase(Locale.ROOT);
    long unit = 1;
    if (size.endsWith("B")) {
      size = size.substring(0, size.length() - 1);
    }
    if (!size.isEmpty()) {
      unit =
          switch (size.charAt(size.length() - 1)) {
            case 'K' -> 1_000;
            case 'M' -> 1_000_000;
            case 'G' -> 1_000_000_000;
            default -> 1;
          };
    }
    String digits = (unit == 1 ? size : size.substring(0, size.length() - 1)).strip();
    if (digits.isEmpty() || digits.length() > 9) {
      return OptionalLong.empty();
    }
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return OptionalLong.empty();
      }
    }
    return OptionalLong.of(Long.parseLong(digits) * unit);
  }
}
