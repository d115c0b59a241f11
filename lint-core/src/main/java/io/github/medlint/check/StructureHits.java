package io.github.medlint.check;

import io.github.medlint.language.LevelUnavailableException;
import io.github.medlint.language.Sentence;
import io.github.medlint.language.assertion.DocumentAssertions;
import io.github.medlint.language.structure.StructurePattern;
import io.github.medlint.language.syntax.Analysis;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.Hit;
import io.github.medlint.match.PatternSet;
import io.github.medlint.rule.pattern.MatchNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The matches of a pattern over sentences, in those that hold one of its words. */
final class StructureHits {

  private final StructurePattern pattern;
  private final List<Integer> triggers;
  private final AtomicReference<@Nullable String> unmatched = new AtomicReference<>();

  /**
   * Compiles the words that set the pattern off.
   *
   * @param patterns collects them
   */
  StructureHits(MatchNode.Structure node, PatternSet.Builder patterns) {
    this.pattern = node.pattern();
    this.triggers = node.triggers().stream().map(patterns::phrase).toList();
  }

  /** Why some sentence could not be held against it so far; null if all could. */
  @Nullable String unmatched() {
    return unmatched.get();
  }

  /** The patterns of the words that set it off. */
  List<Integer> triggers() {
    return triggers;
  }

  /** The matches in a document. */
  List<Hit> hits(DocumentMatches matches) {
    List<Hit> hits = new ArrayList<>();
    Set<Sentence> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Hit trigger : new MatchPlan.Patterns(triggers).hits(matches)) {
      Sentence sentence = trigger.sentence();
      if (sentence != null && seen.add(sentence)) {
        for (List<Integer> words : find(matches, trigger, sentence)) {
          hits.add(hit(trigger, sentence, words));
        }
      }
    }
    return hits;
  }

  /** Tells of each word that set it off in a sentence that does not match. */
  void refused(DocumentMatches matches, Refused told) {
    List<Hit> hits = hits(matches);
    for (Hit trigger : new MatchPlan.Patterns(triggers).hits(matches)) {
      Sentence sentence = trigger.sentence();
      Analysis analysis = sentence == null ? null : analysis(matches, trigger, sentence);
      if (analysis != null && hits.stream().noneMatch(trigger::sameSentence)) {
        try {
          told.tell(trigger, pattern.whyNot(analysis));
        } catch (LevelUnavailableException e) {
          told.tell(trigger, String.valueOf(e.getMessage()));
        }
      }
    }
  }

  private static @Nullable Analysis analysis(
      DocumentMatches matches, Hit trigger, Sentence sentence) {
    return matches
        .derived(DocumentAssertions.class, m -> DocumentAssertions.unparsed())
        .analysis(trigger.block().text(), sentence);
  }

  private List<List<Integer>> find(DocumentMatches matches, Hit trigger, Sentence sentence) {
    Analysis analysis = analysis(matches, trigger, sentence);
    if (analysis == null) {
      unmatched.set("it needs sentences to be parsed, and parsing is switched off");
      return List.of();
    }
    try {
      return pattern.find(analysis);
    } catch (LevelUnavailableException e) {
      unmatched.set(String.valueOf(e.getMessage()));
      return List.of();
    }
  }

  /** The words between those that matched are skipped, as in a gap. */
  private static Hit hit(Hit trigger, Sentence sentence, List<Integer> words) {
    int first = words.get(0);
    int end = words.get(words.size() - 1) + 1;
    BitSet skipped = new BitSet();
    skipped.set(first, end);
    words.forEach(skipped::clear);
    return new Hit(trigger.block(), sentence.wordRange(first, end), sentence, first, end, skipped);
  }
}
