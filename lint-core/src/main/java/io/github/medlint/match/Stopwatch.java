package io.github.medlint.match;

import io.github.medlint.language.syntax.ModelWait;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Adds up where the time of a run goes, over all its threads; it stands still while a thread waits
 * for models to load, which is told apart. One that is off measures nothing and costs nothing. Safe
 * for several threads.
 */
public final class Stopwatch {

  /** Measures nothing. */
  public static final Stopwatch OFF = new Stopwatch(null);

  /** What time is spent on; no phase holds the time of another. */
  public enum Phase {
    LOAD_RULES,
    /** Waiting for models and CoreNLP's patterns. */
    LOAD_MODELS,
    READ,
    SENTENCES,
    MATCH,
    DECIDE,
    /** With parsing. */
    ASSERTION,
    REQUIREMENTS,
    REPORT;

    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /**
   * A rule's time.
   *
   * @param rule its id
   * @param nanos what its phrases and its decisions took, assertions left out; phrases that rules
   *     share count for each
   */
  public record RuleTime(String rule, long nanos) {}

  private final @Nullable LongSupplier clock;
  private final ModelWait models;
  private final Map<Phase, LongAdder> phases = new EnumMap<>(Phase.class);
  private final Map<String, LongAdder> rules = new ConcurrentHashMap<>();
  private final LongAdder split = new LongAdder();
  private final LongAdder passed = new LongAdder();

  /**
   * A stopwatch that is on.
   *
   * @param clock nanoseconds from any start
   */
  public static Stopwatch of(LongSupplier clock) {
    return new Stopwatch(clock);
  }

  private Stopwatch(@Nullable LongSupplier clock) {
    this.clock = clock;
    this.models = clock == null ? ModelWait.UNMEASURED : ModelWait.of(clock);
    for (Phase phase : Phase.values()) {
      phases.put(phase, new LongAdder());
    }
  }

  public boolean isOn() {
    return clock != null;
  }

  /** Hears how long threads wait for models. */
  public ModelWait models() {
    return models;
  }

  /** The time of this thread; 0 if it is off. */
  public long now() {
    return clock == null ? 0 : clock.getAsLong() - models.nanosOfThread();
  }

  /** Adds what has passed since {@code start}, a time of {@link #now}. */
  public void addSince(Phase phase, long start) {
    if (clock != null) {
      add(phase, now() - start);
    }
  }

  /** Adds nanoseconds. */
  public void add(Phase phase, long nanos) {
    if (clock != null) {
      adder(phase).add(nanos);
    }
  }

  /** Adds nanoseconds to a rule's time. */
  public void addRule(String rule, long nanos) {
    if (clock != null) {
      rules.computeIfAbsent(rule, id -> new LongAdder()).add(nanos);
    }
  }

  /** Counts sentences of blocks that hold a trigger word: level 1 of the analysis. */
  void countSplit(int sentences) {
    if (clock != null) {
      split.add(sentences);
    }
  }

  /** Counts sentences of blocks that hold none, and which are not split into sentences. */
  void countPassed(int sentences) {
    if (clock != null) {
      passed.add(sentences);
    }
  }

  /** Nanoseconds spent on a phase. */
  public long nanos(Phase phase) {
    return phase == Phase.LOAD_MODELS ? models.nanos() : adder(phase).sum();
  }

  /** Sentences that reached level 1. */
  public long sentencesSplit() {
    return split.sum();
  }

  /** Sentences of all copy. */
  public long sentences() {
    return split.sum() + passed.sum();
  }

  /** The rules that took longest, the slowest first. */
  public List<RuleTime> slowest(int most) {
    List<RuleTime> times = new ArrayList<>();
    rules.forEach((rule, nanos) -> times.add(new RuleTime(rule, nanos.sum())));
    times.sort(Comparator.comparingLong(RuleTime::nanos).reversed().thenComparing(RuleTime::rule));
    return times.subList(0, Math.min(most, times.size()));
  }

  private LongAdder adder(Phase phase) {
    return Objects.requireNonNull(phases.get(phase));
  }
}
