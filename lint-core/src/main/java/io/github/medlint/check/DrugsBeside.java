package io.github.medlint.check;

import io.github.medlint.text.Ordered;
import io.github.medlint.text.TextRange;
import java.util.List;

/**
 * The drugs of a sentence as they stand to something else in it. Of two drugs on one side the
 * nearer is meant, unless the two stand in one list.
 */
final class DrugsBeside {

  /** Two names so close stand in one list, or one explains the other: “Spravato (esketamine)”. */
  private static final int JOINED = 6;

  /** In reading order; none overlaps another. */
  private final List<Mention.OfDrug> drugs;

  private final TextRange other;

  /** Index of the last drug that ends before the other thing does; -1 if none does. */
  private final int before;

  /**
   * Index of the first drug that starts behind where the other thing does; their number if none.
   */
  private final int behind;

  /**
   * @param drugs the drugs of the sentence
   * @param other where the other thing stands
   */
  DrugsBeside(List<Mention.OfDrug> drugs, TextRange other) {
    this.drugs = drugs;
    this.other = other;
    this.behind = Ordered.first(drugs.size(), i -> range(i).start() >= other.start());
    int last = behind - 1;
    while (last + 1 < drugs.size() && range(last + 1).end() <= other.end()) {
      last++;
    }
    while (last >= 0 && range(last).end() > other.end()) {
      last--;
    }
    this.before = last;
  }

  private TextRange range(int drug) {
    return drugs.get(drug).hit().range();
  }

  /**
   * Whether another drug, and not one of the same list, stands between a drug and the other thing.
   */
  boolean isBehindAnother(Mention.OfDrug drug) {
    TextRange range = drug.hit().range();
    return range.start() <= other.start()
        ? before >= 0 && range(before).start() - range.end() > JOINED
        : behind < drugs.size() && range.start() - range(behind).end() > JOINED;
  }

  /** The drugs that have no other between them and the thing. */
  List<Mention.OfDrug> foremost() {
    int from = Math.max(0, before);
    while (from > 0 && !isBehindAnother(drugs.get(from - 1))) {
      from--;
    }
    int end = Math.min(drugs.size(), behind + 1);
    while (end < drugs.size() && !isBehindAnother(drugs.get(end))) {
      end++;
    }
    return drugs.subList(from, Math.max(from, end));
  }
}
