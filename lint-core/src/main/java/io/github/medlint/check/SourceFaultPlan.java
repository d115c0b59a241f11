package io.github.medlint.check;

import io.github.medlint.document.Block;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.Hit;
import io.github.medlint.match.PatternSet;
import io.github.medlint.rule.MatchNode;
import io.github.medlint.rule.SourceFault;
import io.github.medlint.rule.Support;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What may be wrong between claims and sources, compiled. */
sealed interface SourceFaultPlan {

  /**
   * What is wrong, in reading order.
   *
   * @param claims the claims that the rule is about
   * @param finding makes a finding of words that are no claim
   */
  List<WordFinding> findings(
      List<WordFinding> claims,
      DocumentMatches matches,
      Sources sources,
      Function<Hit, WordFinding> finding);

  /** Claims without support. */
  record Unsupported(Support support, MatchPlan words, @Nullable Told told)
      implements SourceFaultPlan {
    @Override
    public List<WordFinding> findings(
        List<WordFinding> claims,
        DocumentMatches matches,
        Sources sources,
        Function<Hit, WordFinding> finding) {
      if (claims.isEmpty()) {
        return claims;
      }
      List<Hit> named = words.hits(matches);
      List<WordFinding> lacking = new ArrayList<>(claims);
      lacking.removeIf(
          claim ->
              sources.support(claim.hit(), support.reach(), named)
                  || (told != null && told.holds(claim.hit(), matches)));
      return lacking;
    }
  }

  /** What may be told beside a claim. */
  record Told(Support.Told told, List<MatchPlan> plans) {
    boolean holds(Hit claim, DocumentMatches matches) {
      long there =
          plans.stream()
              .filter(
                  plan ->
                      plan.hits(matches).stream()
                          .anyMatch(hit -> Distance.together(claim, hit, told.within(), null)))
              .count();
      return there >= told.atLeast();
    }
  }

  /** Marks without a reference. */
  record OrphanMarks() implements SourceFaultPlan {
    @Override
    public List<WordFinding> findings(
        List<WordFinding> claims,
        DocumentMatches matches,
        Sources sources,
        Function<Hit, WordFinding> finding) {
      if (sources.references().isUnclear()) {
        return List.of();
      }
      Set<Integer> known = sources.references().byNumber().keySet();
      List<WordFinding> orphans = new ArrayList<>();
      for (Pointer pointer : sources.pointers()) {
        // A Markdown footnote is only a mark if its note is there.
        Set<Integer> numbers =
            pointer.label().startsWith("^") ? Set.of() : References.numbers(pointer.label());
        if (!known.containsAll(numbers)) {
          orphans.add(finding.apply(withWord(pointer)));
        }
      }
      return orphans;
    }

    /** The mark with the word before it, by which a person finds it. */
    private static Hit withWord(Pointer pointer) {
      String text = pointer.block().text();
      int start = pointer.range().start();
      while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
        start--;
      }
      while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
        start--;
      }
      int end = pointer.range().end();
      while (end < text.length() && Character.isDigit(text.charAt(end))) {
        end++;
      }
      return hit(pointer.block(), new TextRange(start, Math.max(start, end)));
    }
  }

  /** References that nothing points to. */
  record UncitedReferences() implements SourceFaultPlan {
    @Override
    public List<WordFinding> findings(
        List<WordFinding> claims,
        DocumentMatches matches,
        Sources sources,
        Function<Hit, WordFinding> finding) {
      Set<Integer> cited = new HashSet<>();
      for (Pointer pointer : sources.pointers()) {
        if (!sources.references().entries().contains(pointer.block())) {
          cited.addAll(References.numbers(pointer.label()));
        }
      }
      Map<Integer, Block> entries = sources.references().byNumber();
      // Without one number that fits, the list is not cited by number at all.
      if (cited.stream().noneMatch(entries::containsKey)) {
        return List.of();
      }
      List<WordFinding> uncited = new ArrayList<>();
      entries.forEach(
          (number, block) -> {
            if (!cited.contains(number) && sources.references().entries().contains(block)) {
              uncited.add(finding.apply(hit(block, new TextRange(0, block.text().length()))));
            }
          });
      return uncited;
    }
  }

  /** One study under two names. */
  record ToldTwice(List<MatchPlan> names, MatchNode.Unit within) implements SourceFaultPlan {
    @Override
    public List<WordFinding> findings(
        List<WordFinding> claims,
        DocumentMatches matches,
        Sources sources,
        Function<Hit, WordFinding> finding) {
      List<List<Hit>> byName = new ArrayList<>();
      for (MatchPlan name : names) {
        List<Hit> hits = new ArrayList<>(name.hits(matches));
        hits.removeIf(hit -> claims.stream().noneMatch(claim -> inBlock(hit, claim.hit())));
        byName.add(hits);
      }
      if (byName.stream().anyMatch(hits -> joined(hits, byName))) {
        return List.of();
      }
      List<WordFinding> again = new ArrayList<>();
      for (List<Hit> some : byName) {
        for (Hit later : some) {
          boolean before =
              byName.stream()
                  .filter(others -> others != some)
                  .flatMap(List::stream)
                  .anyMatch(
                      hit ->
                          hit.block().index() < later.block().index()
                              && Distance.together(hit, later, within, null));
          if (before) {
            again.add(finding.apply(later));
          }
        }
      }
      return again;
    }

    /** Whether the copy itself says that two names are one study. */
    private static boolean joined(List<Hit> hits, List<List<Hit>> byName) {
      return byName.stream()
          .filter(others -> others != hits)
          .flatMap(List::stream)
          .anyMatch(other -> hits.stream().anyMatch(hit -> inBlock(hit, other)));
    }

    private static boolean inBlock(Hit a, Hit b) {
      return a.block().index() == b.block().index();
    }
  }

  /** Compiles a fault. */
  static SourceFaultPlan of(SourceFault fault, PatternSet.Builder patterns) {
    if (fault instanceof SourceFault.Unsupported unsupported) {
      Support support = unsupported.support();
      Support.Told told = support.told();
      return new Unsupported(
          support,
          new MatchPlan.Patterns(support.words().stream().map(patterns::phrase).toList()),
          told == null
              ? null
              : new Told(told, told.of().stream().map(n -> MatchPlan.of(n, patterns)).toList()));
    }
    if (fault instanceof SourceFault.ToldTwice twice) {
      return new ToldTwice(
          twice.names().stream().map(n -> MatchPlan.of(n, patterns)).toList(), twice.within());
    }
    return fault instanceof SourceFault.OrphanMark ? new OrphanMarks() : new UncitedReferences();
  }

  private static Hit hit(Block block, TextRange range) {
    return new Hit(block, range, null, 0, 0, new BitSet());
  }
}
