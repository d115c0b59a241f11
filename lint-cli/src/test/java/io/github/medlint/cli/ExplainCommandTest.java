package io.github.medlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What explain tells of rules and places, by rules made up for it. */
class ExplainCommandTest {

  private static final List<String> FILES =
      List.of(
          "medlint.yaml",
          "draft.md",
          "kinds.md",
          "own/packs/own/pack.yaml",
          "own/packs/own/rules.yaml",
          "own/packs/own-ads/pack.yaml",
          "own/packs/own-ads/rules.yaml",
          "own/packs/own-fl/pack.yaml",
          "own/packs/own-fl/rules.yaml",
          "own/packs/kinds/pack.yaml",
          "own/packs/kinds/rules.yaml",
          "own/concepts/own.yaml",
          "own/concepts/risks.yaml",
          "own/statements/own.yaml",
          "own/statements/kinds.yaml",
          "own/knowledge/drugs/own.yaml",
          "own/knowledge/conditions/own.yaml",
          "own/knowledge/authorities.yaml");

  @TempDir Path directory;
  private CommandLineFixture medlint;

  @BeforeEach
  void start() throws IOException {
    medlint = new CommandLineFixture(directory);
    for (String file : FILES) {
      medlint.file(file, resource(file));
    }
  }

  @TestFactory
  Stream<DynamicTest> tells_what_it_should() throws IOException {
    String golden = resource("golden.txt");
    List<DynamicTest> tests = new ArrayList<>();
    for (String session : golden.split("(?m)^\\$ medlint ", -1)) {
      if (!session.isEmpty()) {
        int end = session.indexOf('\n');
        String command = session.substring(0, end);
        String expected = session.substring(end + 1).strip();
        tests.add(
            DynamicTest.dynamicTest(
                command,
                () -> {
                  var result = medlint.run(command.split(" ", -1));
                  assertThat(result.err()).isEmpty();
                  assertThat(result.code()).isZero();
                  assertThat(result.out().strip()).isEqualTo(expected);
                }));
      }
    }
    return tests.stream();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "draft.md | say which line: draft.md:LINE",
        "draft.md:0 | lines and columns are numbers from 1",
        "draft.md: | lines and columns are numbers from 1",
        "draft.md:3:0 | lines and columns are numbers from 1",
        "draft.md:3:4:5 | there is no file “draft.md:3”",
        "draft.md:300 | draft.md has 23 lines, no line 300",
        "draft.md:3:999 | line 3 of draft.md has 42 columns, no column 999",
        "draft.md:2:1 | line 2 of draft.md has 0 columns, no column 1",
        "other.md:3 | there is no file “other.md”",
        "other.md | say which line",
        "C:\\copy\\page.md:3:4 | there is no file “C:\\copy\\page.md”",
        "C:\\copy\\page.md | say which line: C:\\copy\\page.md:LINE",
        "own:3 | own: this is a directory",
        "own-mned | did you mean “own-mend”?",
        "draft.exe:3 | draft.exe",
      })
  void what_is_neither_a_rule_nor_a_place_is_told(String argument, String message) {
    var result = medlint.run("explain", argument);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains(message);
  }

  @Test
  void a_line_without_copy_is_told() {
    var result = medlint.run("explain", "draft.md:2");
    assertThat(result.code()).isZero();
    assertThat(result.out()).isEqualTo("draft.md:2: no copy is read there\n");
  }

  /** Rules that come with the tool look for drugs too, so their lines are left out. */
  @Test
  void drugs_are_told_with_what_is_linked_with_them_and_what_must_be_told_beside() {
    var result = medlint.run("explain", "kinds.md:3");
    assertThat(result.out())
        .containsSubsequence(
            "kind-balance: finding (error)",
            "beside quellamine, at least 2 of these must be told: hiccups, yawning; the copy tells"
                + " hiccups by\n    “Hiccups” at 15:1",
            "kind-register: listed",
            "the claims register lists the sentence (efficacy)",
            "“Quellamine”: its sentence names nothing that the rule links drugs with",
            "kind-pair: finding (error)",
            "kind-restated adds its authority",
            "“Quellamine for grumpiness”: missing; finding (error); kind-restated adds its"
                + " authority\n    (kind-notice-missing)",
            "“glumness”: “Quellamine”: the use is on-label, and the rule asks for off-label",
            "“It is for grumpiness.”",
            "“grumpiness”: no drug stands in its sentence (kind-notice-missing, kind-pair)");
  }

  @Test
  void json_holds_each_match_with_its_reasons() {
    var result = medlint.run("explain", "draft.md:5", "--format", "json");
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .containsSubsequence(
            "\"level\" : 3",
            "\"relation\" : \"root\"",
            "\"rule\" : \"own-mend\"",
            "\"fate\" : \"not-asked-for\"",
            "\"polarity\" : \"negated\"",
            "without negation “not” this would be a finding");
  }

  @Test
  void json_holds_what_rules_make_of_words_beside_their_matches() {
    assertThat(medlint.run("explain", "kinds.md:13", "--format", "json").out())
        .containsSubsequence(
            "\"rule\" : \"kind-figure\"",
            "\"fate\" : \"sourced\"",
            "its source: a source is pointed to, “[1]” at 13:22",
            "\"remarks\"",
            "\"rule\" : \"kind-orphan\"",
            "\"about\" : \"sources\"",
            "reference 1 stands at 19:4");
    assertThat(medlint.run("explain", "draft.md:17", "--format", "json").out())
        .containsSubsequence(
            "\"answers\"",
            "own-notice-missing (present, by this alone)",
            "\"whyNot\" : \"they are negated\"",
            "\"outcome\"",
            "the statement is “Zorbline is not proven.” at 17:1");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            ExplainCommandTest.class.getResourceAsStream("explain/" + name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
