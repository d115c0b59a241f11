package io.github.medlint.check;

import io.github.medlint.knowledge.Brand;
import io.github.medlint.knowledge.DrugLabel;
import io.github.medlint.knowledge.HealthCondition;
import io.github.medlint.knowledge.Kinds;
import io.github.medlint.knowledge.Knowledge;
import io.github.medlint.knowledge.Names;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.Hit;
import io.github.medlint.match.PatternSet;
import io.github.medlint.phrase.Phrase;
import io.github.medlint.rule.pattern.MatchNode.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of all drugs and conditions, compiled. */
final class MentionPlan {

  /** What kind of name a pattern is; of two that match the same words the first is meant. */
  private enum Sort {
    NOT,
    BRAND,
    NAME,
    DOUBTFUL
  }

  /**
   * A pattern and what its words name.
   *
   * @param depth how narrow it is; of two that match the same words the deeper is meant
   */
  private record Named(
      int pattern,
      Sort sort,
      int depth,
      @Nullable DrugLabel drug,
      @Nullable Brand brand,
      @Nullable HealthCondition condition) {

    Mention at(Hit hit, SameUnit<NamedRoutes.Named> routes, Kinds routeKinds) {
      if (condition != null) {
        return new Mention.OfCondition(condition, hit);
      }
      if (drug == null) {
        throw new IllegalStateException("names nothing");
      }
      Set<String> named = NamedRoutes.beside(hit, routes.with(hit));
      return new Mention.OfDrug(drug, brand, drug.labelOf(brand, named, routeKinds), hit);
    }
  }

  /** Words that may name something. */
  private record Candidate(Named named, Hit hit) {

    int length() {
      return hit.range().length();
    }

    boolean isSure() {
      return named.sort != Sort.DOUBTFUL;
    }
  }

  private final List<Named> names = new ArrayList<>();
  private final Map<String, DrugLabel> drugs;
  private final Kinds tree;
  private final NamedRoutes routes;
  private final LabelWording wording;

  MentionPlan(Knowledge knowledge, PatternSet.Builder patterns) {
    this.drugs = knowledge.drugs();
    this.tree = knowledge.conditionKinds();
    this.routes = new NamedRoutes(knowledge.routes(), knowledge.routeKinds(), patterns);
    this.wording = new LabelWording(drugs.values(), patterns);
    for (DrugLabel drug : drugs.values()) {
      add(patterns.phrase(Phrase.concept("drug-" + drug.id())), Sort.NAME, 0, drug, null, null);
      addOthers(drug.names(), drug, null, patterns);
      for (Brand brand : drug.brands()) {
        add(
            patterns.phrase(Phrase.concept("brand-" + brand.id())),
            Sort.BRAND,
            0,
            drug,
            brand,
            null);
        for (Phrase name : brand.names().doubtful()) {
          add(patterns.phrase(name), Sort.DOUBTFUL, 0, drug, brand, null);
        }
        for (Phrase name : brand.names().not()) {
          add(patterns.phrase(name), Sort.NOT, 0, drug, brand, null);
        }
      }
    }
    for (HealthCondition condition : knowledge.conditions().values()) {
      int depth = tree.upFrom(condition.id()).size();
      int pattern = patterns.phrase(Phrase.concept("condition-" + condition.id()));
      add(pattern, Sort.NAME, depth, null, null, condition);
      addOthers(condition.names(), null, condition, patterns);
    }
  }

  private void addOthers(
      Names all,
      @Nullable DrugLabel drug,
      @Nullable HealthCondition condition,
      PatternSet.Builder patterns) {
    for (Phrase name : all.doubtful()) {
      add(patterns.phrase(name), Sort.DOUBTFUL, 0, drug, null, condition);
    }
    for (Phrase name : all.not()) {
      add(patterns.phrase(name), Sort.NOT, 0, drug, null, condition);
    }
  }

  private void add(
      int pattern,
      Sort sort,
      int depth,
      @Nullable DrugLabel drug,
      @Nullable Brand brand,
      @Nullable HealthCondition condition) {
    names.add(new Named(pattern, sort, depth, drug, brand, condition));
  }

  /** Which conditions are kinds of others. */
  Kinds tree() {
    return tree;
  }

  /** Which routes and dosage forms are kinds of others. */
  Kinds routeKinds() {
    return routes.kinds();
  }

  /** The labels' own words. */
  LabelWording wording() {
    return wording;
  }

  /** The drug of this id, name or brand; null if none is on record. */
  @Nullable DrugLabel declared(String name) {
    DrugLabel byId = drugs.get(name);
    if (byId != null) {
      return byId;
    }
    for (DrugLabel drug : drugs.values()) {
      if (drug.title().equalsIgnoreCase(name)
          || drug.names().sure().stream().anyMatch(own -> own.source().equalsIgnoreCase(name))
          || drug.brands().stream().anyMatch(brand -> brand.title().equalsIgnoreCase(name))) {
        return drug;
      }
    }
    return null;
  }

  /** All mentions in reading order: the longest name wins where names overlap. */
  List<Mention> mentions(DocumentMatches matches) {
    List<Candidate> candidates = new ArrayList<>();
    for (Named named : names) {
      for (Hit hit : matches.of(named.pattern)) {
        candidates.add(new Candidate(named, hit));
      }
    }
    candidates.sort(MentionPlan::byPreference);
    SharedWords<Candidate> taken = new SharedWords<>();
    List<Mention> mentions = new ArrayList<>();
    List<Mention> doubtful = new ArrayList<>();
    SameUnit<NamedRoutes.Named> named =
        SameUnit.of(Unit.SENTENCE, routes.in(matches), NamedRoutes.Named::hit);
    for (Candidate candidate : candidates) {
      if (taken.firstWith(candidate.hit) == null) {
        taken.add(candidate.hit, candidate);
        if (candidate.named.sort != Sort.NOT) {
          (candidate.isSure() ? mentions : doubtful)
              .add(candidate.named.at(candidate.hit, named, routes.kinds()));
        }
      }
    }
    mentions.addAll(meant(doubtful, mentions));
    mentions.sort((a, b) -> Hit.inReadingOrder(a.hit(), b.hit()));
    return BesideBrand.read(mentions);
  }

  private static int byPreference(Candidate a, Candidate b) {
    int order = Integer.compare(b.length(), a.length());
    if (order == 0) {
      order = a.named.sort.compareTo(b.named.sort);
    }
    if (order == 0) {
      order = Integer.compare(b.named.depth, a.named.depth);
    }
    return order;
  }

  /**
   * The doubtful names that are meant: another drug or condition stands in the same block, or the
   * draft names this one without doubt.
   */
  private static List<Mention> meant(List<Mention> doubtful, List<Mention> sure) {
    Set<Integer> blocks = new HashSet<>();
    Set<String> ids = new HashSet<>();
    for (Mention mention : sure) {
      blocks.add(mention.hit().block().index());
      ids.add(mention.id());
    }
    return doubtful.stream()
        .filter(one -> blocks.contains(one.hit().block().index()) || ids.contains(one.id()))
        .toList();
  }
}
