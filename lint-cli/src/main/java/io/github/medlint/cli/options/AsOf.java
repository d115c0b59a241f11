package io.github.medlint.cli.options;

import io.github.medlint.text.IsoDay;
import java.time.DateTimeException;
import java.time.LocalDate;

/** The day that a run speaks of. */
public final class AsOf {

  private static final long SECONDS_A_DAY = 86_400;

  private AsOf() {}

  /**
   * The day that is given or, if none is, that of {@code SOURCE_DATE_EPOCH}, or today.
   *
   * @throws UsageException if it is no day
   */
  public static LocalDate of(String given, Surroundings world) {
    String epoch = world.variable("SOURCE_DATE_EPOCH");
    if (!given.isEmpty()) {
      return IsoDay.of(given)
          .orElseThrow(
              () -> new UsageException("--as-of cannot be “" + given + "”\n  a day as 2026-11-23"));
    }
    try {
      return epoch.isEmpty()
          ? world.today().get()
          : LocalDate.ofEpochDay(Math.floorDiv(Long.parseLong(epoch), SECONDS_A_DAY));
    } catch (NumberFormatException | DateTimeException e) {
      throw new UsageException(
          "SOURCE_DATE_EPOCH cannot be “" + epoch + "”\n  a number of seconds");
    }
  }
}
