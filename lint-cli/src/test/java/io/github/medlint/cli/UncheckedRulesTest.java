package io.github.medlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that ship switched off, and rules that copy alone cannot decide. */
class UncheckedRulesTest {

  private static final String PACK =
      """
      id: own
      version: "1"
      title: Own
      markets: [%s]
      needs-human:
        - id: own-proof
          summary: Keep proof of each figure.
          why: the proof lies in a folder, not in the copy
          authority: [house-notices]
      """;

  private static final String RULES =
      """
      - id: own-drip
        kind: wording
        family: house
        summary: Say infusion.
        level: error
        authority: [house-notices]
        enabled: false
        disabled-because: it flags drip coffee
        match: {phrases: ["drip"]}
        message: "Say infusion, not “{match}”."
        tests: {flags: ["Our drip."], passes: ["Our infusion."]}
      """;

  @TempDir Path directory;
  private CommandLineFixture medlint;

  @BeforeEach
  void start() {
    medlint = new CommandLineFixture(directory);
    medlint.file("medlint.yaml", "packs: {include: [own], directories: [own]}\n");
    medlint.file("own/packs/own/pack.yaml", PACK.formatted("us"));
    medlint.file("own/packs/own/rules.yaml", RULES);
    medlint.file("a.md", "Our drip.\n");
  }

  @Test
  void a_rule_that_ships_switched_off_is_silent_and_told() {
    var text = medlint.run("check", "a.md");
    assertThat(text.code()).as(text.err()).isZero();
    assertThat(text.out())
        .contains("1 rule left to a human; 1 rule switched off as shipped")
        .doesNotContain("own-drip");
    assertThat(medlint.run("check", "--format", "json", "a.md").out())
        .contains("it flags drip coffee")
        .contains("the proof lies in a folder, not in the copy");
  }

  @Test
  void a_level_in_the_configuration_switches_it_on() {
    medlint.file(
        "medlint.yaml",
        "packs: {include: [own], directories: [own]}\nrules: {own-drip: warning}\n");
    var result = medlint.run("check", "a.md");
    assertThat(result.out())
        .contains("own-drip")
        .contains("0 errors, 1 warning")
        .doesNotContain("switched off");
  }

  @Test
  void packs_of_other_markets_leave_nothing_to_do() {
    medlint.file("own/packs/own/pack.yaml", PACK.formatted("uk"));
    assertThat(medlint.run("check", "a.md").out()).doesNotContain("left to a human", "as shipped");
    assertThat(medlint.run("check", "--markets", "uk", "a.md").out())
        .contains("1 rule left to a human; 1 rule switched off as shipped");
  }

  @Test
  void its_examples_run_and_lists_show_its_state() {
    assertThat(medlint.run("rules", "test", "own").out()).contains("2 examples, 0 wrong");
    assertThat(medlint.run("rules", "list", "--pack", "own").out())
        .containsPattern("own-drip +off +Say infusion")
        .containsPattern("own-proof +human +Keep proof")
        .contains("1 rule, 1 of them switched off as shipped; 1 more left to a human");
    assertThat(medlint.run("rules", "show", "own-drip").out())
        .contains("It ships switched off")
        .contains("it flags drip coffee");
    assertThat(medlint.run("rules", "show", "own-proof").out())
        .contains("It is left to a human")
        .contains("the proof lies in a folder");
    assertThat(medlint.run("rules", "list", "--pack", "own", "--format", "json").out())
        .contains("\"disabledBecause\" : \"it flags drip coffee\"")
        .contains("\"needsHuman\"");
  }
}
