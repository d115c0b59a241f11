package io.github.medlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.format.DocumentReader;
import io.github.medlint.format.Formats;
import io.github.medlint.run.RuleCoverage;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Takes the rules apart, part by part, and asks whether their own examples notice. */
class RulePartsTest {

  private static final DocumentReader MARKDOWN =
      Objects.requireNonNull(Formats.standard().readerOf("example.md"));

  /** What became of a rule's parts. */
  private record Taken(String rule, RuleCoverage.Outcome outcome) {

    int parts() {
      return outcome.parts();
    }

    int unneeded() {
      return outcome.unneeded().size();
    }
  }

  @Test
  void of_all_parts_of_the_rules_at_most_one_in_twenty_is_needed_by_no_example() {
    RuleCoverage coverage = new RuleCoverage(Library.ENGINE, MARKDOWN);

    List<Taken> taken =
        Library.ENGINE.library().packs().parallelStream()
            .flatMap(
                pack ->
                    pack.rules().stream()
                        .map(rule -> new Taken(rule.id(), coverage.of(pack, rule))))
            .toList();

    int parts = taken.stream().mapToInt(Taken::parts).sum();
    int unneeded = taken.stream().mapToInt(Taken::unneeded).sum();
    List<String> worst =
        taken.stream()
            .sorted((a, b) -> Integer.compare(b.unneeded(), a.unneeded()))
            .limit(10)
            .map(one -> one.rule() + " " + one.unneeded() + " of " + one.parts())
            .toList();
    assertThat(parts).isGreaterThan(10_000);
    assertThat(unneeded * 20)
        .as("%d of %d; most in %s", unneeded, parts, worst)
        .isLessThanOrEqualTo(parts);
  }
}
