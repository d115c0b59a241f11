package io.github.medlint.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads days. They have one form here, so no general parser is loaded for them. */
public final class IsoDay {

  private IsoDay() {}

  /** The day of a text such as {@code 2026-11-23}; empty if it is none. */
  public static Optional<LocalDate> of(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(text.substring(0, 4)),
              Integer.parseInt(text.substring(5, 7)),
              Integer.parseInt(text.substring(8))));
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }
}
