package io.github.medlint.knowledge;

import io.github.medlint.phrase.Phrase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the label of record says of one product, or of all that share it: of a drug as such, of a
 * form of it, of a brand.
 *
 * @param status its standing with the FDA
 * @param approvedUses what the label allows, in our own words
 * @param approvedConditions ids of the conditions that it is approved for
 * @param routes ids of the routes or dosage forms in which it is approved; empty if that is not on
 *     record
 * @param notFor ids of the people that it is not approved for, though copy offers it to them; the
 *     concept {@code people-ID} holds the words
 * @param schedule of the Controlled Substances Act
 * @param boxedWarning its boxed warning
 * @param rems whether a risk evaluation and mitigation strategy binds it
 * @param risks ids of the main risks beside the boxed warning; the concept {@code risk-ID} holds
 *     the words by which copy tells one
 * @param notComparedWith ids of products that copy may not put it on a level with
 * @param generics whether generics of it are approved; where none is, what is called its generic is
 *     something else
 * @param words the label's own words around its uses
 * @param provenance where this comes from
 */
public record Label(
    Status status,
    List<String> approvedUses,
    Set<String> approvedConditions,
    Set<String> routes,
    Set<String> notFor,
    Schedule schedule,
    BoxedWarning boxedWarning,
    BoxedWarning.Presence rems,
    List<String> risks,
    Set<String> notComparedWith,
    BoxedWarning.Presence generics,
    Words words,
    Provenance provenance) {

  public Label {
    approvedUses = List.copyOf(approvedUses);
    approvedConditions = Set.copyOf(approvedConditions);
    routes = Set.copyOf(routes);
    notFor = Set.copyOf(notFor);
    risks = List.copyOf(risks);
    notComparedWith = Set.copyOf(notComparedWith);
  }

  /**
   * The label's own words around its uses. What they name is no use of its own: “in adults with HIV
   * and lipodystrophy”.
   *
   * @param populations for whom: “before menopause”
   * @param adjuncts beside what: “with a reduced-calorie diet”
   * @param limitations what it is not for, or not shown to do: “preventing suicide”
   */
  public record Words(List<Phrase> populations, List<Phrase> adjuncts, List<Phrase> limitations) {

    /** None. */
    public static final Words NONE = new Words(List.of(), List.of(), List.of());

    public Words {
      populations = List.copyOf(populations);
      adjuncts = List.copyOf(adjuncts);
      limitations = List.copyOf(limitations);
    }

    /** All of them. */
    public List<Phrase> all() {
      List<Phrase> all = new ArrayList<>(populations);
      all.addAll(adjuncts);
      all.addAll(limitations);
      return all;
    }
  }

  /** The same product in a form that is not approved: for every use, by whatever label. */
  public Label unapproved() {
    return with(Status.UNAPPROVED, List.of(), Set.of(), Set.of());
  }

  /** The same label for a product that is given in these ways. */
  public Label givenBy(Set<String> ways) {
    return with(status, approvedUses, approvedConditions, ways);
  }

  /** The same label with all that the labels of its forms or brands allow. */
  public Label allowing(Collection<Label> parts) {
    List<String> uses = approvedUses;
    Set<String> conditions = approvedConditions;
    Set<String> ways = routes;
    for (Label part : parts) {
      if (part.status.hasLabeledUse()) {
        uses = union(uses, part.approvedUses);
        conditions = Set.copyOf(union(conditions, part.approvedConditions));
        ways = Set.copyOf(union(ways, part.routes));
      }
    }
    return with(status, uses, conditions, ways);
  }

  private Label with(
      Status newStatus, List<String> uses, Set<String> conditions, Set<String> ways) {
    return new Label(
        newStatus,
        uses,
        conditions,
        ways,
        notFor,
        schedule,
        boxedWarning,
        rems,
        risks,
        notComparedWith,
        generics,
        words,
        provenance);
  }

  /** What holds of products with one or the other label, where copy leaves open which is meant. */
  Label or(Label other) {
    boolean sameBox = boxedWarning.presence() == other.boxedWarning.presence();
    return new Label(
        status.hasLabeledUse() ? status : other.status,
        union(approvedUses, other.approvedUses),
        Set.copyOf(union(approvedConditions, other.approvedConditions)),
        Set.copyOf(union(routes, other.routes)),
        notFor,
        schedule == other.schedule ? schedule : Schedule.VARIES,
        new BoxedWarning(
            sameBox ? boxedWarning.presence() : BoxedWarning.Presence.VARIES,
            union(boxedWarning.risks(), other.boxedWarning.risks())),
        rems == other.rems ? rems : BoxedWarning.Presence.VARIES,
        union(risks, other.risks),
        notComparedWith,
        generics,
        words,
        provenance);
  }

  private static List<String> union(Iterable<String> some, Iterable<String> more) {
    Set<String> all = new LinkedHashSet<>();
    some.forEach(all::add);
    more.forEach(all::add);
    return List.copyOf(all);
  }

  /** A product's standing with the FDA. */
  public enum Status {
    APPROVED,
    APPROVED_DEVICE,
    CLEARED_DEVICE,
    /** A device that needs neither approval nor clearance. */
    EXEMPT_DEVICE,
    /** Sold over the counter for the uses of a monograph, without an approval of its own. */
    MONOGRAPH,
    /** Sold without approval. */
    UNAPPROVED,
    INVESTIGATIONAL,
    /** Once approved, no longer sold. */
    DISCONTINUED,
    SUPPLEMENT,
    COSMETIC,
    /** Something that is done, not sold: the FDA reviews none. */
    SERVICE,
    /** No accepted medical use under federal law. */
    SCHEDULE_I;

    /** The name used in rule files and reports: lower case with hyphens. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it has a label that allows some use. */
    public boolean hasLabeledUse() {
      return isApproved() || this == CLEARED_DEVICE || this == MONOGRAPH;
    }

    /** Whether it may be called FDA-approved, for the uses and in the forms of its label. */
    public boolean isApproved() {
      return this == APPROVED || this == APPROVED_DEVICE;
    }

    /** Whether it has no label that a use could be held against: nothing on it needs approval. */
    public boolean hasNoLabel() {
      return this == EXEMPT_DEVICE || this == COSMETIC || this == SERVICE;
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
