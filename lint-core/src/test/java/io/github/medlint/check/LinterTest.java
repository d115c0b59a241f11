package io.github.medlint.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.medlint.TestLibrary;
import io.github.medlint.config.Facts;
import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Document;
import io.github.medlint.document.DocumentBuilder;
import io.github.medlint.document.DocumentRecord;
import io.github.medlint.language.assertion.AssertionTrace;
import io.github.medlint.rule.Level;
import io.github.medlint.rule.pattern.AssertionFilter;
import io.github.medlint.text.SourceMap;
import io.github.medlint.text.SourceText;
import io.github.medlint.text.TextRange;
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

  private static final String STATE_ACT =
      """
      - {id: state-act, kind: statute, cite: State Act s. 2, says: Nor here., link: "https://example.org/state", as-of: 2026-01-31, confidence: confirmed}
      """;

  private static final String STATE_PACK =
      """
      id: state
      version: "1"
      title: State pack
      markets: [us-fl]
      """;

  private static final String RESTATEMENT =
      """
      - id: state-claim
        kind: restatement
        family: test
        summary: Do not say so here either.
        level: error
        authority: [state-act]
        restates: [test-claim]
        message: The state bars it too.
        tests: {flags: [x], passes: [y]}
      """;

  private static TestLibrary withState(String stateRules) {
    return new TestLibrary()
        .with("knowledge/authorities-states.yaml", STATE_ACT)
        .claim("\"cure PTSD\"", "")
        .with("packs/state/pack.yaml", STATE_PACK)
        .with("packs/state/a.yaml", stateRules);
  }

  private static List<Finding> inMarket(TestLibrary library, String market, String text) {
    return new Linter(library.sound(), TestLibrary.assertions())
        .check(draft(text), markets(market), LevelPolicy.AS_WRITTEN)
        .findings();
  }

  private static List<Finding> askingFor(String asked, String text) {
    TestLibrary library =
        new TestLibrary()
            .with("statements/s.yaml", NOTICE)
            .claim(
                "approved",
                "assertion: {polarity: [affirmed, negated], setting: "
                    + asked
                    + "}\nscope: [text, heading, disclaimer]");
    return check(library, text).findings();
  }

  @Test
  void a_rule_can_ask_where_a_statement_stands() {
    assertThat(askingFor("heading", "It is approved.")).isEmpty();
    assertThat(askingFor("heading", "# It is approved")).hasSize(1);
    assertThat(askingFor("legal", "It is approved.")).isEmpty();
    assertThat(askingFor("legal", "! It is approved.")).hasSize(1);
    assertThat(askingFor("[running, legal]", "# It is approved")).isEmpty();
  }

  @Test
  void accepted_words_of_a_statement_are_required_wording_and_others_are_not() {
    String notice = "Mind: this is not approved; ask us.";
    assertThat(askingFor("required", notice)).hasSize(1);
    assertThat(askingFor("[running, heading, legal]", notice)).isEmpty();
    assertThat(askingFor("required", "This pill is not approved.")).isEmpty();
    assertThat(askingFor("required", "This is not approved, yet approved abroad.")).hasSize(1);
  }

  @Test
  void what_required_wording_keeps_from_being_a_finding_is_explained_by_it() {
    TestLibrary library =
        new TestLibrary()
            .with("statements/s.yaml", NOTICE)
            .claim("approved", "assertion: {polarity: negated}");
    MatchTrace match =
        new Linter(library.sound(), TestLibrary.assertions())
            .explain(
                draft("This is not approved."),
                Facts.NONE,
                LevelPolicy.AS_WRITTEN,
                new Explanation.Focus(new TextRange(0, 21), false, false))
            .sentences()
            .get(0)
            .matches()
            .get(0);
    assertThat(match.fate()).isEqualTo(Fate.NOT_ASKED_FOR);
    assertThat(match.refusals())
        .extracting(AssertionFilter.Refusal::aspect, AssertionFilter.Refusal::found)
        .containsExactly(tuple("setting", "required"));
    assertThat(match.decisive())
        .extracting(AssertionTrace.Turn::what, AssertionTrace.Turn::range)
        .containsExactly(tuple("required wording", new TextRange(0, 20)));
  }

  @Test
  void a_restatement_adds_its_authority_where_its_market_is_declared() {
    List<Finding> there = inMarket(withState(RESTATEMENT), "us-fl", "It cures PTSD.");
    assertThat(there).extracting(Finding::rule).containsExactly("test-claim");
    assertThat(there.get(0).authority()).extracting("id").containsExactly("test-act", "state-act");
    List<Finding> elsewhere = inMarket(withState(RESTATEMENT), "us-nj", "It cures PTSD.");
    assertThat(elsewhere.get(0).authority()).extracting("id").containsExactly("test-act");
  }

  @Test
  void a_restatement_that_is_switched_off_adds_nothing() {
    Linter linter = new Linter(withState(RESTATEMENT).sound(), TestLibrary.assertions());
    List<Finding> findings =
        linter
            .check(
                draft("It cures PTSD."),
                markets("us-fl"),
                rule ->
                    rule.id().equals("state-claim")
                        ? java.util.Optional.empty()
                        : java.util.Optional.of(rule.level()))
            .findings();
    assertThat(findings.get(0).authority()).extracting("id").containsExactly("test-act");
  }

  @Test
  void a_claim_that_restates_another_is_counted_only_where_the_other_is_silent() {
    String own =
        TestLibrary.claimYaml("state-claim", "cure", "restates: [test-claim]")
            .replace("[test-act]", "[state-act]");
    List<Finding> findings =
        inMarket(withState(own), "us-fl", "It cures PTSD.\n\nIt cures all of you.");
    assertThat(findings).extracting(Finding::rule).containsExactly("test-claim", "state-claim");
    assertThat(findings.get(0).authority()).extracting("id").contains("state-act");
  }

  @Test
  void a_claim_is_as_grave_as_the_gravest_that_restates_it() {
    TestLibrary library =
        new TestLibrary()
            .with(
                "packs/test/a.yaml",
                TestLibrary.claimYaml("parent", "cure PTSD", "").replace("error", "advice")
                    + TestLibrary.claimYaml("state-claim", "cure", "restates: [parent]"));
    List<Finding> findings = check(library, "It cures PTSD.").findings();
    assertThat(findings).extracting(Finding::rule).containsExactly("parent");
    assertThat(findings.get(0).level()).isEqualTo(Level.ERROR);
  }

  @Test
  void claims_that_restate_each_other_do_not_both_vanish() {
    TestLibrary library =
        new TestLibrary()
            .with(
                "packs/test/a.yaml",
                TestLibrary.claimYaml("one", "cure", "restates: [other]")
                    + TestLibrary.claimYaml("other", "cure PTSD", "restates: [one]"));
    assertThat(check(library, "It cures PTSD.").findings()).hasSize(2);
  }

  @Test
  void a_rule_that_is_for_one_market_of_its_pack_is_silent_in_another() {
    String wide = STATE_PACK.replace("[us-fl]", "[us-ca, us-tx]");
    TestLibrary library =
        new TestLibrary()
            .with("packs/state/pack.yaml", wide)
            .with(
                "packs/state/a.yaml",
                TestLibrary.claimYaml("ca-claim", "cure", "applies: {markets: [us-ca]}"));
    assertThat(inMarket(library, "us-ca", "It cures.")).hasSize(1);
    assertThat(inMarket(library, "us-tx", "It cures.")).isEmpty();
  }

  @Test
  void a_pack_for_a_channel_is_silent_where_that_channel_is_not_declared() {
    String forEmail = STATE_PACK + "channels: [email]\n";
    TestLibrary library =
        new TestLibrary()
            .with("packs/state/pack.yaml", forEmail)
            .with("packs/state/a.yaml", TestLibrary.claimYaml("mail-claim", "cure", ""));
    Linter linter = new Linter(library.sound(), TestLibrary.assertions());
    Facts email = markets("us-fl").overriddenBy(java.util.Map.of("channel", List.of("email")));
    Facts web = markets("us-fl").overriddenBy(java.util.Map.of("channel", List.of("web")));
    Document draft = draft("It cures.");
    assertThat(linter.check(draft, email, LevelPolicy.AS_WRITTEN).findings()).hasSize(1);
    assertThat(linter.check(draft, web, LevelPolicy.AS_WRITTEN).findings()).isEmpty();
    assertThat(linter.check(draft, markets("us-fl"), LevelPolicy.AS_WRITTEN).findings()).isEmpty();
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

  private static TestLibrary notice() {
    return new TestLibrary()
        .with("concepts/c.yaml", OUTCOME)
        .with("statements/s.yaml", NOTICE)
        .with(
            "packs/test/a.yaml",
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
            """);
  }

  @Test
  void a_requirement_is_answered_whatever_the_answer() {
    TestLibrary library = notice();
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

  /** Each line is a record of the same paragraph. */
  private static DocumentResult checkRecords(TestLibrary library, String text) {
    Document lines = draft(text);
    List<DocumentRecord> records =
        lines.blocks().stream()
            .map(block -> new DocumentRecord("row " + (block.index() + 1), block.source()))
            .toList();
    Document table =
        new Document(
            lines.source(),
            lines.format(),
            lines.blocks(),
            lines.marks(),
            lines.frontMatter(),
            lines.unread(),
            lines.locations(),
            records);
    return new Linter(library.sound(), TestLibrary.assertions())
        .check(table, Facts.NONE, LevelPolicy.AS_WRITTEN);
  }

  @Test
  void a_statement_in_one_record_answers_nothing_in_another() {
    DocumentResult result =
        checkRecords(notice(), "Get relief.\nGet relief. It is not approved.\nHello.");
    assertThat(result.findings())
        .extracting(Finding::rule, Finding::record)
        .containsExactly(tuple("needs-notice", "row 1"));
    assertThat(result.statements())
        .extracting(StatementAnswer::status, StatementAnswer::record)
        .containsExactly(
            tuple(StatementAnswer.Status.MISSING, "row 1"),
            tuple(StatementAnswer.Status.PRESENT, "row 2"));
  }

  @Test
  void what_no_record_asks_for_is_answered_once() {
    assertThat(checkRecords(notice(), "Hello.\nGood day.").statements())
        .extracting(StatementAnswer::status, StatementAnswer::record)
        .containsExactly(tuple(StatementAnswer.Status.NOT_REQUIRED, ""));
  }

  @Test
  void the_same_words_in_two_records_are_two_findings_with_ids_of_their_own() {
    List<Finding> two =
        checkRecords(guarantee(), "We guarantee relief.\nWe guarantee relief.").findings();
    assertThat(two).extracting(Finding::record).containsExactly("row 1", "row 2");
    assertThat(two).extracting(Finding::id).doesNotHaveDuplicates();
    assertThat(
            checkRecords(guarantee(), "Hi.\nWe guarantee relief.\nWe guarantee relief.").findings())
        .extracting(Finding::id)
        .as("a record above changes no id")
        .isEqualTo(two.stream().map(Finding::id).toList());
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

  @Test
  void a_rule_whose_sentences_cannot_be_parsed_is_told_as_not_run() {
    String yaml =
        TestLibrary.claimYaml("by-parse", "cure", "")
            .replaceFirst("match: .*", "match: {syntax: {pattern: '{lemma:cure} >nsubj {}'}}");
    Linter linter =
        new Linter(
            new TestLibrary().with("packs/test/a.yaml", yaml).sound(), TestLibrary.assertions());
    linter.check(draft("Nothing here."), Facts.NONE, LevelPolicy.AS_WRITTEN);
    assertThat(linter.notRun()).isEmpty();
    linter.check(draft("It cures."), Facts.NONE, LevelPolicy.AS_WRITTEN);
    assertThat(linter.notRun()).extracting(NotRun::rule).containsExactly("by-parse");
  }

  @Test
  void a_sentence_that_is_read_in_parts_is_judged_in_all_of_them_and_told() {
    String line = "we all guarantee relief and more and more to all who come to see us here ";
    DocumentResult result = check(guarantee(), line.repeat(100));
    assertThat(result.findings().get(0).places()).hasSize(100);
    assertThat(result.unread()).hasSize(1);
    assertThat(result.unread().get(0).what()).isEqualTo("sentence of 1600 words");
    assertThat(result.unread().get(0).place().start()).hasToString("1:1");
  }
}
