package io.github.medlint.check;

import io.github.medlint.knowledge.Brand;
import io.github.medlint.knowledge.DrugLabel;
import io.github.medlint.knowledge.HealthCondition;
import io.github.medlint.match.Hit;
import org.jspecify.annotations.Nullable;

/** A place where a draft names a drug or a condition. */
sealed interface Mention {

  /** The words that name it. */
  Hit hit();

  /** The id of the drug or condition. */
  String id();

  /**
   * A drug.
   *
   * @param brand the brand that the words name; null if they name the drug
   */
  record OfDrug(DrugLabel drug, @Nullable Brand brand, Hit hit) implements Mention {
    @Override
    public String id() {
      return drug.id();
    }
  }

  /** A condition, the narrowest that the words name. */
  record OfCondition(HealthCondition condition, Hit hit) implements Mention {
    @Override
    public String id() {
      return condition.id();
    }
  }
}
