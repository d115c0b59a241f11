package io.github.medlint.check;

import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.Hit;
import io.github.medlint.match.PatternSet;
import io.github.medlint.phrase.Phrase;
import io.github.medlint.rule.pattern.MatchNode.Unit;
import io.github.medlint.rule.pattern.PairSpec;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a drug is linked with, compiled. */
final class PairPlan {

  /** The words of a link; a library without their concepts links nothing. */
  enum LinkWords {
    /** Between a drug and what it is used for: “for”, “treats”. */
    USE("link-use"),
    /** Between a use and its drug: “with”, “responds to”. */
    USE_BACK("link-use-back"),
    /** Before a use, with no subject: “relief from”. */
    GAIN("link-gain"),
    /** What stands for the drug: “it”, “this treatment”. */
    ANAPHOR("link-anaphor"),
    /** Anywhere in a sentence that offers nothing: “a systematic review”. */
    NONE("link-none");

    private final String concept;

    LinkWords(String concept) {
      this.concept = concept;
    }
  }

  /**
   * Something that stands in a draft and may be linked with a drug.
   *
   * @param id its id without the kind; for words the phrase
   */
  record Target(String id, Hit hit) {}

  private final PairSpec spec;
  private final Map<String, Integer> targets = new TreeMap<>();
  private final Map<LinkWords, Integer> links = new EnumMap<>(LinkWords.class);

  PairPlan(PairSpec spec, PatternSet.Builder patterns) {
    this.spec = spec;
    for (LinkWords words : LinkWords.values()) {
      links.put(words, patterns.phrase(Phrase.concept(words.concept)));
    }
    if (spec.other() instanceof PairSpec.Other.Routes routes) {
      addTargets("route-", routes.ids(), patterns);
    } else if (spec.other() instanceof PairSpec.Other.People people) {
      addTargets("people-", people.ids(), patterns);
    } else if (spec.other() instanceof PairSpec.Other.Words words) {
      words.phrases().forEach(phrase -> targets.put(phrase.source(), patterns.phrase(phrase)));
    }
  }

  private void addTargets(String prefix, Set<String> ids, PatternSet.Builder patterns) {
    for (String id : ids) {
      targets.put(id, patterns.phrase(Phrase.concept(prefix + id)));
    }
  }

  /** The pairs in a document, in reading order. */
  List<Pair> pairs(DocumentMatches matches) {
    Mentions mentions = mentions(matches);
    List<Target> others = targets(matches, mentions);
    return others.isEmpty() || mentions.drugs().isEmpty()
        ? List.of()
        : new PairSearch(this, matches, mentions, null).pairs(others);
  }

  /** Tells of each half of a pair that makes none. */
  void refused(DocumentMatches matches, Refused told) {
    Mentions mentions = mentions(matches);
    List<Target> others = targets(matches, mentions);
    if (mentions.drugs().isEmpty()) {
      others.forEach(other -> told.tell(other.hit(), "the copy names no drug"));
    } else {
      new PairSearch(this, matches, mentions, told).pairs(others);
    }
    SameUnit<Target> bySentence = SameUnit.of(Unit.SENTENCE, others, Target::hit);
    for (Mention.OfDrug drug : mentions.drugs()) {
      if (bySentence.with(drug.hit()).isEmpty()) {
        told.tell(drug.hit(), "its sentence names nothing that the rule links drugs with");
      }
    }
  }

  private static Mentions mentions(DocumentMatches matches) {
    return matches.derived(
        Mentions.class,
        unknown -> {
          throw new IllegalStateException("nobody looked for mentions in this draft");
        });
  }

  PairSpec spec() {
    return spec;
  }

  /** The words of a link in the sentence of a match. */
  List<Hit> beside(Hit hit, LinkWords words, DocumentMatches matches) {
    return SentenceHits.of(matches).of(links.getOrDefault(words, -1), hit);
  }

  private List<Target> targets(DocumentMatches matches, Mentions mentions) {
    List<Target> found = new ArrayList<>();
    if (spec.other() instanceof PairSpec.Other.Conditions conditions) {
      for (Mention.OfCondition mention : mentions.conditions()) {
        if (conditions.ids().isEmpty()
            || conditions.ids().stream().anyMatch(id -> mentions.tree().covers(id, mention.id()))) {
          found.add(new Target(mention.id(), mention.hit()));
        }
      }
    }
    targets.forEach(
        (id, pattern) -> matches.of(pattern).forEach(hit -> found.add(new Target(id, hit))));
    return found;
  }
}
