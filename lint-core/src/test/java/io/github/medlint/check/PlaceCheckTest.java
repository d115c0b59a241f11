package io.github.medlint.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.match.Hit;
import io.github.medlint.rule.Where;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PlaceCheckTest {

  private static final DraftOfWords DRAFT = new DraftOfWords(9, 3);
  private static final Layout LAYOUT = new Layout(DRAFT.document(), DRAFT.matches());

  @Provide
  Arbitrary<Where> places() {
    Arbitrary<Where> within =
        Combinators.combine(Arbitraries.of(Where.Unit.class), Arbitraries.integers().between(0, 12))
            .as(Where.Within::new);
    return Arbitraries.oneOf(
        within,
        Arbitraries.of(new Where.Adjacent(), new Where.FirstUse(), new Where.SameSection()),
        within.map(one -> new Where.Any(List.of(one, new Where.SameSection()))));
  }

  @Property(tries = 500)
  void a_claim_is_without_a_statement_if_none_of_all_stands_in_its_place(
      @ForAll("places") Where where,
      @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 2000) Integer> statements,
      @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 2000) Integer> claims) {
    List<Standing> standings = new ArrayList<>();
    for (int place : statements.stream().sorted().distinct().toList()) {
      Hit hit = DRAFT.hit(place / 223, place % 223, place % 4);
      Standing standing = new Standing(hit, hit.sentence().range(), List.of());
      boolean taken =
          standings.stream()
              .anyMatch(
                  other ->
                      other.block().index() == hit.block().index()
                          && other.range().overlaps(standing.range()));
      if (!taken) {
        standings.add(standing);
      }
    }
    standings.sort((a, b) -> Hit.inReadingOrder(a.hit(), b.hit()));
    for (int place : claims) {
      Hit claim = DRAFT.hit(place / 223, place % 223, place % 3);
      PlaceCheck check = new PlaceCheck(LAYOUT, List.of(claim), true);
      boolean naive = standings.stream().anyMatch(one -> stands(where, one, claim, check));
      assertThat(check.without(where, standings) == null).isEqualTo(naive);
    }
  }

  private static boolean stands(Where where, Standing standing, Hit claim, PlaceCheck check) {
    if (where instanceof Where.Any any) {
      return any.places().stream().anyMatch(place -> stands(place, standing, claim, check));
    }
    int apart = Math.abs(standing.block().index() - claim.block().index());
    if (where instanceof Where.SameSection) {
      return standing.block().section().equals(claim.block().section());
    }
    if (where instanceof Where.Adjacent) {
      return apart <= 1;
    }
    if (where instanceof Where.FirstUse) {
      return apart == 0 && check.words(standing, claim) <= 4;
    }
    Where.Within within = (Where.Within) where;
    return within.most()
        >= switch (within.unit()) {
          case WORDS -> check.words(standing, claim);
          case SENTENCES ->
              LAYOUT.sentences(standing.block(), standing.range(), claim.block(), claim.range());
          case BLOCKS -> LAYOUT.blocks(standing.block(), claim.block());
          case SECTIONS -> LAYOUT.sections(standing.block(), claim.block());
        };
  }
}
