package io.github.medlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesDocsTest {

  @TempDir Path directory;
  private CommandLineFixture medlint;

  @BeforeEach
  void start() {
    medlint = new CommandLineFixture(directory);
    medlint.file("medlint.yaml", "packs: {include: [own], directories: [own]}\n");
    medlint.file(
        "own/packs/own/pack.yaml",
        """
        id: own
        version: "1"
        title: Own <b>
        markets: [us]
        needs-human:
          - {id: own-proof, summary: Keep proof., why: it is | elsewhere, authority: house-notices}
        """);
    medlint.file(
        "own/packs/own/rules.yaml",
        """
        - id: own-drip
          aliases: [own-drop]
          kind: wording
          family: house
          summary: Say *infusion*.
          level: error
          authority: [house-notices]
          match: {phrases: ["drip"]}
          message: "Say infusion, not “{match}”."
          suggest: ["infusion <script>"]
          tests:
            flags: ["Our drip [here](http://x).", "# Drips\\n\\n```\\nOur drip\\n```\\n\\nA drip."]
            passes: [{text: "Our infusion.", facts: {markets: [us-fl]}}]
        """);
  }

  private String page(String name) throws IOException {
    return Files.readString(medlint.directory.resolve("pages").resolve(name));
  }

  @Test
  void a_page_tells_what_why_examples_and_how_to_mend_it() throws IOException {
    var result = medlint.run("rules", "docs", "--output", "pages");
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(page("own-drip.md"))
        .containsSubsequence(
            "# own-drip",
            "**Say \\*infusion\\*.**",
            "| formerly | own-drop |",
            "## What it says",
            "Say infusion, not “{match}”.",
            "## What it rests on",
            "house-policy, as of",
            "## Where it applies",
            "- copy for us",
            "## What it looks for",
            "```text\ndrip\n```",
            "## How to mend it",
            "infusion \\<script\\>",
            "## It flags",
            "- Our drip \\[here\\](http://x).",
            "  ````markdown\n  # Drips",
            "## It lets pass",
            "- Our infusion.",
            "Declared: markets: us-fl.");
    assertThat(page("README.md"))
        .contains("[own-drip](own-drip.md)", "own-proof | human", "it is \\| elsewhere")
        .contains("Own \\<b\\>");
  }

  @Test
  void pages_are_the_same_each_time_and_those_of_rules_that_are_gone_go() throws IOException {
    medlint.run("rules", "docs", "--output", "pages");
    String first = page("own-drip.md");
    medlint.file("pages/own-gone.md", first).file("pages/notes.md", "Mine.\n");
    medlint.run("rules", "docs", "--output", "pages");
    assertThat(page("own-drip.md")).isEqualTo(first);
    assertThat(medlint.directory.resolve("pages/own-gone.md")).doesNotExist();
    assertThat(medlint.directory.resolve("pages/notes.md")).exists();
  }

  @Test
  void where_to_write_must_be_said() {
    assertThat(medlint.run("rules", "docs").code()).isEqualTo(2);
  }

  @Test
  void counts_are_told_by_pack_and_state() {
    assertThat(medlint.run("rules", "list", "--counts", "--pack", "own").out())
        .containsPattern("own +1 +0 +1 +2");
  }
}
