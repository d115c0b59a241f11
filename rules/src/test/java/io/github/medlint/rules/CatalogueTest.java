package io.github.medlint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.medlint.rule.NeedsHuman;
import io.github.medlint.rule.Pack;
import io.github.medlint.rule.Rule;
import io.github.medlint.rule.RuleLibrary;
import io.github.medlint.rule.library.LibraryDirectory;
import io.github.medlint.rule.library.LibraryLoader;
import io.github.medlint.text.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Holds the packs to the catalogue of rules that they were made from, where it is at hand. */
class CatalogueTest {

  private static final Path CATALOGUE = Path.of("../../shared/regulatory/rules.yaml");

  /** How many rules of the catalogue may still be neither a rule nor left to a human. */
  private static final int MOST_ABSENT = 0;

  private enum State {
    ON,
    OFF,
    HUMAN,
    ABSENT
  }

  @Test
  void every_rule_of_the_catalogue_is_a_rule_or_left_to_a_human() throws IOException {
    assumeTrue(Files.isRegularFile(CATALOGUE), "the catalogue of rules is not at hand");
    Map<String, State> states = states();
    Map<String, Map<State, Integer>> packs = new TreeMap<>();
    StringBuilder absent = new StringBuilder();
    int count = 0;
    for (Map.Entry<String, String> rule : catalogue().entrySet()) {
      State state = states.getOrDefault(rule.getKey(), State.ABSENT);
      packs.computeIfAbsent(rule.getValue(), p -> new TreeMap<>()).merge(state, 1, Integer::sum);
      if (state == State.ABSENT) {
        absent.append(' ').append(rule.getKey());
        count++;
      }
    }
    System.out.println("catalogue: " + packs + "; absent:" + absent);
    assertThat(count).as("absent:" + absent).isLessThanOrEqualTo(MOST_ABSENT);
  }

  private static Map<String, State> states() {
    RuleLibrary library =
        LibraryLoader.load(
            LibraryDirectory.read(
                Path.of("src/main/resources/medlint"), "medlint", new Diagnostics()),
            new Diagnostics());
    Map<String, State> states = new TreeMap<>();
    for (Rule rule : library.rules()) {
      State state = rule.info().enabled() ? State.ON : State.OFF;
      states.put(rule.id(), state);
      rule.info().aliases().forEach(alias -> states.put(alias, state));
    }
    for (Pack pack : library.packs()) {
      for (NeedsHuman rule : pack.needsHuman()) {
        states.put(rule.id(), State.HUMAN);
      }
    }
    return states;
  }

  /** The pack of each rule of the catalogue. */
  private static Map<String, String> catalogue() throws IOException {
    Map<String, String> rules = new LinkedHashMap<>();
    String id = "";
    for (String line : Files.readAllLines(CATALOGUE)) {
      if (line.startsWith("- id: ")) {
        id = line.substring(6).strip();
      } else if (line.startsWith("  pack: ")) {
        rules.put(id, line.substring(8).strip());
      }
    }
    assertThat(rules).hasSizeGreaterThan(200);
    return rules;
  }
}
