package io.github.medlint.run;

/** Told of each draft that is done. Called by several threads. */
@FunctionalInterface
public interface Progress {

  /** Tells nobody. */
  Progress NONE = (done, all) -> {};

  void done(int done, int all);
}
