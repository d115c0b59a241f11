package io.github.medlint.check;

import io.github.medlint.document.Block;
import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Document;
import io.github.medlint.document.Placement;
import io.github.medlint.knowledge.Statement;
import io.github.medlint.language.Sentence;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.Hit;
import io.github.medlint.match.PatternSet;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A required statement whose phrases are compiled. */
record StatementPlan(
    Statement statement,
    MatchPlan phrases,
    MatchPlan except,
    MatchPlan contradicting,
    List<List<TextWord>> fixed,
    List<List<TextWord>> variants) {

  static StatementPlan of(Statement statement, PatternSet.Builder patterns) {
    return new StatementPlan(
        statement,
        new MatchPlan.Patterns(statement.phrases().stream().map(patterns::phrase).toList()),
        new MatchPlan.Patterns(statement.except().stream().map(patterns::phrase).toList()),
        new MatchPlan.Patterns(statement.contradictedBy().stream().map(patterns::phrase).toList()),
        statement.fixedText().stream().map(TextWord::of).toList(),
        statement.variants().stream().map(TextWord::of).toList());
  }

  /** Where the statement stands, in reading order; parts that are not shown are among it. */
  List<Standing> standings(DocumentMatches matches, Document document) {
    List<Hit> undoing = except.hits(matches);
    List<Standing> found = new ArrayList<>();
    for (Hit hit : phrases.hits(matches)) {
      if (hit.block().role() != BlockRole.CODE && undone(hit, undoing) == null) {
        Standing standing = fixed.isEmpty() ? free(hit) : prescribed(hit, document);
        if (found.stream().noneMatch(other -> samePlace(other, standing))) {
          found.add(standing);
        }
      }
    }
    return found;
  }

  private static Standing free(Hit hit) {
    Sentence sentence = hit.sentence();
    return new Standing(hit, sentence == null ? hit.range() : sentence.range(), List.of());
  }

  /**
   * The statement where its words are the prescribed ones or, if nothing is prescribed, are
   * accepted as they stand; null if they are others.
   */
  @Nullable Standing inAcceptedWords(Standing standing) {
    if (!fixed.isEmpty()) {
      return standing.changes().isEmpty() ? standing : null;
    }
    List<TextWord> words = TextWord.of(standing.block());
    for (List<TextWord> variant : variants) {
      TextRange range = TextWord.find(variant, words, standing.hit().range());
      if (range != null) {
        return new Standing(standing.hit(), range, List.of());
      }
    }
    return null;
  }

  private static boolean samePlace(Standing a, Standing b) {
    return a.block().index() == b.block().index() && a.range().overlaps(b.range());
  }

  /**
   * The prescribed wording that is nearest to what stands there; it may go on in the next block.
   */
  private Standing prescribed(Hit hit, Document document) {
    List<TextWord> words = new ArrayList<>(TextWord.of(hit.block()));
    int next = hit.block().index() + 1;
    if (next < document.blocks().size()) {
      words.addAll(TextWord.of(document.blocks().get(next)));
    }
    Standing best = free(hit);
    int most = -1;
    for (List<TextWord> wanted : fixed) {
      FixedWording.Fit fit = FixedWording.fit(wanted, words);
      int score = fit.kept() - fit.changes().size();
      if (score > most || most < 0) {
        most = Math.max(0, score);
        best = new Standing(hit, range(hit, words.subList(fit.first(), fit.end())), fit.changes());
      }
    }
    return best;
  }

  /** What of the words stands in the statement's own block, its sentence at the least. */
  private static TextRange range(Hit hit, List<TextWord> words) {
    TextRange range = hit.range();
    Block block = hit.block();
    for (TextWord word : words) {
      Block at = word.block();
      if (at != null && at.index() == block.index()) {
        range = range.union(new TextRange(word.start(), word.end()));
      }
    }
    return range;
  }

  /** Whether readers see the words of a match. */
  static boolean isShown(Hit hit) {
    return hit.block().role() != BlockRole.CODE && !hit.block().in(Placement.HIDDEN);
  }

  /** The words that make a match no statement; null if there are none. */
  static @Nullable Hit undone(Hit hit, List<Hit> undoing) {
    for (Hit other : undoing) {
      if (other.sameSentence(hit)) {
        return other;
      }
    }
    return null;
  }
}
