package io.github.medlint.check;

import io.github.medlint.check.SubjectWords.Named;
import io.github.medlint.document.Block;
import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Document;
import io.github.medlint.language.Sentence;
import io.github.medlint.language.assertion.Subject;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.text.Ordered;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What “it” in a sentence stands for: what an earlier sentence of its block names, or else the
 * heading above. Each sentence is looked at once, however many ask. For one thread.
 */
final class Antecedents {

  private final Document document;
  private final DocumentMatches matches;
  private final BiFunction<Block, Sentence, SubjectWords> words;
  private final Map<Integer, List<Optional<About>>> byBlock = new HashMap<>();
  private final Map<Integer, Optional<About>> byHeading = new HashMap<>();
  private int @Nullable [] headings;

  /**
   * @param words what a sentence of a block names
   */
  Antecedents(
      Document document, DocumentMatches matches, BiFunction<Block, Sentence, SubjectWords> words) {
    this.document = document;
    this.matches = matches;
    this.words = words;
  }

  /** What was named last before a sentence of a block; null if nothing was. */
  @Nullable About before(Block block, Sentence sentence) {
    return inBlock(block, sentence).or(() -> inHeading(block)).orElse(null);
  }

  private Optional<About> inBlock(Block block, Sentence sentence) {
    List<Sentence> sentences = matches.sentences(block);
    List<Optional<About>> known =
        byBlock.computeIfAbsent(
            block.index(), index -> new ArrayList<>(List.of(Optional.<About>empty())));
    int wanted = number(sentence, sentences);
    while (known.size() <= wanted) {
      int last = known.size() - 1;
      Named named = first(words.apply(block, sentences.get(last)));
      known.add(
          named == null
              ? known.get(last)
              : Optional.of(named.because("named in an earlier sentence")));
    }
    return known.get(wanted);
  }

  /** How many of some sentences start before another does. */
  private static int number(Sentence sentence, List<Sentence> sentences) {
    int start = sentence.range().start();
    return Ordered.first(sentences.size(), i -> sentences.get(i).range().start() >= start);
  }

  private Optional<About> inHeading(Block block) {
    int[] above = headings;
    if (above == null) {
      above = headings();
      headings = above;
    }
    int heading = above[block.index()];
    return heading < 0
        ? Optional.empty()
        : byHeading.computeIfAbsent(heading, index -> named(document.blocks().get(index)));
  }

  /** For each block the index of the last heading before it, or -1. */
  private int[] headings() {
    int[] above = new int[document.blocks().size()];
    int last = -1;
    for (Block block : document.blocks()) {
      above[block.index()] = last;
      last = block.role() == BlockRole.HEADING ? block.index() : last;
    }
    return above;
  }

  private Optional<About> named(Block heading) {
    for (Sentence sentence : matches.sentences(heading)) {
      Named named = first(words.apply(heading, sentence));
      if (named != null) {
        return Optional.of(new About(named.subject(), "named in the heading", null));
      }
    }
    return Optional.empty();
  }

  private static @Nullable Named first(SubjectWords words) {
    return first(words.named());
  }

  /** The first of some names that “it” can stand for; null if there is none. */
  static @Nullable Named first(List<Named> named) {
    for (Named one : named) {
      if (one.subject() != Subject.PATIENT) {
        return one;
      }
    }
    return null;
  }
}
