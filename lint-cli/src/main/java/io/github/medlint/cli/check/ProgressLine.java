package io.github.medlint.cli.check;

import io.github.medlint.run.Progress;
import java.io.PrintStream;
import java.util.function.LongSupplier;

/** A line on a terminal that counts the drafts of a run that takes longer than a second. */
public final class ProgressLine implements Progress {

  private static final long PATIENCE = 1_000_000_000L;
  private static final long PACE = 100_000_000L;

  private final PrintStream err;
  private final LongSupplier nanoTime;
  private final long start;
  private long last;
  private boolean shown;

  public ProgressLine(PrintStream err, LongSupplier nanoTime) {
    this.err = err;
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
  }

  @Override
  public synchronized void done(int done, int all) {
    long now = nanoTime.getAsLong();
    if (now - start > PATIENCE && (!shown || now - last > PACE)) {
      err.print("\rchecked " + done + " of " + all);
      err.flush();
      shown = true;
      last = now;
    }
  }

  /** Takes the line away. */
  public synchronized void clear() {
    if (shown) {
      err.print("\r\u001b[K");
      err.flush();
    }
  }
}
