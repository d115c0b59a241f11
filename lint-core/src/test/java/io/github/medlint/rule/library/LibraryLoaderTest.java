package io.github.medlint.rule.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.TestLibrary;
import io.github.medlint.rule.NeedsHuman;
import io.github.medlint.rule.Rule;
import io.github.medlint.rule.RuleLibrary;
import io.github.medlint.rule.example.RuleTest;
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
  void a_rule_may_ship_switched_off_with_a_reason() {
    RuleLibrary library =
        new TestLibrary().claim("cure", "enabled: false\ndisabled-because: it is noisy").sound();
    assertThat(library.rules().get(0).info().enabled()).isFalse();
    assertThat(library.rules().get(0).info().disabledBecause()).isEqualTo("it is noisy");
  }

  @Test
  void a_switch_without_a_reason_and_a_reason_without_a_switch_are_told() {
    assertThat(messages(new TestLibrary().claim("cure", "enabled: false")))
        .singleElement()
        .asString()
        .startsWith("10:3 switched off without a reason");
    assertThat(messages(new TestLibrary().claim("cure", "disabled-because: it is noisy")))
        .singleElement()
        .asString()
        .startsWith("10:3 a reason to be off, but the rule is on");
  }

  private static TestLibrary needsHuman(String entries) {
    return new TestLibrary()
        .with(
            "packs/other/pack.yaml",
            "{id: other, version: \"1\", title: Other, markets: [us], needs-human: [%s]}\n"
                .formatted(entries));
  }

  @Test
  void a_pack_lists_what_needs_a_human() {
    RuleLibrary library =
        needsHuman("{id: proof, summary: Keep proof., why: not in copy, authority: [test-act]}")
            .sound();
    NeedsHuman rule = library.packs().get(0).needsHuman().get(0);
    assertThat(rule.id()).isEqualTo("proof");
    assertThat(rule.why()).isEqualTo("not in copy");
    assertThat(rule.authority()).hasSize(1);
  }

  @Test
  void a_rule_that_needs_a_human_needs_a_reason_and_an_authority_and_is_no_rule() {
    assertThat(messages(needsHuman("{id: proof, summary: Keep proof., authority: [test-act]}")))
        .singleElement()
        .asString()
        .contains("“why” is missing");
    assertThat(messages(needsHuman("{id: proof, summary: Keep proof., why: not in copy}")))
        .singleElement()
        .asString()
        .contains("a rule needs an “authority”");
    assertThat(
            messages(
                needsHuman("{id: a, summary: Keep proof., why: not in copy, authority: test-act}")
                    .with("packs/test/a.yaml", TestLibrary.claimYaml("a", "cure", ""))))
        .singleElement()
        .asString()
        .contains("the rule “a” is defined twice");
  }

  @Test
  void examples_may_stand_in_files_of_their_own() {
    RuleLibrary library =
        new TestLibrary()
            .claim("cure", "")
            .with(
                "packs/test/examples/a.yaml",
                "- {rule: test-claim, flags: [{each: \"It (cures|will cure) (you|all|us).\"}]}\n")
            .sound();
    assertThat(library.rules().get(0).info().tests().flags())
        .extracting(RuleTest::text)
        .containsExactly("x", "It cures you.", "It will cure all.", "It cures us.");
  }

  @Test
  void examples_count_for_a_rule_of_whatever_pack() {
    RuleLibrary library =
        new TestLibrary()
            .claim("cure", "")
            .with("packs/zoo/pack.yaml", "{id: zoo, version: '1', title: Zoo, markets: [us]}\n")
            .with("packs/zoo/examples/a.yaml", "- {rule: test-claim, flags: [y]}\n")
            .sound();
    assertThat(library.rules().get(0).info().tests().flags())
        .extracting(RuleTest::text)
        .containsExactly("x", "y");
  }

  @Test
  void examples_of_an_unknown_rule_are_told() {
    TestLibrary library =
        new TestLibrary()
            .claim("cure", "")
            .with("packs/test/examples/a.yaml", "- {rule: test-clam, flags: [x]}\n");
    assertThat(messages(library))
        .containsExactly("1:4 unknown rule “test-clam”; did you mean “test-claim”?");
  }

  @Test
  void two_rules_of_one_id_are_told() {
    String yaml = TestLibrary.claimYaml("a", "cure", "");
    assertThat(messages(new TestLibrary().with("packs/test/a.yaml", yaml + yaml)))
        .containsExactly("10:3 the rule “a” is defined twice");
  }

  @Test
  void a_setting_that_the_scope_leaves_out_is_told() {
    String yaml =
        TestLibrary.claimYaml("a", "cure", "scope: [text, cta]\nassertion: {setting: legal}");
    assertThat(messages(new TestLibrary().with("packs/test/a.yaml", yaml)))
        .containsExactly(
            "11:15 nothing that “scope” covers stands in such a setting; name a setting of a part in"
                + " “scope”, or widen “scope”");
    for (String sound : List.of("heading", "required", "reference", "[legal, running]")) {
      TestLibrary library =
          new TestLibrary().with("packs/test/a.yaml", yaml.replace("legal", sound));
      assertThat(library.sound().rules()).hasSize(1);
    }
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

  private static TestLibrary structure(String match) {
    String yaml =
        TestLibrary.claimYaml("a", "cure", "").replaceFirst("match: .*", "match: " + match);
    return new TestLibrary().with("packs/test/a.yaml", yaml);
  }

  @Test
  void patterns_over_sentences_are_read_with_the_words_that_set_them_off() {
    TestLibrary library =
        structure(
            "{any: [{syntax: {pattern: '{lemma:/cure|heal/} >nsubj {}'}},"
                + " {tokens: {pattern: '[{lemma:no}] []{0,3}', lemmas: [no]}}]}");
    assertThat(messages(library)).isEmpty();
  }

  @Test
  void a_broken_pattern_over_sentences_is_told_at_its_column() {
    assertThat(messages(structure("{syntax: [{pattern: '{lemma:heal} >nsubj >'}]}")))
        .singleElement()
        .asString()
        .startsWith("7:51 not a pattern: Encountered");
    assertThat(messages(structure("{tokens: [{pattern: '[{lema:heal}]', lemmas: [heal]}]}")))
        .containsExactly("7:33 unknown attribute “lema”; did you mean “lemma”?");
  }

  @Test
  void a_pattern_that_would_parse_every_sentence_is_refused() {
    assertThat(messages(structure("{syntax: [{pattern: '{tag:VBZ} >nsubj {}'}]}")))
        .singleElement()
        .asString()
        .contains("names no lemma that every match holds");
    assertThat(messages(structure("{syntax: [{pattern: '{lemma:cure} !>nsubj {}'}]}")))
        .singleElement()
        .asString()
        .contains("lemmas: [cure, heal]");
  }
}
