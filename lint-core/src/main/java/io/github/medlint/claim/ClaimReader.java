package io.github.medlint.claim;

import io.github.medlint.document.Block;
import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Document;
import io.github.medlint.language.Sentence;
import io.github.medlint.language.assertion.DocumentAssertions;
import io.github.medlint.lexicon.Lexicon;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.PatternSet;
import java.util.IdentityHashMap;
import java.util.List;

/** Reads the claims of documents. Immutable and safe for several threads. */
public final class ClaimReader {

  private final FillerPlan plan;
  private final Lexicon lexicon;

  /** A reader by {@code lexicon}, whose groups become patterns of {@code patterns}. */
  public ClaimReader(Lexicon lexicon, PatternSet.Builder patterns) {
    this.lexicon = lexicon;
    this.plan = new FillerPlan(lexicon, patterns);
  }

  /** What the sentences of a document claim. */
  public ClaimReadings read(
      Document document, DocumentMatches matches, DocumentAssertions assertions) {
    IdentityHashMap<Sentence, List<Filler>> fillers = plan.find(matches, assertions);
    int sentences = 0;
    for (Block block : document.blocks()) {
      if (block.role() != BlockRole.CODE) {
        sentences += matches.sentences(block).size();
      }
    }
    PageTraits page = PageTraits.of(fillers.values(), sentences);
    Headings headings = new Headings(document, matches, fillers);
    ClaimFinder finder = new ClaimFinder(lexicon.points(), headings, page);
    Answers answers = new Answers(finder);
    IdentityHashMap<Sentence, SentenceReading> readings = new IdentityHashMap<>();
    for (Block block : document.blocks()) {
      for (Sentence sentence : matches.sentences(block)) {
        List<Filler> its = fillers.getOrDefault(sentence, List.of());
        List<Effect> effects = Effects.in(sentence, its);
        SentenceReading answer = answers.next(sentence, its, effects);
        if (answer != null) {
          readings.put(sentence, answer);
        } else if (!its.isEmpty()) {
          readings.put(sentence, finder.read(sentence, its, effects));
        }
      }
    }
    return new ClaimReadings(readings, lexicon.points().bar());
  }
}
