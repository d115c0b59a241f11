package io.github.medlint.report.rule;

import io.github.medlint.knowledge.Knowledge;
import io.github.medlint.report.rule.RuleDescription.Part;
import io.github.medlint.rule.Rule;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** What a rule looks for and what it asks: the one list of what tells it of each kind. */
final class KindTexts {

  /** Tells it of one kind. */
  private record KindText<R extends Rule>(Class<R> type, BiConsumer<R, PartList> write) {
    void write(Rule rule, PartList into) {
      write.accept(type.cast(rule), into);
    }
  }

  private static final List<KindText<?>> ALL =
      List.of(
          new KindText<>(
              Rule.Words.class, (rule, into) -> into.looksFor("What it looks for", rule)),
          new KindText<>(Rule.Substantiation.class, SubstantiationText::write),
          new KindText<>(Rule.Balance.class, BalanceText::write),
          new KindText<>(Rule.Register.class, KindTexts::register),
          new KindText<>(Rule.Requirement.class, RequirementText::write),
          new KindText<>(Rule.Approval.class, KindTexts::approval),
          new KindText<>(Rule.Restatement.class, KindTexts::restatement));

  private KindTexts() {}

  static List<Part> of(Rule rule, Knowledge knowledge) {
    PartList parts = new PartList(knowledge);
    for (KindText<?> text : ALL) {
      if (text.type.isInstance(rule)) {
        text.write(rule, parts);
        return parts.parts();
      }
    }
    throw new IllegalArgumentException("nothing tells of rules of kind “" + rule.kind() + "”");
  }

  private static void register(Rule.Register rule, PartList into) {
    into.prose("It makes no finding", List.of(rule.told()));
    into.looksFor("What it looks for", rule.claim());
    into.prose("And what is found by", List.copyOf(new TreeSet<>(rule.findingsOf())));
  }

  private static void approval(Rule.Approval rule, PartList into) {
    into.prose(
        "Where a repository keeps approved claims in evidence.yaml, it fires at",
        List.of("each claim that is " + rule.fault().label()));
  }

  private static void restatement(Rule.Restatement rule, PartList into) {
    into.prose(
        "It finds nothing of its own; its authority is added to what is found by",
        List.copyOf(new TreeSet<>(rule.restates())));
  }
}
