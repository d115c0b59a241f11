package io.github.medlint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.TestLibrary;
import io.github.medlint.text.Diagnostics;
import io.github.medlint.text.SourceText;
import io.github.medlint.yaml.YamlParser;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LibraryLoaderTest {

  private static List<String> messages(TestLibrary library) {
    library.load();
    return library.diagnostics.list().stream()
        .map(d -> d.position() + " " + d.message() + (d.hint().isEmpty() ? "" : "; " + d.hint()))
        .toList();
  }

  @Test
  void one_broken_rule_leaves_the_others_standing() {
    TestLibrary library =
        new TestLibrary()
            .with(
                "packs/test/a.yaml",
                TestLibrary.claimYaml("good", "cure", "")
                    + TestLibrary.claimYaml("bad", "cure", "suply: x"));
    RuleLibrary loaded = library.load();
    assertThat(loaded.rules()).extracting(Rule::id).containsExactly("good");
    assertThat(loaded.broken()).containsExactly(java.util.Map.entry("bad", "unknown key “suply”"));
  }

  @Test
  void an_unknown_key_is_told_with_the_nearest() {
    assertThat(messages(new TestLibrary().claim("cure", "excpt: {phrases: [x]}")))
        .containsExactly("10:3 unknown key “excpt”; did you mean “except”?");
  }

  @Test
  void an_unknown_concept_is_told_at_its_column() {
    TestLibrary library =
        new TestLibrary()
            .with("concepts/c.yaml", "- {id: outcome, terms: [relief]}\n")
            .claim("\"guarantee {outcme}\"", "");
    assertThat(messages(library))
        .containsExactly("7:32 unknown concept “outcme”; did you mean “outcome”?");
  }

  @Test
  void an_unknown_authority_is_told() {
    String yaml = TestLibrary.claimYaml("a", "cure", "").replace("test-act", "test-akt");
    assertThat(messages(new TestLibrary().with("packs/test/a.yaml", yaml)))
        .containsExactly("6:15 unknown authority “test-akt”; did you mean “test-act”?");
  }

  @Test
  void a_rule_without_a_literal_is_refused_with_the_reason() {
    assertThat(messages(new TestLibrary().claim("\"{number} …3\"", "")))
        .containsExactly(
            "7:21 the phrase offers no word to look for: {number} …3;"
                + " a word or a concept outside [ ], not only numbers and gaps");
  }

  @Test
  void a_rule_without_tests_is_refused() {
    String yaml =
        TestLibrary.claimYaml("a", "cure", "")
            .replace("  tests: {flags: [\"x\"], passes: [\"y\"]}\n", "");
    assertThat(messages(new TestLibrary().with("packs/test/a.yaml", yaml)))
        .containsExactly("1:3 a rule needs “tests” that flag and tests that pass");
  }

  @Test
  void a_regular_expression_that_is_not_linear_is_refused() {
    String yaml =
        TestLibrary.claimYaml("a", "cure", "")
            .replace("{phrases: [cure]}", "{regex: [{pattern: '(?=988)', literal: \"988\"}]}");
    assertThat(messages(new TestLibrary().with("packs/test/a.yaml", yaml)))
        .singleElement()
        .asString()
        .contains("not a regular expression");
  }

  @Test
  void a_concept_that_holds_itself_is_refused() {
    TestLibrary library =
        new TestLibrary()
            .with("concepts/c.yaml", "- {id: a, terms: [x]}\n- {id: b, terms: [\"{b} y\"]}\n");
    assertThat(messages(library)).containsExactly("2:11 the concept “b” holds itself");
  }

  @Test
  void a_rule_that_names_an_unknown_rule_is_told() {
    assertThat(messages(new TestLibrary().claim("cure", "supersedes: [test-clam]")))
        .containsExactly("10:16 unknown rule “test-clam”; did you mean “test-claim”?");
  }

  @Test
  void two_rules_of_one_id_are_told() {
    String yaml = TestLibrary.claimYaml("a", "cure", "");
    assertThat(messages(new TestLibrary().with("packs/test/a.yaml", yaml + yaml)))
        .containsExactly("10:3 the rule “a” is defined twice");
  }

  @Test
  void an_archive_gives_the_same_library() throws IOException {
    String yaml = TestLibrary.claimYaml("a", "\"cure …2 {number}\"", "ladder: true");
    LibraryFile file =
        new LibraryFile(
            "packs/test/a.yaml",
            "abc",
            YamlParser.parse(SourceText.of("a.yaml", yaml), new Diagnostics()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    LibraryArchive.write(List.of(file), new DataOutputStream(bytes));
    List<LibraryFile> back = LibraryArchive.read(bytes.toByteArray());
    assertThat(back.get(0).yaml().root()).isEqualTo(file.yaml().root());
    assertThat(back.get(0).sha256()).isEqualTo("abc");
  }
}
