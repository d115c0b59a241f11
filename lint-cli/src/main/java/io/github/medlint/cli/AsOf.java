package io.github.medlint.cli;

import java.time.DateTimeException;
import java.time.LocalDate;

/** The day that a run speaks of. */
final class AsOf {

  private static final long SECONDS_A_DAY = 86_400;

  private AsOf() {}

  /**
   * The day that is given or, if none is, that of {@code SOURCE_DATE_EPOCH}, or today.
   *
   * @throws UsageException if it is no day
   */
  static LocalDate of(String given, Surroundings world) {
    String epoch = world.variable("SOURCE_DATE_EPOCH");
    try {
      if (!given.isEmpty()) {
        return day(given);
      }
      return epoch.isEmpty()
          ? world.today().get()
          : LocalDate.ofEpochDay(Math.floorDiv(Long.parseLong(epoch), SECONDS_A_DAY));
    } catch (NumberFormatException | DateTimeException e) {
      throw new UsageException(
          given.isEmpty()
              ? "SOURCE_DATE_EPOCH cannot be “" + epoch + "”\n  a number of seconds"
              : "--as-of cannot be “" + given + "”\n  a day as 2026-11-23");
    }
  }

  /** Days have one form, so no general parser is loaded for them. */
  private static LocalDate day(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      throw new NumberFormatException(text);
    }
    return LocalDate.of(
        Integer.parseInt(text.substring(0, 4)),
        Integer.parseInt(text.substring(5, 7)),
        Integer.parseInt(text.substring(8)));
  }
}
