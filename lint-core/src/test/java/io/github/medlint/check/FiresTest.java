package io.github.medlint.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.TestLibrary;
import io.github.medlint.check.StatementAnswer.Status;
import io.github.medlint.config.ApprovedClaim;
import io.github.medlint.config.Facts;
import io.github.medlint.format.Formats;
import io.github.medlint.rule.RuleLibrary;
import io.github.medlint.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code fires} asks what a rule found, whatever its kind. */
class FiresTest {

  private static final String KNOWLEDGE =
      """
      - {id: boxol, title: boxol, names: [boxol], status: approved, schedule: none, boxed-warning: {present: yes, risks: [stroke]}, rems: no, risks: [stroke], source: s, as-of: 2026-11-23, verify-by: 2027-11-23, confidence: confirmed}
      """;

  private static final String STATEMENTS =
      """
      - {id: note, title: Note, variants: ["This is the note."], phrases: ["this is the note"]}
      - {id: help, title: Help, variants: ["Call for help."], phrases: ["call for help"]}
      """;

  private static final String REST =
      """
        family: test
        summary: A rule.
        level: error
        authority: [test-act]
        message: "“{match}”"
        tests: {flags: ["x"], passes: ["y"]}
      """;

  private static final String RULES =
      """
      - id: a-claim
        kind: claim
        match: {phrases: [guarantee]}
        REST
      - id: a-source
        kind: substantiation
        match: {phrases: ["study shows"]}
        support: {source: [block]}
        REST
      - id: a-balance
        kind: balance
        match: {phrases: ["{drug} help"]}
        tell: {risks: [boxed]}
        REST
      - id: a-register
        kind: register
        type: efficacy
        match: {phrases: ["feel better"]}
        REST
      - id: a-drift
        kind: approval
        fault: drifted
        REST
      - id: a-restatement
        kind: restatement
        restates: [a-claim]
        REST
      - id: a-requirement
        kind: requirement
        when: {says: [crisis]}
        require: {statement: help}
        REST
      - id: asker
        kind: requirement
        when: {fires: ASKED}
        require: {statement: note}
        REST
      """;

  private static TestLibrary library(String asked) {
    String rules = RULES.replace("  REST\n", REST).replace("ASKED", asked);
    return new TestLibrary()
        .with("knowledge/drugs/d.yaml", KNOWLEDGE)
        .with("concepts/r.yaml", "- {id: risk-stroke, terms: [stroke]}")
        .with("statements/s.yaml", STATEMENTS)
        .with("packs/test/a.yaml", rules);
  }

  private static StatementAnswer answer(
      String asked, String text, @Nullable ApprovedClaims approved) {
    return new Linter(library(asked).sound(), TestLibrary.assertions())
            .checkAndRegister(
                Objects.requireNonNull(Formats.standard().readerOf("a.md"))
                    .read(SourceText.of("a.md", text)),
                Facts.NONE,
                LevelPolicy.AS_WRITTEN,
                approved)
            .statements()
            .stream()
            .filter(answer -> answer.requirement().equals("asker"))
            .findFirst()
            .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "a-claim, We guarantee it.",
    "a-source, A study shows it.",
    "a-balance, Boxol helps.",
    "a-register, You feel better.",
    "a-restatement, We guarantee it.",
    "a-requirement, In a crisis we are here.",
  })
  void a_finding_of_any_kind_sets_a_requirement_off(String rule, String text) {
    StatementAnswer there = answer(rule, text, null);
    assertThat(there.status()).as(there.because()).isEqualTo(Status.MISSING);
    assertThat(there.because()).contains(rule + " found “");
    StatementAnswer elsewhere = answer(rule, "We are open on Monday.", null);
    assertThat(elsewhere.status()).isEqualTo(Status.NOT_REQUIRED);
    assertThat(elsewhere.because()).isEqualTo(rule + " found nothing");
  }

  @Test
  void a_claim_that_is_not_as_approved_sets_a_requirement_off() {
    ApprovedClaims approved =
        new ApprovedClaims(
            List.of(
                new ApprovedClaim(
                    "C-1", "You feel much better.", List.of(), "", null, List.of("us"))),
            LocalDate.of(2026, 1, 1));
    assertThat(answer("a-drift", "You feel better.", approved).because())
        .isEqualTo("expected because a-drift found “feel better”");
    assertThat(answer("a-drift", "You feel much better.", approved).status())
        .isEqualTo(Status.NOT_REQUIRED);
  }

  @Test
  void where_nobody_keeps_a_register_it_is_unknown_whether_a_claim_is_as_approved() {
    StatementAnswer answer = answer("a-drift", "You feel better.", null);
    assertThat(answer.status()).isEqualTo(Status.UNDETERMINED);
    assertThat(answer.because()).contains("nobody keeps a register of approved claims");
  }

  @Test
  void a_requirement_that_asks_for_itself_is_told_with_the_way_back_and_left_out() {
    TestLibrary library = library("asker");
    RuleLibrary loaded = library.load();
    assertThat(library.diagnostics.list())
        .extracting(d -> d.message())
        .singleElement()
        .asString()
        .endsWith("the rule asks for its own finding: asker → asker");
    assertThat(loaded.rules()).extracting("id").contains("a-claim").doesNotContain("asker");
    assertThat(loaded.broken()).containsOnlyKeys("asker");
  }
}
