package io.github.medlint.claim;

import io.github.medlint.language.Sentence;
import io.github.medlint.language.assertion.Assertion;
import io.github.medlint.language.assertion.DocumentAssertions;
import io.github.medlint.lexicon.LexicalGroup;
import io.github.medlint.lexicon.Lexicon;
import io.github.medlint.lexicon.Slot;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.Hit;
import io.github.medlint.match.PatternSet;
import io.github.medlint.phrase.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/** The groups of the lexicon, compiled. */
final class FillerPlan {

  private record Named(LexicalGroup group, int pattern) {}

  private final List<Named> groups = new ArrayList<>();

  FillerPlan(Lexicon lexicon, PatternSet.Builder patterns) {
    for (LexicalGroup group : lexicon.groups()) {
      groups.add(new Named(group, patterns.phrase(Phrase.concept(group.id()))));
    }
  }

  /**
   * The fillers of each sentence that has any, from left to right. A word belongs to the longest
   * expression that it stands in; who is spoken of may stand within one.
   */
  IdentityHashMap<Sentence, List<Filler>> find(
      DocumentMatches matches, DocumentAssertions assertions) {
    // By identity: the sentences of one document are always the same objects.
    IdentityHashMap<Sentence, List<Filler>> found = new IdentityHashMap<>();
    for (Named named : groups) {
      for (Hit hit : matches.of(named.pattern)) {
        Sentence sentence = hit.sentence();
        if (sentence != null) {
          found
              .computeIfAbsent(sentence, s -> new ArrayList<>())
              .add(new Filler(named.group, hit, Assertion.PLAIN));
        }
      }
    }
    found.replaceAll((sentence, fillers) -> sorted(fillers, sentence, assertions));
    return found;
  }

  private static List<Filler> sorted(
      List<Filler> all, Sentence sentence, DocumentAssertions assertions) {
    List<Filler> kept = new ArrayList<>();
    for (Filler filler : all) {
      if (filler.group().slot().isSurrounding()) {
        if (all.stream().noneMatch(o -> o.group().equals(filler.group()) && filler.isWithin(o))) {
          kept.add(filler);
        }
      } else if (all.stream().noneMatch(o -> takesWords(o.group().slot()) && filler.isWithin(o))) {
        Hit hit = filler.hit();
        kept.add(
            new Filler(
                filler.group(),
                hit,
                assertions.find(
                    hit.block().text(), sentence, hit.first(), hit.end(), hit::matched)));
      }
    }
    kept.sort(Comparator.comparingInt(Filler::first).thenComparing(f -> -f.end()));
    return kept;
  }

  /** Whether a longer expression of a slot takes the words within it. */
  private static boolean takesWords(Slot slot) {
    return !slot.isSurrounding() || slot == Slot.OTHER;
  }
}
