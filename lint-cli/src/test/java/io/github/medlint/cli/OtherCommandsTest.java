package io.github.medlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherCommandsTest {

  @TempDir Path directory;
  private CommandLineFixture medlint;

  @BeforeEach
  void start() {
    medlint = new CommandLineFixture(directory);
  }

  @Test
  void tree_shows_blocks_sections_sentences_and_tokens_with_positions() {
    var result = medlint.file("a.md", "# Hope\n\nWe care. Call us.\n").run("tree", "a.md");
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .contains("heading")
        .contains("paragraph")
        .contains("3:1")
        .contains("Hope");
  }

  @Test
  void rules_list_names_every_pack_and_rules_show_the_authority() {
    var list = medlint.run("rules", "list");
    assertThat(list.code()).isZero();
    assertThat(list.out()).contains("fda-cure-claim").contains("crisis-line-missing");
    var show = medlint.run("rules", "show", "fda-cure-claim");
    assertThat(show.code()).isZero();
    assertThat(show.out()).contains("FTC Act").contains("as of");
    assertThat(medlint.run("explain", "fda-cure-claim").out()).isEqualTo(show.out());
  }

  @Test
  void an_unknown_rule_is_told_with_the_nearest() {
    var result = medlint.run("explain", "fda-cure-clam");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("fda-cure-claim");
  }

  @Test
  void rules_test_runs_the_examples_of_one_rule() {
    var result = medlint.run("rules", "test", "fda-cure-claim");
    assertThat(result.code()).isZero();
  }

  @Test
  void config_print_tells_where_each_value_comes_from() {
    medlint.file(
        "medlint.yaml", "facts:\n  markets: [us, us-fl]\nrules:\n  fda-cure-claim: warning\n");
    var result = medlint.file("a.md", "Hello.\n").run("config", "print", "a.md");
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("us-fl").contains("medlint.yaml:2").contains("default");
  }

  @Test
  void a_typo_in_the_configuration_is_told_with_line_caret_and_nearest_key() {
    medlint.file("medlint.yaml", "fact:\n  markets: [us]\n");
    var result = medlint.file("a.md", "Hello.\n").run("check", "a.md");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("medlint.yaml:1:1").contains("^").contains("facts");
  }

  @Test
  void version_names_the_tool_its_packs_and_what_it_runs_on() {
    var result = medlint.run("--version");
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .contains("medlint")
        .contains("us-fda")
        .contains("Java")
        .contains("CoreNLP");
  }

  @Test
  void help_has_headings_and_exits_with_0() {
    var result = medlint.run("check", "--help");
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .containsSubsequence(
            "\nInput:\n",
            "--stdin-filename",
            "\nRules:\n",
            "--markets",
            "\nOutput:\n",
            "--format",
            "\nExit:\n",
            "--fail-on",
            "\nOther:\n",
            "--threads",
            "Examples:");
  }

  @Test
  void no_command_is_a_usage_mistake() {
    assertThat(medlint.run().code()).isEqualTo(2);
  }
}
