package io.github.medlint.check;

import io.github.medlint.document.Block;
import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Placement;
import io.github.medlint.knowledge.Statement;
import io.github.medlint.language.Sentence;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.Hit;
import io.github.medlint.match.PatternSet;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /**
   * Where the statement stands, in reading order; parts that are not shown are among it.
   *
   * @param more other words that are the statement if nothing undoes them
   */
  List<Standing> standings(DocumentMatches matches, DraftWords words, List<Hit> more) {
    Undoing undoing = undoing(matches);
    Map<Integer, List<Fit>> fits = new HashMap<>();
    SharedWords<Standing> taken = new SharedWords<>();
    List<Standing> found = new ArrayList<>();
    List<Hit> hits = new ArrayList<>(phrases.hits(matches));
    hits.addAll(more);
    for (Hit hit : hits) {
      if (hit.block().role() != BlockRole.CODE && undoing.of(hit) == null) {
        Standing standing =
            fixed.isEmpty()
                ? free(hit)
                : prescribed(
                    hit, fits.computeIfAbsent(hit.block().index(), b -> fits(hit.block(), words)));
        if (taken.firstWith(hit.block(), standing.range()) == null) {
          taken.add(hit.block(), standing.range(), standing);
          found.add(standing);
        }
      }
    }
    return found;
  }

  /** What in a document keeps the phrases from being the statement. */
  Undoing undoing(DocumentMatches matches) {
    return Undoing.of(except.hits(matches), true);
  }

  private static Standing free(Hit hit) {
    Sentence sentence = hit.sentence();
    return new Standing(hit, sentence == null ? hit.range() : sentence.range(), List.of());
  }

  /**
   * The statement where its words are the prescribed ones or, if nothing is prescribed, are
   * accepted as they stand; null if they are others.
   */
  @Nullable Standing inAcceptedWords(Standing standing, DraftWords words) {
    if (!fixed.isEmpty()) {
      return standing.changes().isEmpty() ? standing : null;
    }
    for (List<TextWord> variant : variants) {
      TextRange range = TextWord.find(variant, words.of(standing.block()), standing.hit().range());
      if (range != null) {
        return new Standing(standing.hit(), range, List.of());
      }
    }
    return null;
  }

  /**
   * A prescribed wording, laid over words of a draft.
   *
   * @param words those of the draft that it is laid over
   */
  private record Fit(FixedWording.Fit fit, List<TextWord> words) {}

  /** The prescribed wordings where they fit best into a block; they may go on in the next one. */
  private List<Fit> fits(Block block, DraftWords draft) {
    List<TextWord> words = draft.from(block);
    List<Fit> fits = new ArrayList<>();
    for (List<TextWord> wanted : fixed) {
      FixedWording.Fit fit = FixedWording.fit(wanted, words);
      fits.add(new Fit(fit, words.subList(fit.first(), fit.end())));
    }
    return fits;
  }

  /** The prescribed wording that is nearest to what stands there. */
  private static Standing prescribed(Hit hit, List<Fit> fits) {
    Standing best = free(hit);
    int most = -1;
    for (Fit one : fits) {
      int score = one.fit.kept() - one.fit.changes().size();
      if (score > most || most < 0) {
        most = Math.max(0, score);
        best = new Standing(hit, range(hit, one.words), one.fit.changes());
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
}
