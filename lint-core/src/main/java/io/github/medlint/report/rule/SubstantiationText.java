package io.github.medlint.report.rule;

import io.github.medlint.phrase.Phrase;
import io.github.medlint.rule.Rule;
import io.github.medlint.rule.pattern.SourceFault;
import io.github.medlint.rule.pattern.Support;
import java.util.List;

/** What a rule asks of claims and their sources. */
final class SubstantiationText {

  private SubstantiationText() {}

  static void write(Rule.Substantiation rule, PartList into) {
    into.looksFor("Which claims it looks for", rule.claim());
    SourceFault fault = rule.fault();
    if (fault instanceof SourceFault.Unsupported unsupported) {
      support(unsupported.support(), into);
    } else if (fault instanceof SourceFault.ToldTwice twice) {
      into.pattern(
          "It fires where two blocks of one "
              + twice.within().label()
              + " name a study in different ways of these, and none names it in both",
          PatternText.listed(twice.names()));
    } else {
      into.prose(
          "It fires at",
          List.of(
              fault instanceof SourceFault.OrphanMark
                  ? "each mark of a note to which no reference belongs"
                  : "each reference that nothing points to, where others are pointed to"));
    }
  }

  private static void support(Support support, PartList into) {
    into.prose(
        "Where a source must stand",
        support.reach().stream().sorted().map(Support.Reach::told).toList());
    into.pattern("Words that name a source", support.words().stream().map(Phrase::source).toList());
    Support.Told told = support.told();
    if (told != null) {
      into.pattern(
          (support.reach().isEmpty() ? "What must be told" : "Or what must be told")
              + " in the same "
              + told.within().label()
              + PartList.atLeast(told.atLeast(), told.of().size()),
          PatternText.listed(told.of()));
    }
  }
}
