package io.github.medlint.check;

import io.github.medlint.document.Block;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.Hit;
import io.github.medlint.rule.pattern.MatchNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    StudyKeys keys = new StudyKeys(sources.document());
    List<WordFinding> again = new ArrayList<>();
    for (Block block : sources.document().blocks()) {
      if (!StudyKeys.isEntry(block)) {
        continue;
      }
      boolean before = false;
      for (String key : keys.of(block)) {
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
    Set<Integer> claimed = new HashSet<>();
    claims.forEach(claim -> claimed.add(claim.hit().block().index()));
    List<Name> byName = new ArrayList<>();
    for (MatchPlan name : names) {
      byName.add(Name.of(name.hits(matches), claimed, within));
    }
    List<WordFinding> again = new ArrayList<>();
    for (int i = 0; i < byName.size(); i++) {
      Name name = byName.get(i);
      List<Name> others = new ArrayList<>(byName);
      others.remove(i);
      // The copy itself says that two names are one study.
      if (others.stream().anyMatch(other -> !Collections.disjoint(name.blocks, other.blocks))) {
        return List.of();
      }
      for (Hit later : name.hits) {
        if (others.stream().anyMatch(other -> other.standsBefore(later, within))) {
          again.add(finding.apply(later));
        }
      }
    }
    return again;
  }

  /**
   * Where the copy uses one name of the study beside a claim.
   *
   * @param firstBlocks by their unit the first blocks that it stands in
   */
  private record Name(List<Hit> hits, Set<Integer> blocks, Map<Object, Integer> firstBlocks) {

    static Name of(List<Hit> all, Set<Integer> claimed, MatchNode.Unit within) {
      Name name = new Name(new ArrayList<>(), new HashSet<>(), new HashMap<>());
      for (Hit hit : all) {
        int block = hit.block().index();
        Object unit = SameUnit.key(hit, within);
        if (claimed.contains(block)) {
          name.hits.add(hit);
          name.blocks.add(block);
          if (unit != null) {
            name.firstBlocks.merge(unit, block, Math::min);
          }
        }
      }
      return name;
    }

    /** Whether it stands in the unit of a match, in a block before it. */
    boolean standsBefore(Hit later, MatchNode.Unit within) {
      Object unit = SameUnit.key(later, within);
      Integer first = unit == null ? null : firstBlocks.get(unit);
      return first != null && first < later.block().index();
    }
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
}
