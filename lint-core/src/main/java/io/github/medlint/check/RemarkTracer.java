package io.github.medlint.check;

import io.github.medlint.check.SentenceTrace.Remark;
import io.github.medlint.check.SentenceTrace.Topic;
import io.github.medlint.match.Hit;
import io.github.medlint.rule.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells what rules that are run make of a sentence's words beside the matches of patterns. */
final class RemarkTracer {

  private final Linter linter;
  private final Checked checked;
  // By their words: the hash of a whole rule is slow.
  private final Map<String, Remark> remarks = new LinkedHashMap<>();

  RemarkTracer(Linter linter, Checked checked) {
    this.linter = linter;
    this.checked = checked;
  }

  /** By topic, then by place and rule. */
  List<Remark> remarks(Spot place) {
    for (WordsCheck check : linter.checks(WordsCheck.class)) {
      if (isRun(check.rule())) {
        boolean pair = check.rule().wordKind() == Rule.WordKind.PAIR;
        Topic topic = pair ? Topic.PAIRS : Topic.STRUCTURES;
        check.match().refused(checked.matches, to(topic, check.rule(), place));
      }
    }
    for (RequirementCheck check : linter.checks(RequirementCheck.class)) {
      if (isRun(check.rule())) {
        Refused to = to(Topic.PAIRS, check.rule(), place);
        check
            .when()
            .parts()
            .filter(ConditionPlan.Linked.class::isInstance)
            .forEach(part -> ((ConditionPlan.Linked) part).plan().refused(checked.matches, to));
      }
    }
    for (SubstantiationCheck check : linter.checks(SubstantiationCheck.class)) {
      if (isRun(check.rule())) {
        Refused to = to(Topic.SOURCES, check.rule(), place);
        check.tell(checked.matches, checked.sources(), checked.places, to);
      }
    }
    for (BalanceCheck check : linter.checks(BalanceCheck.class)) {
      if (isRun(check.rule())) {
        check.tell(checked, to(Topic.RISKS, check.rule(), place));
      }
    }
    for (RegisterCheck check : linter.checks(RegisterCheck.class)) {
      if (isRun(check.rule())) {
        check.tell(checked, to(Topic.CLAIMS, check.rule(), place));
      }
    }
    List<Remark> sorted = new ArrayList<>(remarks.values());
    sorted.sort(
        Comparator.comparing(Remark::topic)
            .thenComparing(Remark::range)
            .thenComparing(remark -> remark.rule().id()));
    return sorted;
  }

  /** The finding that the words are, if they are one. */
  private String finding(Rule rule, Hit hit) {
    for (WordFinding one : checked.flagged) {
      if (one.rule().id().equals(rule.id())
          && one.hit().overlaps(hit)
          && one.hit().range().equals(hit.range())) {
        return ": finding (" + one.level().label() + ")";
      }
    }
    return "";
  }

  private boolean isRun(Rule rule) {
    return checked.level(rule.info()).isPresent();
  }

  private Refused to(Topic topic, Rule rule, Spot place) {
    return (hit, why) -> {
      if (place.holds(hit)) {
        String text = why + finding(rule, hit);
        String key = String.join("\n", rule.id(), hit.range().toString(), text);
        remarks.putIfAbsent(key, new Remark(topic, rule, hit.range(), text));
      }
    };
  }
}
