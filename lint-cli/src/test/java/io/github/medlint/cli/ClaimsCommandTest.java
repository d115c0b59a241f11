package io.github.medlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimsCommandTest {

  private static final String DRAFT =
      "# Help\n\nSemaglutide helps people with obesity. We are open on Monday.\n";

  private static final String EVIDENCE =
      """
      claims:
        - id: C-1
          text: Semaglutide helps people with obesity.
          evidence: [{reference: the label}]
          approver: J. Roe
          expires: 2026-12-31
      """;

  @TempDir Path directory;
  private CommandLineFixture medlint;

  @BeforeEach
  void start() {
    medlint = new CommandLineFixture(directory);
    medlint.file("a.md", DRAFT);
  }

  @Test
  void lists_a_claim_with_drug_condition_label_status_and_source() {
    var result = medlint.run("claims", "a.md");
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .contains(
            "3:1  efficacy · semaglutide · obesity or weight · on-label · asserted · source none")
        .contains("1 claim\n")
        .doesNotContain("Monday");
  }

  @Test
  void an_approved_claim_is_registered_until_it_expires() {
    medlint.file("evidence.yaml", EVIDENCE);
    var before = medlint.run("claims", "--as-of", "2026-12-31", "a.md");
    assertThat(before.code()).isZero();
    assertThat(before.out()).contains("registered C-1");
    var after = medlint.run("claims", "--as-of", "2027-01-01", "a.md");
    assertThat(after.code()).isEqualTo(1);
    assertThat(after.out()).contains("expired C-1");
  }

  @Test
  void a_changed_claim_shows_the_change() {
    medlint.file("evidence.yaml", EVIDENCE.replace("helps people", "helps some people"));
    var result = medlint.run("claims", "--as-of", "2026-01-01", "a.md");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).contains("changed: Semaglutide helps [-some-] people with obesity.");
  }

  @Test
  void a_check_judges_the_claims_where_somebody_keeps_approved_ones() {
    assertThat(medlint.run("check", "a.md").out()).doesNotContain("house-claim");
    medlint.file("evidence.yaml", EVIDENCE.replace("helps people", "helps some people"));
    var drifted = medlint.run("check", "--as-of", "2026-01-01", "--fail-on", "warning", "a.md");
    assertThat(drifted.code()).isEqualTo(1);
    assertThat(drifted.out())
        .contains("house-claim-drifted")
        .containsIgnoringWhitespaces("claim C-1: “Semaglutide helps [-some-] people with obesity.”")
        .contains("1 claim: 1 drifted");
    medlint.file("evidence.yaml", EVIDENCE);
    assertThat(medlint.run("check", "--as-of", "2026-01-01", "a.md").out())
        .contains("1 claim: 1 registered")
        .doesNotContain("house-claim");
    assertThat(medlint.run("check", "--as-of", "2027-01-01", "a.md").out())
        .contains("house-claim-expired")
        .contains("ran out on 2026-12-31");
  }

  @Test
  void all_formats_of_a_check_carry_the_claims() {
    medlint.file("evidence.yaml", EVIDENCE.replace("with obesity", "who smoke a lot, at last"));
    for (String format : new String[] {"json", "sarif"}) {
      assertThat(medlint.run("check", "--as-of", "2026-01-01", "--format", format, "a.md").out())
          .contains("house-claim-unregistered")
          .contains("\"text\" : \"Semaglutide helps people with obesity.\"")
          .contains("\"status\" : \"unregistered\"");
    }
  }

  @Test
  void a_mistake_in_the_evidence_is_told_at_its_place() {
    medlint.file("evidence.yaml", EVIDENCE.replace("approver", "aprover"));
    var result = medlint.run("claims", "a.md");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("evidence.yaml:5:5").contains("aprover");
  }

  @Test
  void csv_goes_to_a_file() {
    var result = medlint.run("claims", "--format", "csv", "--output", "out/claims.csv", "a.md");
    assertThat(result.code()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(directory.resolve("out/claims.csv")).content().contains("a.md,3,1,efficacy,");
  }

  @Test
  void a_wrong_date_or_format_is_told() {
    assertThat(medlint.run("claims", "--as-of", "soon", "a.md").err()).contains("2026-11-23");
    assertThat(medlint.run("claims", "--format", "xls", "a.md").code()).isEqualTo(2);
  }
}
