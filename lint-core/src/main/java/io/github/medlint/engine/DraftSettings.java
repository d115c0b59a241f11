package io.github.medlint.engine;

import io.github.medlint.check.LevelPolicy;
import io.github.medlint.config.Facts;

/**
 * What the configuration says about one draft.
 *
 * @param facts what is declared about it
 * @param levels at which level each rule reports
 * @param maxBytes a larger file is not read
 */
public record DraftSettings(Facts facts, LevelPolicy levels, long maxBytes) {

  public static final long DEFAULT_MAX_BYTES = 10_000_000;

  /** With nothing configured. */
  public static final DraftSettings DEFAULT =
      new DraftSettings(Facts.NONE, LevelPolicy.AS_WRITTEN, DEFAULT_MAX_BYTES);
}
