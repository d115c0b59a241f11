package io.github.medlint.knowledge;

import java.util.List;

/**
 * The boxed warning of a label.
 *
 * @param presence whether the label has one
 * @param risks ids of the risks it is about; the concept {@code risk-ID} holds the words by which
 *     copy tells one
 */
public record BoxedWarning(Presence presence, List<String> risks) {

  public BoxedWarning {
    risks = List.copyOf(risks);
  }

  /** Whether something holds of the products that share a label. */
  public enum Presence {
    YES,
    NO,
    /** Of some products, or in change. */
    VARIES,
    UNKNOWN
  }
}
