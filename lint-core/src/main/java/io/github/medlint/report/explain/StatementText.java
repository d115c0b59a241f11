package io.github.medlint.report.explain;

import io.github.medlint.check.SentenceTrace.Asking;
import io.github.medlint.check.SentenceTrace.Recognised;
import io.github.medlint.check.StatementAnswer;
import io.github.medlint.text.TextRange;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells in words what a sentence has to do with required statements. */
final class StatementText {

  private final CueText cues;

  StatementText(CueText cues) {
    this.cues = cues;
  }

  /** Which statement a sentence is, or nearly. */
  String recognised(Recognised one) {
    String name = one.statement().id() + " (" + one.statement().title() + ")";
    TextRange undone = one.undone();
    if (undone != null) {
      return "not recognised as " + name + ": " + cues.quoted(undone) + " undoes it";
    }
    return (one.shown() ? "recognised as " : "hidden from readers, so not recognised as ")
        + name
        + " by "
        + cues.quoted(one.range())
        + (one.answers().isEmpty() ? "" : "; answers " + String.join(", ", one.answers()));
  }

  /** Several words may ask for the same, and the same words for several statements. */
  RuleLines asking(List<Asking> triggers) {
    Map<List<String>, Set<String>> words = new LinkedHashMap<>();
    for (Asking one : triggers) {
      words.computeIfAbsent(key(one), key -> new LinkedHashSet<>()).add(cues.quoted(one.range()));
    }
    RuleLines lines = new RuleLines();
    for (Asking one : triggers) {
      lines.add(String.join(", ", words.getOrDefault(key(one), Set.of())) + asks(one), one.rule());
    }
    return lines;
  }

  private static List<String> key(Asking one) {
    return List.of(one.rule().id(), one.whyNot());
  }

  private static String asks(Asking one) {
    StatementAnswer.Status status = one.status();
    String answer = status == null ? "" : ": " + status.label();
    if (!one.whyNot().isEmpty()) {
      return " without effect, as " + one.whyNot() + answer;
    }
    return answer + one.outcome().stream().map(told -> "; " + told).collect(Collectors.joining());
  }
}
