package io.github.medlint.run.settings;

import java.nio.file.Path;

/** Which baseline findings are held against. */
public sealed interface BaselineChoice {

  /** The nearest {@code medlint-baseline.yaml} upward from each draft, if there is one. */
  record Nearest() implements BaselineChoice {}

  /** None: all findings count. */
  record None() implements BaselineChoice {}

  /**
   * The same for all drafts.
   *
   * @param file which must be there
   */
  record Of(Path file) implements BaselineChoice {}
}
