package io.github.medlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.format.Formats;
import io.github.medlint.rule.Pack;
import io.github.medlint.rule.Rule;
import io.github.medlint.run.examples.RuleCoverage;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Takes each phrase, alternative, exception and condition away from each rule in turn and counts
 * those that no example of the rule misses. {@code medlint rules test --coverage} lists them.
 */
@Tag("nightly")
class RuleNeedsTest {

  /** The share of parts that no example misses may be no more. */
  private static final double MOST_UNNEEDED = 0.05;

  /** What became of the parts of a pack's rules. */
  private record Counted(String pack, int parts, int unneeded) {

    static Counted of(Pack pack, RuleCoverage coverage) {
      int parts = 0;
      int unneeded = 0;
      for (Rule rule : pack.rules()) {
        RuleCoverage.Outcome outcome = coverage.of(pack, rule);
        parts += outcome.parts();
        unneeded += outcome.unneeded().size();
      }
      return new Counted(pack.id(), parts, unneeded);
    }

    @Override
    public String toString() {
      return pack + ": " + unneeded + " of " + parts + " parts";
    }
  }

  @Test
  void few_parts_of_rules_can_go_without_an_example_that_misses_them() {
    RuleCoverage coverage =
        new RuleCoverage(
            Library.ENGINE, Objects.requireNonNull(Formats.standard().readerOf("example.md")));

    List<Counted> packs =
        Library.ENGINE.library().packs().parallelStream()
            .map(pack -> Counted.of(pack, coverage))
            .toList();

    int parts = packs.stream().mapToInt(Counted::parts).sum();
    int unneeded = packs.stream().mapToInt(Counted::unneeded).sum();
    String told = packs + "; all: " + unneeded + " of " + parts;
    System.out.println(told);
    assertThat(parts).isGreaterThan(10_000);
    assertThat((double) unneeded / parts).as(told).isLessThanOrEqualTo(MOST_UNNEEDED);
  }
}
