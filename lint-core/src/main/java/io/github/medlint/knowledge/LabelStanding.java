package io.github.medlint.knowledge;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a use stands to the label of record. */
public enum LabelStanding {
  /** The label names the condition, or one that it is a kind of. */
  ON_LABEL,
  /** The label names a kind of the condition only. */
  BROADER,
  /** The product is approved or cleared, for other uses. */
  OFF_LABEL,
  /** No use of the product is approved. */
  UNAPPROVED;

  /** The name used in rule files and reports: lower case with hyphens. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How the use of {@code drug} for a condition stands. */
  public static LabelStanding of(DrugLabel drug, String condition, ConditionTree tree) {
    return of(drug.status(), drug.approvedConditions(), condition, tree);
  }

  /**
   * How the use of {@code drug} for a condition stands.
   *
   * @param brand the brand that is meant, by its own label; null for any
   */
  public static LabelStanding of(
      DrugLabel drug, @Nullable Brand brand, String condition, ConditionTree tree) {
    return brand == null
        ? of(drug, condition, tree)
        : of(drug.status(), brand.approvedConditions(), condition, tree);
  }

  private static LabelStanding of(
      DrugLabel.Status status, Set<String> approved, String condition, ConditionTree tree) {
    if (!status.hasApprovedUse()) {
      return UNAPPROVED;
    }
    if (approved.stream().anyMatch(one -> tree.covers(one, condition))) {
      return ON_LABEL;
    }
    return approved.stream().anyMatch(one -> tree.covers(condition, one)) ? BROADER : OFF_LABEL;
  }
}
