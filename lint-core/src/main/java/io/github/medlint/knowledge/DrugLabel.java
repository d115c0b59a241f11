package io.github.medlint.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What is on record about a drug, biologic, device or product of the trade.
 *
 * @param id stable id, for example {@code semaglutide}
 * @param title its name for people, as it stands within a sentence
 * @param names its generic names and those of the trade
 * @param brands its brands; each has conditions of its own where the brands of a drug differ
 * @param status its standing with the FDA
 * @param approvedUses what the label allows, in our own words
 * @param approvedConditions ids of the conditions that any of its products is approved for
 * @param routes ids of the routes of approved products; the concept {@code route-ID} holds the
 *     words of one
 * @param notFor ids of the people that no product is approved for, though copy offers it to them;
 *     the concept {@code people-ID} holds the words
 * @param schedule of the Controlled Substances Act
 * @param boxedWarning the label's boxed warning
 * @param rems whether a risk evaluation and mitigation strategy binds it
 * @param risks ids of the main risks beside the boxed warning; the concept {@code risk-ID} holds
 *     the words by which copy tells one
 * @param compounded the forms that pharmacies compound for clinics; empty if none
 * @param provenance where this comes from
 */
public record DrugLabel(
    String id,
    String title,
    Names names,
    List<Brand> brands,
    Status status,
    List<String> approvedUses,
    Set<String> approvedConditions,
    Set<String> routes,
    Set<String> notFor,
    Schedule schedule,
    BoxedWarning boxedWarning,
    BoxedWarning.Presence rems,
    List<String> risks,
    List<String> compounded,
    Provenance provenance) {

  public DrugLabel {
    brands = List.copyOf(brands);
    approvedUses = List.copyOf(approvedUses);
    approvedConditions = Set.copyOf(approvedConditions);
    routes = Set.copyOf(routes);
    notFor = Set.copyOf(notFor);
    risks = List.copyOf(risks);
    compounded = List.copyOf(compounded);
  }

  /** A product's standing with the FDA. */
  public enum Status {
    APPROVED,
    APPROVED_DEVICE,
    CLEARED_DEVICE,
    /** Sold without approval. */
    UNAPPROVED,
    INVESTIGATIONAL,
    /** Once approved, no longer sold. */
    DISCONTINUED,
    SUPPLEMENT,
    /** No accepted medical use under federal law. */
    SCHEDULE_I;

    /** The name used in rule files and reports: lower case with hyphens. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether some use of it is approved or cleared today. */
    public boolean hasApprovedUse() {
      return this == APPROVED || this == APPROVED_DEVICE || this == CLEARED_DEVICE;
    }
  }

  /** A schedule of the Controlled Substances Act. */
  public enum Schedule {
    NONE,
    I,
    II,
    III,
    IV,
    V,
    VARIES
  }
}
