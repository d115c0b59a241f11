package io.github.medlint.check;

import io.github.medlint.knowledge.ConditionTree;
import io.github.medlint.match.Hit;
import io.github.medlint.rule.Covered;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells which claims a statement covers. One that names no drug or no condition, such as “this use
 * is off-label”, speaks of all; one that names a wide condition covers its kinds; and a narrower
 * word for the same complaint is good enough.
 */
final class Coverage {

  private final Set<Covered> asked;
  private final Mentions mentions;
  private final List<Standing> standings;
  private final Set<String> covered = new LinkedHashSet<>();
  private final Set<String> lacking = new LinkedHashSet<>();
  private final List<Hit> open = new ArrayList<>();
  private final Set<String> byOpenness = new LinkedHashSet<>();

  private Coverage(Set<Covered> asked, Mentions mentions, List<Standing> standings) {
    this.asked = asked;
    this.mentions = mentions;
    this.standings = standings;
  }

  /** What of {@code claims} the statements cover together. */
  static Coverage of(
      Set<Covered> asked, Mentions mentions, List<Standing> standings, List<Hit> claims) {
    Coverage coverage = new Coverage(asked, mentions, standings);
    if (!asked.isEmpty()) {
      claims.forEach(coverage::claim);
    }
    return coverage;
  }

  /** The names of what is covered. */
  List<String> covered() {
    return List.copyOf(covered);
  }

  /** The names of what is not. */
  List<String> lacking() {
    return List.copyOf(lacking);
  }

  /** What is to be known of a statement that covers claims which it does not name. */
  String openness() {
    return byOpenness.isEmpty()
        ? ""
        : "It names none of them, and so is taken to speak of all: "
            + String.join(", ", byOpenness)
            + ".";
  }

  /** The claims that are not covered. */
  List<Hit> open() {
    return List.copyOf(open);
  }

  private void claim(Hit claim) {
    List<Mention.OfDrug> drugs = mentions.drugs().stream().filter(m -> within(m, claim)).toList();
    List<Mention.OfCondition> conditions =
        mentions.conditions().stream().filter(m -> within(m, claim)).toList();
    boolean whole = true;
    if (asked.contains(Covered.CONDITION)) {
      for (Mention.OfCondition condition : conditions) {
        String name = condition.condition().title();
        boolean covers = add(name, names(List.of(condition), drugs));
        if (covers && standings.stream().noneMatch(s -> namesCondition(s, condition))) {
          byOpenness.add(name);
        }
        whole &= covers;
      }
    }
    if (asked.contains(Covered.DRUG) && (whole || conditions.isEmpty())) {
      for (Mention.OfDrug drug : drugs) {
        whole &= add(drug.drug().title(), names(List.of(), List.of(drug)));
      }
    }
    if (!whole) {
      open.add(claim);
    }
  }

  private boolean add(String name, boolean named) {
    (named ? covered : lacking).add(name);
    return named;
  }

  private boolean names(List<Mention.OfCondition> conditions, List<Mention.OfDrug> drugs) {
    return standings.stream()
        .anyMatch(
            standing ->
                (conditions.isEmpty() || coversCondition(standing, conditions.get(0)))
                    && (!asked.contains(Covered.DRUG)
                        || drugs.isEmpty()
                        || drugs.stream().anyMatch(drug -> coversDrug(standing, drug))));
  }

  private boolean coversCondition(Standing standing, Mention.OfCondition claimed) {
    return mentions.conditions().stream().noneMatch(m -> standing.holds(m.hit()))
        || namesCondition(standing, claimed);
  }

  private boolean namesCondition(Standing standing, Mention.OfCondition claimed) {
    ConditionTree tree = mentions.tree();
    return mentions.conditions().stream()
        .filter(m -> standing.holds(m.hit()))
        .anyMatch(
            own -> tree.covers(own.id(), claimed.id()) || tree.covers(claimed.id(), own.id()));
  }

  private boolean coversDrug(Standing standing, Mention.OfDrug claimed) {
    List<Mention.OfDrug> named =
        mentions.drugs().stream().filter(m -> standing.holds(m.hit())).toList();
    return named.isEmpty() || named.stream().anyMatch(own -> own.id().equals(claimed.id()));
  }

  private static boolean within(Mention mention, Hit hit) {
    return mention.hit().block().index() == hit.block().index()
        && hit.range().contains(mention.hit().range());
  }
}
