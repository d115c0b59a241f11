package io.github.medlint.check;

import io.github.medlint.knowledge.Kinds;
import io.github.medlint.match.Hit;
import io.github.medlint.rule.Covered;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells which claims a statement covers. One that names no drug or no condition, such as “this use
 * is off-label”, speaks of all; one that names a wide condition covers its kinds; and a narrower
 * word for the same complaint is good enough.
 */
final class Coverage {

  private final Set<Covered> asked;
  private final Mentions mentions;

  /** What the statements name, each pair of sets once: a draft may say one a thousand times. */
  private final Set<Named> named = new LinkedHashSet<>();

  /** Whether the statements name what some claim does, by its ids. */
  private final Map<List<String>, Boolean> known = new HashMap<>();

  private final Set<String> covered = new LinkedHashSet<>();
  private final Set<String> lacking = new LinkedHashSet<>();
  private final List<Hit> open = new ArrayList<>();
  private final Set<String> byOpenness = new LinkedHashSet<>();

  private Coverage(Set<Covered> asked, Mentions mentions, List<Standing> standings) {
    this.asked = asked;
    this.mentions = mentions;
    for (Standing standing : standings) {
      named.add(named(standing));
    }
  }

  /**
   * What a statement names.
   *
   * @param drugs ids of drugs
   * @param conditions ids of conditions
   */
  private record Named(Set<String> drugs, Set<String> conditions) {}

  private Named named(Standing standing) {
    Named found = new Named(new TreeSet<>(), new TreeSet<>());
    for (Mention mention : mentions.within(standing.block(), standing.range())) {
      (mention instanceof Mention.OfDrug ? found.drugs : found.conditions).add(mention.id());
    }
    return found;
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
    List<Mention.OfDrug> drugs = new ArrayList<>();
    List<Mention.OfCondition> conditions = new ArrayList<>();
    for (Mention mention : mentions.within(claim.block(), claim.range())) {
      if (mention instanceof Mention.OfDrug drug) {
        drugs.add(drug);
      } else if (mention instanceof Mention.OfCondition condition) {
        conditions.add(condition);
      }
    }
    boolean whole = true;
    if (asked.contains(Covered.CONDITION)) {
      for (Mention.OfCondition condition : conditions) {
        String name = condition.condition().title();
        boolean covers = add(name, names(List.of(condition), drugs));
        if (covers && !isNamed(condition)) {
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

  private boolean isNamed(Mention.OfCondition condition) {
    return known.computeIfAbsent(
        List.of(condition.id()),
        id -> named.stream().anyMatch(one -> namesCondition(one, condition)));
  }

  private boolean names(List<Mention.OfCondition> conditions, List<Mention.OfDrug> drugs) {
    List<String> ids = new ArrayList<>();
    ids.add("");
    conditions.forEach(condition -> ids.add(condition.id()));
    ids.add("");
    drugs.stream().map(Mention::id).distinct().sorted().forEach(ids::add);
    return known.computeIfAbsent(ids, unknown -> cover(conditions, drugs));
  }

  private boolean cover(List<Mention.OfCondition> conditions, List<Mention.OfDrug> drugs) {
    return named.stream()
        .anyMatch(
            one ->
                (conditions.isEmpty() || coversCondition(one, conditions.get(0)))
                    && (!asked.contains(Covered.DRUG)
                        || drugs.isEmpty()
                        || drugs.stream().anyMatch(drug -> coversDrug(one, drug))));
  }

  private boolean coversCondition(Named statement, Mention.OfCondition claimed) {
    return statement.conditions.isEmpty() || namesCondition(statement, claimed);
  }

  private boolean namesCondition(Named statement, Mention.OfCondition claimed) {
    Kinds tree = mentions.tree();
    return statement.conditions.stream()
        .anyMatch(own -> tree.covers(own, claimed.id()) || tree.covers(claimed.id(), own));
  }

  private static boolean coversDrug(Named statement, Mention.OfDrug claimed) {
    return statement.drugs.isEmpty() || statement.drugs.contains(claimed.id());
  }
}
