package io.github.medlint.check;

import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.Hit;
import io.github.medlint.rule.pattern.Support;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Claims without support. */
record Unsupported(Support support, MatchPlan words, @Nullable Told told)
    implements SourceFaultPlan {

  /** Sources that are shown of those out of reach. */
  private static final int SHOWN = 3;

  @Override
  public List<WordFinding> findings(
      List<WordFinding> claims,
      DocumentMatches matches,
      Sources sources,
      Function<Hit, WordFinding> finding) {
    if (claims.isEmpty()) {
      return claims;
    }
    SourceSearch named = sources.search(words.hits(matches));
    Function<Hit, List<Hit>> beside = told == null ? hit -> List.of() : told.beside(matches);
    int enough = told == null ? 1 : told.told.atLeast();
    List<WordFinding> lacking = new ArrayList<>(claims);
    lacking.removeIf(
        claim ->
            named.source(claim.hit(), support.reach()) != null
                || beside.apply(claim.hit()).size() >= enough);
    return lacking;
  }

  @Override
  public List<String> notes(Hit claim, DocumentMatches matches, Sources sources, Places places) {
    List<String> notes = new ArrayList<>();
    List<Hit> named = words.hits(matches);
    SourceSearch.Found found = sources.search(named).source(claim, support.reach());
    if (found != null) {
      notes.add("its source: " + found.why() + ", " + places.told(found.block(), found.range()));
    } else if (!support.reach().isEmpty()) {
      String where =
          support.reach().stream()
              .sorted()
              .map(Support.Reach::told)
              .collect(Collectors.joining(", or "));
      String others =
          sources.pointers(named).stream()
              .limit(SHOWN)
              .map(pointer -> places.told(pointer.block(), pointer.range()))
              .collect(Collectors.joining(", "));
      notes.add(
          "a source must stand "
              + where
              + (others.isEmpty()
                  ? "; the page points to none"
                  : "; those that the page points to stand elsewhere: " + others));
    }
    if (told != null) {
      notes.add(told.note(claim, matches, places));
    }
    return notes;
  }

  @Override
  public void tell(DocumentMatches matches, Sources sources, Places places, Refused to) {
    words.hits(matches).forEach(hit -> to.tell(hit, "names a source"));
    if (told != null) {
      told.plans.stream()
          .flatMap(plan -> plan.hits(matches).stream())
          .forEach(hit -> to.tell(hit, "counts beside a claim in the same " + told.unit()));
    }
  }

  /** What may be told beside a claim. */
  record Told(Support.Told told, List<MatchPlan> plans) {
    String unit() {
      return told.within().label();
    }

    /** Finds the first match beside a claim of each thing that may be told. */
    Function<Hit, List<Hit>> beside(DocumentMatches matches) {
      List<SameUnit<Hit>> there =
          plans.stream().map(plan -> SameUnit.of(told.within(), plan.hits(matches))).toList();
      return claim -> there.stream().flatMap(hits -> hits.with(claim).stream().limit(1)).toList();
    }

    String note(Hit claim, DocumentMatches matches, Places places) {
      List<Hit> there = beside(matches).apply(claim);
      return "of the "
          + plans.size()
          + " things that may be told in the same "
          + unit()
          + " in place of a source, "
          + told.atLeast()
          + " must be, and "
          + (there.isEmpty()
              ? "none is"
              : there.size()
                  + " are: "
                  + there.stream().map(places::told).collect(Collectors.joining(", ")));
    }
  }
}
