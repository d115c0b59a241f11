package io.github.medlint.language.syntax;

import io.github.medlint.language.Loading;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How long threads wait for models and patterns to load, which the first sentence that needs them
 * would bear. Safe for several threads.
 */
public final class ModelWait {

  /** Measures nothing. */
  public static final ModelWait UNMEASURED = new ModelWait(null);

  private final @Nullable LongSupplier clock;
  private final LongAdder all = new LongAdder();
  private final ThreadLocal<long[]> own = ThreadLocal.withInitial(() -> new long[1]);

  private ModelWait(@Nullable LongSupplier clock) {
    this.clock = clock;
  }

  /**
   * One that measures.
   *
   * @param clock nanoseconds from any start
   */
  public static ModelWait of(LongSupplier clock) {
    return new ModelWait(clock);
  }

  /** What is loaded, once it is. */
  <T> T get(Loading<T> loading) {
    if (clock == null || loading.isDone()) {
      return loading.get();
    }
    long start = clock.getAsLong();
    try {
      return loading.get();
    } finally {
      long nanos = clock.getAsLong() - start;
      all.add(nanos);
      own.get()[0] += nanos;
    }
  }

  /** Nanoseconds that all threads together have waited. */
  public long nanos() {
    return all.sum();
  }

  /** Nanoseconds that this thread has waited. */
  public long nanosOfThread() {
    return clock == null ? 0 : own.get()[0];
  }
}
