package io.github.medlint.run.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.TestLibrary;
import io.github.medlint.check.Linter;
import io.github.medlint.engine.Engine;
import io.github.medlint.format.Formats;
import io.github.medlint.rule.Pack;
import io.github.medlint.rule.RuleLibrary;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RuleCoverageTest {

  private static RuleCoverage.Outcome coverage(TestLibrary files) {
    RuleLibrary library = files.sound();
    Engine engine =
        new Engine(
            library, new Linter(library, TestLibrary.assertions()), TestLibrary.assertions());
    Pack pack = library.packs().get(0);
    return new RuleCoverage(
            engine, Objects.requireNonNull(Formats.standard().readerOf("example.md")))
        .of(pack, pack.rules().get(0));
  }

  private static TestLibrary rule(String body, String flags, String passes) {
    return new TestLibrary()
        .with(
            "packs/test/a.yaml",
            """
            - id: a
              family: test
              summary: Do not say so.
              level: error
              authority: [test-act]
              message: No.
              tests: {flags: [%s], passes: [%s]}
            """
                    .formatted(flags, passes)
                + body.indent(2));
  }

  private static List<String> unneeded(RuleCoverage.Outcome outcome) {
    return outcome.unneeded().stream().map(part -> part.key() + ": " + part.text()).toList();
  }

  @Test
  void phrases_and_alternatives_that_no_example_needs_are_told() {
    String body = "kind: wording\nmatch: {phrases: [drip, \"(push|bolus) [of (salt|sugar)]\"]}\n";
    RuleCoverage.Outcome outcome =
        coverage(rule(body, "A drip., A push of salt.", "\"“A drip” is a word.\""));
    // The two phrases, the two alternatives of each choice, and the voice.
    assertThat(outcome.parts()).isEqualTo(7);
    assertThat(unneeded(outcome))
        .containsExactly(
            "match: bolus in (push|bolus) [of (salt|sugar)]",
            "match: salt in (push|bolus) [of (salt|sugar)]",
            "match: sugar in (push|bolus) [of (salt|sugar)]");
  }

  @Test
  void exceptions_and_conditions_of_the_assertion_need_an_example_that_passes() {
    String body =
        "kind: claim\nmatch: {phrases: [cure]}\nexcept: {phrases: [cured ham, cured meat]}\n";
    RuleCoverage.Outcome outcome =
        coverage(rule(body, "It cures you.", "Cured ham., It does not cure you."));
    assertThat(unneeded(outcome))
        .contains("except: cured meat")
        .anyMatch(part -> part.startsWith("assertion: mood"))
        .noneMatch(part -> part.startsWith("assertion: polarity"))
        .doesNotContain("except: cured ham");
  }

  @Test
  void what_a_match_must_stand_beside_is_a_part() {
    String body =
        "kind: wording\nmatch: {all: [{phrases: [drip]}, {phrases: [vein]}, {not: {phrases: [tap]}}]}\n";
    RuleCoverage.Outcome outcome =
        coverage(rule(body, "A drip in a vein.", "A drip in a cup., The tap by the vein drips."));
    assertThat(unneeded(outcome)).noneMatch(part -> part.startsWith("match"));
  }

  @Test
  void a_rule_that_looks_for_no_words_has_no_conditions_of_an_assertion() {
    String body = "kind: substantiation\nmarks: orphan\n";
    RuleCoverage.Outcome outcome = coverage(rule(body, "'It eases pain [4].'", "It eases pain."));
    assertThat(outcome.parts()).isZero();
  }

  @Test
  void the_parts_of_a_trigger_count() {
    TestLibrary files =
        rule(
                "kind: requirement\nwhen: {any: [{says: [drip, infusion]}, {mentions: salt}]}\n"
                    + "require: {statement: notice}\n",
                "A drip., So salty a salt.",
                "Nothing.")
            .with("concepts/c.yaml", "- {id: salt, terms: [salt]}\n")
            .with("statements/s.yaml", "- {id: notice, title: Notice, phrases: [not approved]}\n");
    assertThat(unneeded(coverage(files))).containsExactly("when: infusion");
  }
}
