package io.github.medlint.maven;

import static io.github.medlint.rule.Level.ADVICE;
import static io.github.medlint.rule.Level.ERROR;
import static io.github.medlint.rule.Level.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.check.NotRun;
import io.github.medlint.text.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {

  private static final Tolerance DEFAULT = new Tolerance(ERROR, 0, true);

  @Test
  void one_error_fails_the_build() {
    assertThat(Verdict.of(Reports.with(ERROR, WARNING), DEFAULT))
        .isEqualTo(
            new Verdict.Fails(
                "1 violation of severity error or above, 0 allowed:"
                    + " 1 error, 1 warning and 0 advice in 1 document"));
  }

  @Test
  void findings_below_the_severity_pass() {
    assertThat(Verdict.of(Reports.with(WARNING, WARNING, ADVICE), DEFAULT))
        .isEqualTo(new Verdict.Passes("0 errors, 2 warnings and 1 advice in 1 document"));
  }

  @Test
  void findings_at_and_above_the_severity_are_violations() {
    assertThat(Verdict.of(Reports.with(ERROR, WARNING, ADVICE), new Tolerance(WARNING, 0, true)))
        .isInstanceOfSatisfying(
            Verdict.Fails.class,
            fails -> assertThat(fails.message()).startsWith("2 violations of severity warning"));
    assertThat(Verdict.of(Reports.with(ADVICE), new Tolerance(ADVICE, 0, true)))
        .isInstanceOf(Verdict.Fails.class);
  }

  @Test
  void as_many_violations_as_are_allowed_pass_and_one_more_fails() {
    Tolerance two = new Tolerance(ERROR, 2, true);

    assertThat(Verdict.of(Reports.with(ERROR, ERROR), two)).isInstanceOf(Verdict.Passes.class);
    assertThat(Verdict.of(Reports.with(ERROR, ERROR, ERROR), two))
        .isInstanceOf(Verdict.Fails.class);
  }

  @Test
  void violations_only_warn_if_they_are_not_to_fail() {
    assertThat(Verdict.of(Reports.with(ERROR), new Tolerance(ERROR, 0, false)))
        .isInstanceOfSatisfying(
            Verdict.Warns.class,
            warns -> assertThat(warns.message()).startsWith("1 violation of severity error"));
  }

  @Test
  void a_mistake_makes_the_check_incomplete_whatever_is_tolerated() {
    Diagnostic typo = Diagnostic.of("medlint.yaml", "unknown key", "did you mean “facts”?");
    Diagnostic other = Diagnostic.of("b.txt", "cannot be read", "");

    assertThat(
            Verdict.of(
                Reports.withMistakes(List.of(), List.of(typo, other)),
                new Tolerance(ERROR, 9, false)))
        .isEqualTo(
            new Verdict.Incomplete(
                """
                medlint could not check everything: medlint.yaml: unknown key
                  did you mean “facts”?
                (and 1 more, see above)"""));
  }

  @Test
  void a_rule_that_did_not_run_makes_the_check_incomplete() {
    assertThat(
            Verdict.of(
                Reports.withMistakes(List.of(new NotRun("a-rule", "it is broken")), List.of()),
                DEFAULT))
        .isEqualTo(
            new Verdict.Incomplete("medlint could not check everything: a-rule: it is broken"));
  }

  @Test
  void no_documents_pass_and_are_told_of() {
    assertThat(Verdict.of(Reports.empty(), DEFAULT))
        .isEqualTo(new Verdict.Passes("medlint found no documents to check"));
  }
}
