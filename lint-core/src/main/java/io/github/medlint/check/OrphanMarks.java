package io.github.medlint.check;

import io.github.medlint.document.Block;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.Hit;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

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
      if (!known.containsAll(numbers(pointer))) {
        orphans.add(finding.apply(withWord(pointer)));
      }
    }
    return orphans;
  }

  /** A Markdown footnote is only a mark if its note is there. */
  private static Set<Integer> numbers(Pointer pointer) {
    return pointer.label().startsWith("^") ? Set.of() : References.numbers(pointer.label());
  }

  @Override
  public void tell(DocumentMatches matches, Sources sources, Places places, Refused to) {
    Map<Integer, Block> known = sources.references().byNumber();
    for (Pointer pointer : sources.pointers()) {
      for (int number : numbers(pointer)) {
        Block entry = known.get(number);
        to.tell(
            withWord(pointer),
            entry != null
                ? "reference " + number + " stands " + places.told(entry, new TextRange(0, 0))
                : sources.references().isUnclear()
                    ? "the page's references cannot be told apart"
                    : "there is no reference " + number);
      }
    }
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
    return SourceFaultPlan.hit(pointer.block(), new TextRange(start, Math.max(start, end)));
  }
}
