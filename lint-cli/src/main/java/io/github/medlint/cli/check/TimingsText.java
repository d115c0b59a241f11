package io.github.medlint.cli.check;

import io.github.medlint.language.syntax.LevelCounts;
import io.github.medlint.match.Stopwatch;
import java.io.PrintStream;
import java.util.Locale;

/** Tells where the time of a run went. */
final class TimingsText {

  private static final int SLOWEST = 10;

  private TimingsText() {}

  static void write(Stopwatch watch, LevelCounts counts, int threads, PrintStream out) {
    out.println(threads == 1 ? "timings" : "timings, all threads together");
    for (Stopwatch.Phase phase : Stopwatch.Phase.values()) {
      out.println(line(phase.label(), milliseconds(watch.nanos(phase))));
    }
    long all = watch.sentences();
    out.println("sentences");
    out.println(line("of all copy", Long.toString(all)));
    out.println(line("level 1, tokens", share(watch.sentencesSplit(), all)));
    out.println(line("level 2, tagged", share(counts.tagged(), all)));
    out.println(line("level 3, parsed", share(counts.parsed(), all)));
    out.println("slowest rules, matching and deciding without the assertions that rules share");
    for (Stopwatch.RuleTime rule : watch.slowest(SLOWEST)) {
      out.println(line(rule.rule(), milliseconds(rule.nanos())));
    }
  }

  private static String line(String name, String value) {
    return "  " + name + " ".repeat(Math.max(1, 44 - name.length())) + value;
  }

  private static String milliseconds(long nanos) {
    return String.format(Locale.ROOT, "%9.1f ms", nanos / 1e6);
  }

  private static String share(long part, long all) {
    return all == 0
        ? Long.toString(part)
        : String.format(Locale.ROOT, "%d (%.1f %%)", part, 100.0 * part / all);
  }
}
