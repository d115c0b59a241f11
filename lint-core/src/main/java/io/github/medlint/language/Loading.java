package io.github.medlint.language;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Something that is loaded once, when it is first needed or on a thread of its own before that. A
 * failure is kept and told to each that asks. Safe for several threads.
 */
public final class Loading<T> {

  private final String name;
  private final FutureTask<T> task;
  private final AtomicBoolean begun = new AtomicBoolean();

  public Loading(String name, Callable<T> loader) {
    this.name = name;
    this.task = new FutureTask<>(loader);
  }

  /** Whether {@link #get} answers at once. */
  public boolean isDone() {
    return task.isDone();
  }

  /** Begins on another thread, if it has not begun yet. */
  public void start() {
    if (begun.compareAndSet(false, true)) {
      Thread thread = new Thread(task, "load " + name);
      thread.setDaemon(true);
      thread.start();
    }
  }

  /**
   * What is loaded; waits for it.
   *
   * @throws LevelUnavailableException if it cannot be loaded
   */
  public T get() {
    if (begun.compareAndSet(false, true)) {
      task.run();
    }
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LevelUnavailableException("loading " + name + " was interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof LevelUnavailableException known) {
        // The same one at several places would have the stack of the first only.
        throw new LevelUnavailableException(String.valueOf(known.getMessage()), known);
      }
      throw new LevelUnavailableException(name + " cannot be loaded: " + e.getCause(), e);
    }
  }
}
