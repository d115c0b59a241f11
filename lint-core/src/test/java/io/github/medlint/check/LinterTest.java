package io.github.medlint.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.TestLibrary;
import io.github.medlint.config.Facts;
import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Document;
import io.github.medlint.document.DocumentBuilder;
import io.github.medlint.rule.Level;
import io.github.medlint.text.SourceMap;
import io.github.medlint.text.SourceText;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinterTest {

  private static final String OUTCOME =
      "- {id: outcome, terms: [relief, result, symptom relief]}\n";

  private static final String NOTICE =
      """
      - id: notice
        title: Notice
        variants: ["This is not approved."]
        phrases: ["not approved"]
      """;

  /** Each line is a block: one that starts with # a heading, with ! a disclaimer. */
  private static Document draft(String text) {
    SourceText source = SourceText.of("draft.txt", text);
    DocumentBuilder builder = new DocumentBuilder(source, "text");
    for (int line = 1; line <= source.lines().lineCount(); line++) {
      int start = source.lines().lineStart(line);
      int end = source.lines().lineEnd(line);
      if (start == end) {
        continue;
      }
      char mark = text.charAt(start);
      SourceMap.Builder map = new SourceMap.Builder();
      map.verbatim(text, mark == '#' || mark == '!' ? start + 2 : start, end);
      if (mark == '#') {
        builder.heading(1, Set.of(), map);
      } else {
        BlockRole role = mark == '!' ? BlockRole.DISCLAIMER : BlockRole.PARAGRAPH;
        builder.block(role, 0, Set.of(), map);
      }
    }
    return builder.build();
  }

  private static DocumentResult check(TestLibrary library, String text) {
    return new Linter(library.sound(), TestLibrary.assertions())
        .check(draft(text), Facts.NONE, LevelPolicy.AS_WRITTEN);
  }

  private static TestLibrary guarantee() {
    return new TestLibrary()
        .with("concepts/c.yaml", OUTCOME)
        .claim("\"guarantee {outcome}\", \"{outcome} be guarantee\"", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We guarantee relief.",
        "We are guaranteeing results!",
        "Relief is guaranteed, always.",
        "Here, symptom relief was guaranteed."
      })
  void flags_the_phrase_in_all_its_forms(String text) {
    assertThat(check(guarantee(), text).findings()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We do not guarantee relief.",
        "We never guarantee results.",
        "No treatment can guarantee results.",
        "We can't guarantee relief.",
        "Can anyone guarantee relief?",
        "If a clinic guarantees results, walk away.",
        "Be wary of ads that say “we guarantee relief” in big letters.",
        "Myth: we guarantee relief.",
        "! We guarantee relief."
      })
  void leaves_negated_asked_conditional_and_quoted_claims(String text) {
    assertThat(check(guarantee(), text).findings()).isEmpty();
  }

  @Test
  void a_finding_points_at_its_words() {
    DocumentResult result = check(guarantee(), "# Hope\n\nToday 😀 we guarantee relief.\n");
    Place place = result.findings().get(0).places().get(0);
    assertThat(place.start()).hasToString("3:12");
    assertThat(place.end()).hasToString("3:28");
    assertThat(place.section()).containsExactly("Hope");
    assertThat(result.findings().get(0).quote()).isEqualTo("guarantee relief");
    assertThat(result.findings().get(0).message()).isEqualTo("“guarantee relief” is a claim.");
  }

  @Test
  void the_same_claim_at_two_places_is_one_finding() {
    DocumentResult result =
        check(guarantee(), "# We guarantee relief\n\nYes: we Guarantee relief.\n");
    assertThat(result.findings()).hasSize(1);
    assertThat(result.findings().get(0).places()).hasSize(2);
  }

  @Test
  void an_id_stays_when_lines_above_change() {
    String id = check(guarantee(), "We guarantee relief.").findings().get(0).id();
    assertThat(check(guarantee(), "Hello.\n\nWe guarantee relief.").findings().get(0).id())
        .isEqualTo(id);
  }

  @Test
  void an_exception_undoes_a_match_that_it_overlaps() {
    TestLibrary library =
        new TestLibrary().claim("guarantee", "except: {phrases: [\"money-back guarantee\"]}");
    assertThat(check(library, "There is a money-back guarantee.").findings()).isEmpty();
    assertThat(check(library, "We guarantee a money-back guarantee.").findings()).hasSize(1);
  }

  @Test
  void each_rung_of_the_ladder_takes_the_level_down() {
    TestLibrary library = new TestLibrary().claim("cure PTSD", "ladder: true");
    assertThat(check(library, "It cures PTSD.").findings().get(0).level()).isEqualTo(Level.ERROR);
    assertThat(check(library, "Its ability to cure PTSD is rare.").findings().get(0).level())
        .isEqualTo(Level.WARNING);
    assertThat(check(library, "It may cure PTSD.").findings().get(0).level())
        .isEqualTo(Level.ADVICE);
  }

  @Test
  void a_rule_supersedes_another_on_the_same_words() {
    TestLibrary library =
        new TestLibrary()
            .with(
                "packs/test/a.yaml",
                TestLibrary.claimYaml("general", "cure", "")
                    + TestLibrary.claimYaml("special", "cure PTSD", "supersedes: [general]"));
    assertThat(check(library, "It cures PTSD. It cures acne.").findings())
        .extracting(Finding::rule)
        .containsExactly("special", "general");
  }

  @Test
  void a_gap_does_not_cross_a_dash() {
    TestLibrary library = new TestLibrary().claim("\"ketamine …4 cure\"", "");
    assertThat(check(library, "Ketamine can really cure.").findings()).hasSize(1);
    assertThat(check(library, "Ketamine — they cure ham.").findings()).isEmpty();
  }

  @Test
  void a_negation_that_the_gap_skips_is_seen() {
    TestLibrary library = new TestLibrary().claim("\"ketamine …4 cure\"", "");
    assertThat(check(library, "Ketamine does not cure.").findings()).isEmpty();
  }

  @Test
  void all_of_several_must_stand_in_the_same_unit() {
    String yaml =
        TestLibrary.claimYaml("test-claim", "x", "")
            .replace(
                "match: {phrases: [x]}",
                "match: {all: [{phrases: [cure]}, {phrases: [ketamine]}, {not: {phrases: [ham]}}],"
                    + " same: block}");
    TestLibrary library = new TestLibrary().with("packs/test/a.yaml", yaml);
    assertThat(check(library, "We use ketamine. It cures.").findings()).hasSize(1);
    assertThat(check(library, "We use ketamine.\n\nIt cures.").findings()).isEmpty();
    assertThat(check(library, "We use ketamine. It cures ham.").findings()).isEmpty();
  }

  @Test
  void a_requirement_is_answered_whatever_the_answer() {
    String yaml =
        """
        - id: needs-notice
          kind: requirement
          family: test
          summary: Say so.
          level: error
          authority: [test-act]
          when: {mentions: outcome}
          require: {statement: notice}
          because: results are named
          message: "The notice is missing."
          tests: {flags: ["Relief."], passes: ["Hello."]}
        """;
    TestLibrary library =
        new TestLibrary()
            .with("concepts/c.yaml", OUTCOME)
            .with("statements/s.yaml", NOTICE)
            .with("packs/test/a.yaml", yaml);
    DocumentResult missing = check(library, "Get relief.");
    assertThat(missing.findings()).extracting(Finding::rule).containsExactly("needs-notice");
    assertThat(missing.statements().get(0).status()).isEqualTo(StatementAnswer.Status.MISSING);
    DocumentResult present = check(library, "Get relief.\n\n! Hi. It is not approved.");
    assertThat(present.findings()).isEmpty();
    StatementAnswer answer = present.statements().get(0);
    assertThat(answer.status()).isEqualTo(StatementAnswer.Status.PRESENT);
    assertThat(answer.because())
        .isEqualTo("expected because results are named: the copy says “relief”");
    assertThat(answer.places().get(0).start()).hasToString("3:7");
    DocumentResult notRequired = check(library, "Hello.");
    assertThat(notRequired.statements().get(0).status())
        .isEqualTo(StatementAnswer.Status.NOT_REQUIRED);
  }

  @Test
  void a_pack_applies_in_its_market_and_below() {
    Linter linter = new Linter(guarantee().sound(), TestLibrary.assertions());
    Document draft = draft("We guarantee relief.");
    assertThat(linter.check(draft, markets("us-fl"), LevelPolicy.AS_WRITTEN).findings()).hasSize(1);
    assertThat(linter.check(draft, markets("uk"), LevelPolicy.AS_WRITTEN).findings()).isEmpty();
  }

  private static Facts markets(String... markets) {
    return new Facts(java.util.Map.of("markets", List.of(markets)));
  }
}
