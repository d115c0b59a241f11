package io.github.medlint.report.rule;

import io.github.medlint.rule.Rule;
import io.github.medlint.rule.pattern.Counterweight;
import io.github.medlint.rule.pattern.DrugChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What a rule asks to be told beside praise of a drug. */
final class BalanceText {

  private BalanceText() {}

  static void write(Rule.Balance rule, PartList into) {
    into.looksFor("What praises a drug", rule.benefit());
    into.prose("Which drugs it is about", drugs(rule.drugs()));
    Counterweight tell = rule.tell();
    List<String> must = new ArrayList<>();
    for (Counterweight.Risks risks : new TreeSet<>(tell.risks())) {
      must.add(
          risks == Counterweight.Risks.BOXED
              ? "a risk of its boxed warning"
              : "a main risk that is on record for it");
    }
    must.addAll(PatternText.listed(tell.words()));
    into.pattern(
        (tell.where().contains(Counterweight.Where.ANYWHERE)
                ? "What the copy must tell with it"
                : "What the copy must not tell "
                    + String.join(
                        ", nor ",
                        new TreeSet<>(tell.where())
                            .stream().map(Counterweight.Where::otherwise).toList()))
            + PartList.atLeast(tell.atLeast(), must.size()),
        must);
  }

  private static List<String> drugs(DrugChoice drugs) {
    List<String> lines = new ArrayList<>();
    lines.add(
        drugs.only().isEmpty()
            ? "any drug on record"
            : String.join(", ", new TreeSet<>(drugs.only())));
    if (!drugs.except().isEmpty()) {
      lines.add("but not " + String.join(", ", new TreeSet<>(drugs.except())));
    }
    if (drugs.boxed()) {
      lines.add("only with a boxed warning");
    }
    if (drugs.rems()) {
      lines.add("only under a risk evaluation and mitigation strategy");
    }
    return lines;
  }
}
