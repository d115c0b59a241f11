package io.github.medlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecklistCommandTest {

  private static final String BARE = "We treat depression with ketamine.\n";

  @TempDir Path directory;
  private CommandLineFixture medlint;

  @BeforeEach
  void start() {
    medlint = new CommandLineFixture(directory);
  }

  @Test
  void people_read_every_requirement_with_its_reason_and_authority() {
    var result = medlint.file("a.md", BARE).run("checklist", "a.md");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .contains("missing       Off-label notice")
        .contains("expected because")
        .contains("asked for at 1:")
        .contains("rests on FTC Act")
        .contains("not-required")
        .contains("Not an approval");
  }

  @Test
  void a_declared_fact_is_told_with_the_place_that_declares_it() {
    medlint.file("medlint.yaml", "facts:\n  compounded: true\n");
    medlint.file("a.md", "We mix creams.\n");
    medlint.file("b.md", "---\nmedlint-compounded: true\n---\n\nWe mix creams.\n");
    assertThat(medlint.run("checklist", "a.md").out())
        .containsIgnoringWhitespaces("compounded is declared as true (medlint.yaml:2)");
    assertThat(medlint.run("checklist", "b.md").out())
        .containsIgnoringWhitespaces("compounded is declared as true (front matter)");
  }

  @Test
  void only_requirements_decide_the_exit_code() {
    medlint.file("a.md", "Our garden cures cancer. Results are guaranteed.\n");
    assertThat(medlint.run("check", "a.md").code()).isEqualTo(1);
    assertThat(medlint.run("checklist", "a.md").code()).isZero();
  }

  @Test
  void a_table_never_holds_a_formula() {
    var result = medlint.file("=a.md", BARE).run("checklist", "--format", "csv", "=a.md");
    assertThat(result.out()).startsWith("file,status,requirement,").contains("\r\n'=a.md,missing,");
  }

  @Test
  void programs_read_the_answers_with_their_authorities() {
    var result =
        medlint
            .file("a.md", BARE)
            .run("checklist", "--format", "json", "--output", "c.json", "a.md");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(directory.resolve("c.json"))
        .content()
        .contains("\"status\" : \"missing\"")
        .contains("\"authority\" : [");
  }

  @Test
  void an_unknown_format_is_a_mistake() {
    var result = medlint.file("a.md", BARE).run("checklist", "--format", "xml", "a.md");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("--format cannot be “xml”");
  }
}
