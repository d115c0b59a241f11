package io.github.medlint.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.document.Block;
import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Section;
import io.github.medlint.match.Hit;
import io.github.medlint.text.SourceMap;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

class DrugsBesideTest {

  private static final Block BLOCK =
      new Block(
          0,
          BlockRole.PARAGRAPH,
          0,
          Set.of(),
          Section.root(),
          "x".repeat(1000),
          new SourceMap.Builder().verbatim("x".repeat(1000), 0, 1000).build());

  @Property(tries = 500)
  void a_drug_is_behind_another_that_stands_between_and_not_in_its_list(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 12) Integer> gaps,
      @ForAll @IntRange(max = 160) int start,
      @ForAll @IntRange(min = 1, max = 12) int length) {
    List<Mention.OfDrug> drugs = new ArrayList<>();
    int at = 0;
    for (int gap : gaps) {
      at += gap;
      drugs.add(drug(new TextRange(at, at + 4)));
      at += 4;
    }
    TextRange other = new TextRange(start, start + length);
    DrugsBeside beside = new DrugsBeside(drugs, other);
    List<Mention.OfDrug> foremost = beside.foremost();
    for (Mention.OfDrug drug : drugs) {
      TextRange range = drug.hit().range();
      if (range.overlaps(other)) {
        continue; // It shares words with the other thing, and so is linked with it in no case.
      }
      boolean behind = isBehind(range, drugs, other);
      assertThat(beside.isBehindAnother(drug)).isEqualTo(behind);
      assertThat(foremost.contains(drug)).isEqualTo(!behind);
    }
  }

  /** As the words of the rule have it, by a look at all drugs. */
  private static boolean isBehind(TextRange drug, List<Mention.OfDrug> drugs, TextRange other) {
    return drugs.stream()
        .map(third -> third.hit().range())
        .anyMatch(
            third ->
                drug.union(other).contains(third)
                    && Math.max(drug.start(), third.start()) - Math.min(drug.end(), third.end())
                        > 6);
  }

  private static Mention.OfDrug drug(TextRange range) {
    return new Mention.OfDrug(
        nothing(), null, nothing(), new Hit(BLOCK, range, null, 0, 1, new BitSet()));
  }

  /** Which drug it is does not matter. */
  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> @Nullable T nothing() {
    return null;
  }
}
