package io.github.medlint.check;

import io.github.medlint.knowledge.Brand;
import io.github.medlint.knowledge.DrugLabel;
import io.github.medlint.knowledge.HealthCondition;
import io.github.medlint.knowledge.Label;
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
   * @param label the label of what the words name: of the brand, or of the drug in the form that
   *     stands beside its name
   */
  record OfDrug(DrugLabel drug, @Nullable Brand brand, Label label, Hit hit) implements Mention {
    @Override
    public String id() {
      return drug.id();
    }

    /** The same product, named by other words. */
    OfDrug at(Hit words) {
      return new OfDrug(drug, brand, label, words);
    }

    /** The label of the brand or the drug in whatever form. */
    Label asSuch() {
      return brand == null ? drug.label() : brand.label();
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
