package io.github.medlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report takes the place of nothing that the run reads, and never gets lost in silence. */
class ReportFilesTest {

  private static final String DRAFT = "We are open from nine to five.\n";

  @TempDir Path directory;
  private CommandLineFixture medlint;

  @BeforeEach
  void start() {
    medlint = new CommandLineFixture(directory).file("a.md", DRAFT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "checklist", "claims"})
  void a_draft_is_not_written_over(String command) throws IOException {
    var result = medlint.run(command, "--output", "./x/../a.md", ".");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .contains("--output ./x/../a.md is a file that this run reads", "name another file");
    assertThat(Files.readString(directory.resolve("a.md"))).isEqualTo(DRAFT);
  }

  @Test
  void a_draft_is_not_written_over_by_another_name_of_it() throws IOException {
    try {
      Files.createLink(directory.resolve("hard.json"), directory.resolve("a.md"));
      Files.createSymbolicLink(directory.resolve("soft.json"), Path.of("a.md"));
    } catch (IOException | UnsupportedOperationException e) {
      Assumptions.abort("this system makes no links");
    }
    for (String name : new String[] {"hard.json", "soft.json"}) {
      assertThat(medlint.run("check", "--format", "json", "--output", name, "a.md").code())
          .isEqualTo(2);
      assertThat(Files.readString(directory.resolve("a.md"))).isEqualTo(DRAFT);
    }
  }

  @Test
  void neither_the_configuration_nor_a_list_is_written_over() {
    medlint.file("medlint.yaml", "facts: {markets: [us]}\n").file("list.txt", "a.md\n");
    assertThat(medlint.run("check", "--output", "medlint.yaml", "a.md").code()).isEqualTo(2);
    assertThat(medlint.run("check", "--output", "list.txt", "--files-from", "list.txt").err())
        .contains("--output list.txt is a file that this run reads");
  }

  @Test
  void two_reports_do_not_go_to_one_file() {
    var result =
        medlint.run(
            "check", "--output", "new/r", "--format", "json", "--output", "new/../new/r", "a.md");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("two reports would go to the same file, new/r");
    assertThat(directory.resolve("new")).doesNotExist();
  }

  @Test
  void an_earlier_report_is_written_over_and_is_no_draft() throws IOException {
    for (int run = 1; run <= 2; run++) {
      var result =
          medlint.run("check", "--format", "json", "--output", "r.json", "--output", "r.txt", ".");
      assertThat(result.code()).as(result.err()).isZero();
      assertThat(Files.readString(directory.resolve("r.json")))
          .contains("\"a.md\"")
          .doesNotContain("\"path\" : \"r.");
    }
  }

  @Test
  void a_place_that_takes_everything_may_be_named_twice() {
    Assumptions.assumeTrue(Files.exists(Path.of("/dev/null")), "no /dev/null");
    assertThat(
            medlint
                .run(
                    "check",
                    "--output",
                    "/dev/null",
                    "--format",
                    "json",
                    "--output",
                    "/dev/null",
                    "a.md")
                .code())
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "checklist", "claims"})
  void a_report_that_cannot_be_written_is_told(String command) {
    medlint.file("closed", "a file, no folder");
    var result = medlint.run(command, "--output", "closed/r.txt", "a.md");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("closed/r.txt: the report cannot be written");
  }

  @Test
  void a_full_standard_output_is_told_by_every_command() {
    for (String[] arguments :
        new String[][] {
          {"check", "a.md"},
          {"check", "--format", "sarif", "a.md"},
          {"claims", "--format", "json", "a.md"},
          {"tree", "a.md"},
          {"rules", "list"},
          {"config", "print", "a.md"},
          {"--version"}
        }) {
      var result = medlint.runWithFullOutput(arguments);
      assertThat(result.code()).as(String.join(" ", arguments)).isEqualTo(2);
      assertThat(result.err()).contains("cannot be written to standard output");
    }
  }
}
