package io.github.medlint.check;

import io.github.medlint.document.Block;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.Hit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** References that nothing points to. */
record UncitedReferences() implements SourceFaultPlan {
  @Override
  public List<WordFinding> findings(
      List<WordFinding> claims,
      DocumentMatches matches,
      Sources sources,
      Function<Hit, WordFinding> finding) {
    Set<Integer> cited = cited(sources);
    Map<Integer, Block> entries = sources.references().byNumber();
    // Without one number that fits, the list is not cited by number at all.
    if (cited.stream().noneMatch(entries::containsKey)) {
      return List.of();
    }
    List<WordFinding> uncited = new ArrayList<>();
    entries.forEach(
        (number, block) -> {
          if (!cited.contains(number) && sources.references().isEntry(block)) {
            uncited.add(finding.apply(SourceFaultPlan.hit(block)));
          }
        });
    return uncited;
  }

  private static Set<Integer> cited(Sources sources) {
    Set<Integer> cited = new HashSet<>();
    for (Pointer pointer : sources.pointers()) {
      if (!sources.references().isEntry(pointer.block())) {
        cited.addAll(References.numbers(pointer.label()));
      }
    }
    return cited;
  }

  @Override
  public void tell(DocumentMatches matches, Sources sources, Places places, Refused to) {
    Set<Integer> cited = cited(sources);
    Map<Integer, Block> entries = sources.references().byNumber();
    boolean numbered = cited.stream().anyMatch(entries::containsKey);
    entries.forEach(
        (number, block) -> {
          if (sources.references().isEntry(block)) {
            to.tell(
                SourceFaultPlan.hit(block),
                cited.contains(number)
                    ? "the copy points to reference " + number
                    : numbered
                        ? "the copy does not point to reference " + number
                        : "the copy points to no reference by its number");
          }
        });
  }
}
