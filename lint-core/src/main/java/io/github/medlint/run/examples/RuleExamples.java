package io.github.medlint.run.examples;

import io.github.medlint.check.ApprovedClaims;
import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.Finding;
import io.github.medlint.check.LevelPolicy;
import io.github.medlint.check.Linter;
import io.github.medlint.config.ApprovedClaim;
import io.github.medlint.config.Facts;
import io.github.medlint.document.Document;
import io.github.medlint.format.source.DocumentReader;
import io.github.medlint.rule.FactNames;
import io.github.medlint.rule.Pack;
import io.github.medlint.rule.Rule;
import io.github.medlint.rule.example.RuleTest;
import io.github.medlint.text.Position;
import io.github.medlint.text.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Runs the examples that rules carry. */
public final class RuleExamples {

  /** The day that the examples speak of. */
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private final Linter linter;
  private final DocumentReader markdown;

  /**
   * A runner.
   *
   * @param linter holds the rules
   * @param markdown reads the examples
   */
  public RuleExamples(Linter linter, DocumentReader markdown) {
    this.linter = linter;
    this.markdown = markdown;
  }

  /**
   * An example that does not come out as it should.
   *
   * @param rule the rule's id
   * @param shouldFlag whether the rule should flag it
   * @param text the example
   * @param at where it stands in the rule file
   */
  public record Failure(String rule, boolean shouldFlag, String text, Position at) {}

  /**
   * What became of a rule's examples.
   *
   * @param run how many were run
   * @param failures those that do not come out as they should
   * @param todo how many known misses there are
   * @param solved known misses that come out right by now and belong among the tests
   */
  public record Outcome(int run, List<Failure> failures, int todo, List<Failure> solved) {
    public Outcome {
      failures = List.copyOf(failures);
      solved = List.copyOf(solved);
    }
  }

  /** Runs the examples of one rule of {@code pack}. */
  public Outcome run(Pack pack, Rule rule) {
    List<Failure> failures = new ArrayList<>();
    List<Failure> solved = new ArrayList<>();
    var tests = rule.info().tests();
    tests.flags().forEach(test -> expect(pack, rule, test, true).ifPresent(failures::add));
    tests.passes().forEach(test -> expect(pack, rule, test, false).ifPresent(failures::add));
    // A known miss that is one no longer fails the opposite expectation.
    tests.todoFlags().forEach(test -> expect(pack, rule, test, false).ifPresent(solved::add));
    tests.todoPasses().forEach(test -> expect(pack, rule, test, true).ifPresent(solved::add));
    return new Outcome(
        tests.flags().size() + tests.passes().size(),
        failures,
        tests.todoFlags().size() + tests.todoPasses().size(),
        solved);
  }

  private Optional<Failure> expect(Pack pack, Rule rule, RuleTest test, boolean flag) {
    return flags(pack, rule, test) == flag
        ? Optional.empty()
        : Optional.of(new Failure(rule.id(), flag, test.text(), test.at()));
  }

  private boolean flags(Pack pack, Rule rule, RuleTest test) {
    if (rule instanceof Rule.Approval) {
      // A register tells of claims only where the rules are on that find them.
      return check(pack, test, LevelPolicy.AS_WRITTEN).findings().stream()
          .anyMatch(finding -> finding.rule().equals(rule.id()));
    }
    if (rule instanceof Rule.Restatement restatement) {
      return linter
          .check(read(test), facts(pack, test.facts()), LevelPolicy.AS_WRITTEN)
          .findings()
          .stream()
          .anyMatch(finding -> carries(finding, restatement));
    }
    Set<String> on = new HashSet<>(rule.asks());
    on.add(rule.id());
    return firing(pack, test, on).contains(rule.id());
  }

  private Document read(RuleTest test) {
    return markdown.read(SourceText.of("example.md", test.draft()));
  }

  /**
   * Those rules that flag an example of {@code pack}, or find a claim in it, if only the rules
   * {@code on} are on.
   */
  Set<String> firing(Pack pack, RuleTest test, Set<String> on) {
    Set<String> rules = new HashSet<>();
    DocumentResult result =
        check(
            pack,
            test,
            info -> on.contains(info.id()) ? Optional.of(info.level()) : Optional.empty());
    result.findings().forEach(finding -> rules.add(finding.rule()));
    result.claims().forEach(claim -> rules.addAll(claim.rules()));
    return rules;
  }

  private DocumentResult check(Pack pack, RuleTest test, LevelPolicy levels) {
    List<ApprovedClaim> approved = new ArrayList<>();
    for (RuleTest.Approved claim : test.approved()) {
      String id = "A-" + (approved.size() + 1);
      approved.add(
          new ApprovedClaim(id, claim.text(), List.of(), "", claim.expires(), claim.markets()));
    }
    return linter.checkAndRegister(
        read(test),
        facts(pack, test.facts()),
        levels,
        approved.isEmpty() ? null : new ApprovedClaims(approved, DAY));
  }

  /** Whether a finding of another rule rests on the authority of the rule that restates it. */
  private static boolean carries(Finding finding, Rule.Restatement rule) {
    return rule.restates().contains(finding.rule())
        && finding.authority().containsAll(rule.info().authority());
  }

  private static Facts facts(Pack pack, Map<String, String> declared) {
    Map<String, List<String>> values = new TreeMap<>();
    values.put(FactNames.MARKETS, pack.markets());
    if (!pack.channels().isEmpty()) {
      values.put(FactNames.CHANNEL, pack.channels());
    }
    declared.forEach((name, value) -> values.put(name, List.of(value.split(",", -1))));
    return new Facts(values);
  }
}
