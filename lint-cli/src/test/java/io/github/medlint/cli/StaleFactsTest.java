package io.github.medlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is on record about drugs ages; a run says so of the facts that it used. */
class StaleFactsTest {

  private static final String OLD = "what is on record about ketamine was to be verified by";

  @TempDir Path directory;
  private CommandLineFixture medlint;

  @BeforeEach
  void start() {
    medlint = new CommandLineFixture(directory);
    medlint.file("a.md", "Ketamine for depression is off-label.\n\nKetamine for PTSD.\n");
    medlint.file("b.md", "Ketamine for pain: depression too.\n");
  }

  @Test
  void a_stale_fact_that_was_used_is_told_once_a_run() {
    var result = medlint.run("check", "--as-of", "2099-01-01", "a.md", "b.md");
    assertThat(result.out()).containsOnlyOnce(OLD).doesNotContain("about sertraline");
  }

  @Test
  void no_fact_is_stale_on_the_day_it_must_be_verified_by() {
    assertThat(medlint.run("check", "a.md").out()).doesNotContain(OLD);
  }

  @Test
  void the_day_may_come_from_the_environment() {
    medlint.environment.put("SOURCE_DATE_EPOCH", "4070908800");
    assertThat(medlint.run("check", "a.md").out()).contains(OLD);
    assertThat(medlint.run("check", "--as-of", "2026-11-23", "a.md").out()).doesNotContain(OLD);
  }

  @Test
  void programs_are_told_too() {
    String[] json = {"check", "--format", "json", "--as-of", "2099-01-01", "a.md"};
    assertThat(medlint.run(json).out()).contains("\"staleFacts\"", "\"drug-ketamine\"");
    String[] sarif = {"check", "--format", "sarif", "--as-of", "2099-01-01", "a.md"};
    assertThat(medlint.run(sarif).out()).contains("\"stale-fact\"");
  }

  @Test
  void what_is_no_day_is_told() {
    var result = medlint.run("check", "--as-of", "soon", "a.md");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("--as-of cannot be “soon”");
    medlint.environment.put("SOURCE_DATE_EPOCH", "today");
    assertThat(medlint.run("check", "a.md").err()).contains("SOURCE_DATE_EPOCH cannot be “today”");
  }
}
