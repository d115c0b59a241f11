package io.github.medlint.knowledge;

import java.util.Set;

/**
 * A brand of a drug.
 *
 * @param id stable id, made of its name: {@code depo-testosterone}
 * @param title its name as written
 * @param names how copy names it
 * @param approvedConditions ids of the conditions that this brand is approved for
 */
public record Brand(String id, String title, Names names, Set<String> approvedConditions) {

  public Brand {
    approvedConditions = Set.copyOf(approvedConditions);
  }
}
