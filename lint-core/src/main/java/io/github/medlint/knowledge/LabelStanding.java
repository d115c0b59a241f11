package io.github.medlint.knowledge;

import java.util.Locale;

/** How a use stands to the label of record. */
public enum LabelStanding {
  /** The label names the condition, or one that it is a kind of. */
  ON_LABEL,
  /** The label names a kind of the condition only. */
  BROADER,
  /** The product is approved or cleared, for other uses. */
  OFF_LABEL,
  /** No use of the product is approved. */
  UNAPPROVED,
  /** There is no label, and none is needed: a service, a cosmetic. */
  NO_LABEL;

  /** The name used in rule files and reports: lower case with hyphens. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * How the use of a product for a condition stands to its label.
   *
   * @param label the label of what the copy names; see {@link DrugLabel#labelOf}
   * @param conditions which conditions are kinds of others
   */
  public static LabelStanding of(Label label, String condition, Kinds conditions) {
    boolean onLabel =
        label.approvedConditions().stream().anyMatch(one -> conditions.covers(one, condition));
    boolean broader =
        label.status().hasLabeledUse()
            && label.approvedConditions().stream()
                .anyMatch(one -> conditions.covers(condition, one));
    return !onLabel && broader ? BROADER : of(label, onLabel);
  }

  /**
   * How something stands to a label that only knows yes and no: a route, a group of people.
   *
   * @param onLabel whether the label of an approved product knows it
   */
  public static LabelStanding of(Label label, boolean onLabel) {
    if (label.status().hasNoLabel()) {
      return NO_LABEL;
    }
    if (!label.status().hasLabeledUse()) {
      return UNAPPROVED;
    }
    return onLabel ? ON_LABEL : OFF_LABEL;
  }
}
