package io.github.medlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {

  private static final String BAD = "# Our drip\n\nKetamine cures PTSD. We guarantee results.\n";
  private static final String CLEAN = "# Opening hours\n\nWe are open from nine to five.\n";

  @TempDir Path directory;
  private CommandLineFixture medlint;

  @BeforeEach
  void start() {
    medlint = new CommandLineFixture(directory);
  }

  @Test
  void findings_at_the_failing_level_exit_with_1() {
    var result = medlint.file("bad.md", BAD).run("check", "bad.md");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .contains("bad.md\n  3:1  error", "fda-cure-claim")
        .doesNotContain("\u001b[");
  }

  @Test
  void no_findings_exit_with_0_and_no_praise() {
    var result = medlint.file("a.md", CLEAN).run("check", "a.md");
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("no findings").doesNotContainIgnoringCase("compliant");
  }

  @Test
  void the_failing_level_is_set_by_fail_on() {
    medlint.file("a.md", "# Drip\n\nThis is one of the most promising tools in medicine.\n");
    assertThat(medlint.run("check", "a.md").code()).isZero();
    assertThat(medlint.run("check", "--fail-on", "warning", "a.md").code()).isEqualTo(1);
  }

  @Test
  void what_is_below_min_level_is_not_shown() {
    medlint.file("a.md", "# Drip\n\nThis is one of the most promising tools in medicine.\n");
    assertThat(medlint.run("check", "--min-level", "error", "a.md").out())
        .doesNotContain("ftc-promising-as-hedge")
        .contains("no findings shown in 1 file; 1 warning not shown");
  }

  @Test
  void what_is_not_shown_still_fails() {
    medlint.file("a.md", "# Drip\n\nThis is one of the most promising tools in medicine.\n");
    assertThat(medlint.run("check", "--min-level", "error", "--fail-on", "warning", "a.md").code())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif"})
  void neither_the_order_of_drafts_nor_threads_change_a_byte(String format) {
    List<String> drafts = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      medlint.file("d" + i + ".md", i % 3 == 0 ? CLEAN : BAD + "\n" + BAD);
      drafts.add("d" + i + ".md");
    }
    drafts.add("missing.md");
    String expected = checked(drafts, format, "1");
    assertThat(expected).contains("d11.md");
    for (int seed = 1; seed <= 3; seed++) {
      Collections.shuffle(drafts, new Random(seed));
      assertThat(checked(drafts, format, "4")).isEqualTo(expected);
    }
  }

  private String checked(List<String> drafts, String format, String threads) {
    List<String> arguments = new ArrayList<>(List.of("check", "--format", format));
    arguments.addAll(List.of("--threads", threads));
    arguments.addAll(drafts);
    return medlint.run(arguments.toArray(String[]::new)).out();
  }

  @Test
  void standard_input_is_read_under_the_name_given_for_it() {
    var result = medlint.input(BAD).run("check", "-", "--stdin-filename", "draft.md");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).contains("draft.md\n  3:1  ");
  }

  @Test
  void one_run_writes_several_formats_and_keeps_its_exit_code() throws IOException {
    medlint.file("bad.md", BAD);
    var result =
        medlint.run(
            "check",
            "--format",
            "json",
            "--output",
            "r.json",
            "--format",
            "sarif",
            "--output",
            "r.sarif",
            "bad.md");
    assertThat(result.code()).isEqualTo(1);
    assertThat(Files.readString(directory.resolve("r.json"))).contains("\"fda-cure-claim\"");
    assertThat(Files.readString(directory.resolve("r.sarif"))).contains("\"2.1.0\"");
  }

  @Test
  void threads_and_the_order_of_files_change_no_byte() {
    for (int i = 0; i < 12; i++) {
      medlint.file("d/f" + i + ".md", BAD + "\nPage " + i + ".\n");
    }
    String one = medlint.run("check", "--threads", "1", "--format", "json", "d").out();
    assertThat(medlint.run("check", "--threads", "4", "--format", "json", "d").out())
        .isEqualTo(one);
    assertThat(
            medlint
                .run("check", "--threads", "3", "--format", "json", "d/f9.md", "d/f1.md", "d")
                .out())
        .isEqualTo(one);
  }

  @Test
  void a_missing_path_is_told_and_the_others_are_checked() {
    var result = medlint.file("bad.md", BAD).run("check", "bda.md", "bad.md");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("bda.md").contains("bad.md");
    assertThat(result.out()).contains("fda-cure-claim");
  }

  @Test
  void a_directory_without_readable_files_is_told() throws IOException {
    Files.createDirectories(directory.resolve("empty"));
    var result = medlint.run("check", "empty");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("empty");
  }

  @Test
  void a_large_file_is_not_read() throws IOException {
    try (RandomAccessFile file =
        new RandomAccessFile(directory.resolve("large.md").toFile(), "rw")) {
      file.setLength(200_000_000);
    }
    var result = medlint.file("bad.md", BAD).run("check", "large.md", "bad.md");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("large.md", "200000000");
    assertThat(result.out()).contains("fda-cure-claim");
  }

  @Test
  void a_binary_under_a_text_name_and_broken_utf8_are_told() {
    medlint.file("image.md", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
    medlint.file("latin.md", new byte[] {'c', 'a', 'f', (byte) 0xe9, '\n'});
    var result = medlint.file("bad.md", BAD).run("check", "image.md", "latin.md", "bad.md");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("image.md").contains("latin.md:1:4");
    assertThat(result.out()).contains("fda-cure-claim");
  }

  @Test
  void deep_nesting_is_survived() {
    medlint.file("lists.md", "- ".repeat(10_000) + "deep\n");
    medlint.file("divs.html", "<div>".repeat(10_000) + "deep" + "</div>".repeat(10_000));
    var result = medlint.file("bad.md", BAD).run("check", ".");
    assertThat(result.out()).contains("fda-cure-claim");
    assertThat(result.err()).doesNotContain("Exception", "the tool failed");
  }

  @Test
  void an_unknown_option_is_told_with_the_nearest() {
    var result = medlint.run("check", "--formt", "json", "a.md");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("--formt").contains("--format");
  }

  @Test
  void an_unknown_command_is_told_with_the_nearest() {
    var result = medlint.run("chekc");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("check");
  }

  @Test
  void a_typo_in_a_rule_file_is_told_and_the_other_rules_run() {
    medlint.file("medlint.yaml", "packs:\n  directories: [own]\n");
    medlint.file("own/packs/own/pack.yaml", "id: own\nversion: \"1\"\ntitle: Own\nmarkets: [us]\n");
    medlint.file("own/packs/own/rules.yaml", "- id: own-rule\n  knd: claim\n");
    var result = medlint.file("bad.md", BAD).run("check", "bad.md");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("rules.yaml").contains("knd").contains("kind");
    assertThat(result.out()).contains("fda-cure-claim").contains("not run: own-rule");
  }

  @Test
  void a_bomb_of_aliases_in_a_configuration_is_refused() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    var result =
        medlint.file("medlint.yaml", bomb.toString()).file("a.md", CLEAN).run("check", "a.md");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("medlint.yaml").contains("alias");
  }

  @Test
  void a_rule_is_switched_off_by_configuration() {
    medlint.file("medlint.yaml", "rules: {fda-cure-claim: off}\n");
    assertThat(medlint.file("bad.md", BAD).run("check", "bad.md").out())
        .doesNotContain("fda-cure-claim");
  }

  @Test
  void ignored_files_are_left_out_of_a_walk_but_not_when_named() {
    medlint.file(".medlintignore", "old/\n").file("old/bad.md", BAD).file("a.md", CLEAN);
    assertThat(medlint.run("check", ".").code()).isZero();
    assertThat(medlint.run("check", "old/bad.md").code()).isEqualTo(1);
  }

  @Test
  void colour_follows_the_terminal_and_the_known_variables() {
    medlint.file("bad.md", BAD);
    medlint.environment.put("MEDLINT_TERMINALS", "12");
    assertThat(medlint.run("check", "bad.md").out()).contains("\u001b[");
    medlint.environment.put("NO_COLOR", "1");
    assertThat(medlint.run("check", "bad.md").out()).doesNotContain("\u001b[");
    assertThat(medlint.run("check", "--color", "always", "bad.md").out()).contains("\u001b[");
  }

  @Test
  void a_file_that_the_configuration_excludes_is_checked_only_if_it_is_named() {
    medlint.file("medlint.yaml", "exclude: [old]\n").file("old/bad.md", BAD).file("a.md", CLEAN);
    assertThat(medlint.run("check", ".").code()).isZero();
    var named = medlint.run("check", "old/bad.md");
    assertThat(named.code()).isEqualTo(1);
    assertThat(named.err()).contains("old/bad.md", "left out");
  }

  @Test
  void the_nearest_configuration_counts_for_each_file() {
    medlint.file("a/medlint.yaml", "rules: {fda-cure-claim: off}\n");
    var result = medlint.file("a/bad.md", BAD).file("b/bad.md", BAD).run("check", "a", "b");
    assertThat(result.out())
        .contains("b/bad.md\n  3:1  error  fda-cure-claim")
        .doesNotContain("a/bad.md\n  3:1  error  fda-cure-claim");
  }

  @Test
  void rules_of_an_own_directory_run_though_only_other_packs_are_included() {
    medlint.file("medlint.yaml", "packs: {include: [us-fda], directories: [own]}\n");
    medlint.file("own/packs/own/pack.yaml", "id: own\nversion: \"1\"\ntitle: Own\nmarkets: [us]\n");
    medlint.file(
        "own/packs/own/rules.yaml",
        """
        - id: own-drip
          kind: wording
          family: house
          summary: Say infusion.
          level: error
          certainty: exact
          authority: [house-notices]
          match: {phrases: ["drip"]}
          message: "Say infusion, not “{match}”."
          tests: {flags: ["Our drip."], passes: ["Our infusion."]}
        """);
    var result = medlint.file("bad.md", BAD).run("check", "bad.md");
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).contains("own-drip", "fda-cure-claim").doesNotContain("ftc-");
  }

  @Test
  void an_unknown_rule_in_the_configuration_is_told_with_the_nearest() {
    medlint.file("medlint.yaml", "rules:\n  fda-cure-clam: off\n").file("a.md", CLEAN);
    var result = medlint.run("check", "a.md");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("medlint.yaml:2:3", "^", "fda-cure-claim");
  }

  @Test
  void a_misspelt_fact_in_a_front_matter_is_told() {
    var result =
        medlint
            .file("a.md", "---\nmedlint-audiance: consumer\n---\n\n" + CLEAN)
            .run("check", "a.md");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("a.md", "audiance", "audience");
  }

  @Test
  void an_unreadable_file_is_told_and_the_others_are_checked() {
    medlint.file("secret.md", CLEAN).file("bad.md", BAD);
    java.io.File secret = directory.resolve("secret.md").toFile();
    org.junit.jupiter.api.Assumptions.assumeTrue(
        secret.setReadable(false) && !secret.canRead(), "this user may read every file");
    var result = medlint.run("check", "secret.md", "bad.md");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("secret.md");
    assertThat(result.out()).contains("fda-cure-claim");
  }

  @Test
  void two_reports_cannot_both_go_to_standard_output() {
    var result = medlint.file("a.md", CLEAN).run("check", "--format=json", "--format=text", "a.md");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("--output");
  }

  @Test
  void a_report_that_cannot_be_written_is_told() {
    medlint.file("a.md", CLEAN).file("taken", "a file, not a directory");
    var result = medlint.run("check", "--format", "json", "--output", "taken/r.json", "a.md");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("taken/r.json");
  }
}
