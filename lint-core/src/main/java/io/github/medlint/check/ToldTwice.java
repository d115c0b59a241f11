package io.github.medlint.check;

import io.github.medlint.document.Block;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.Hit;
import io.github.medlint.rule.pattern.MatchNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One study under two names, or in two entries of a list.
 *
 * @param entries whether entries of lists are compared by what is registered of them
 */
record ToldTwice(List<MatchPlan> names, MatchNode.Unit within, boolean entries)
    implements SourceFaultPlan {
  @Override
  public List<WordFinding> findings(
      List<WordFinding> claims,
      DocumentMatches matches,
      Sources sources,
      Function<Hit, WordFinding> finding) {
    List<WordFinding> again = new ArrayList<>(named(claims, matches, finding));
    if (entries) {
      again.addAll(listed(sources, finding));
    }
    return again;
  }

  /** Entries that tell of a study of which an entry before them tells already. */
  private List<WordFinding> listed(Sources sources, Function<Hit, WordFinding> finding) {
    Map<String, Block> known = new HashMap<>();
    List<WordFinding> again = new ArrayList<>();
    for (Block block : sources.document().blocks()) {
      if (!StudyKeys.isEntry(block)) {
        continue;
      }
      boolean before = false;
      for (String key : StudyKeys.of(block, sources.document())) {
        Block first = known.putIfAbsent(block.role() + " " + key, block);
        before |= first != null && Distance.together(first, block, within);
      }
      if (before) {
        again.add(finding.apply(SourceFaultPlan.hit(block)));
      }
    }
    return again;
  }

  private List<WordFinding> named(
      List<WordFinding> claims, DocumentMatches matches, Function<Hit, WordFinding> finding) {
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

  @Override
  public List<String> notes(Hit claim, DocumentMatches matches, Sources sources, Places places) {
    String named =
        names.stream()
            .flatMap(name -> name.hits(matches).stream().limit(1))
            .map(places::told)
            .collect(Collectors.joining(", "));
    return List.of(
        "a study is told twice if two blocks with such claims in one "
            + within.label()
            + " name it in different ways and none in both; "
            + (named.isEmpty() ? "the copy names none" : "named are " + named));
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
