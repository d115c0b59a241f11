package io.github.medlint.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.TestLibrary;
import io.github.medlint.config.Facts;
import io.github.medlint.document.Document;
import io.github.medlint.format.Formats;
import io.github.medlint.rule.Level;
import io.github.medlint.text.SourceText;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Rules that ask for claims instead of words. */
class ClaimRuleTest {

  private static final String LEXICON =
      """
      - {id: heals, slot: effect, direction: cure, strength: strong, terms: [cure, heal]}
      - {id: ills, slot: target, kind: disease, valence: less, terms: [(asthma|gout)]}
      - {id: harmless, slot: safety, strength: strong, terms: [perfectly safe]}
      - {id: pills, slot: product, kind: supplement, terms: [gummy]}
      - {id: doubt, slot: act, kind: warn, terms: [doubtful]}
      """;

  private static final String POINTS =
      "{bar: 3, signs: {effect-cure-strong: 2, on-disease: 1, safety-strong: 3, act-warn: -1}}\n";

  private static DocumentResult check(String rules, String text) {
    TestLibrary library =
        new TestLibrary()
            .with("lexicon/words.yaml", LEXICON)
            .with("lexicon/points.yaml", POINTS)
            .with("packs/test/rules.yaml", rules);
    Document document =
        Objects.requireNonNull(Formats.standard().readerOf("a.md"))
            .read(SourceText.of("a.md", text));
    return new Linter(library.sound(), TestLibrary.assertions())
        .check(document, Facts.NONE, LevelPolicy.AS_WRITTEN);
  }

  private static String rule(String id, String match) {
    return TestLibrary.claimYaml(id, "\"x\"", "")
        .replace("match: {phrases: [\"x\"]}", "match: " + match);
  }

  private static List<String> found(DocumentResult result) {
    return result.findings().stream().map(f -> f.rule() + ": " + f.quote()).toList();
  }

  @Test
  void a_rule_finds_the_claims_that_it_asks_for_and_no_others() {
    String cure = rule("cure", "{claim: {frame: effect, direction: cure, target: disease}}");
    assertThat(found(check(cure, "It cures gout.\n\nIt is perfectly safe.\n")))
        .containsExactly("cure: cures gout");
  }

  @Test
  void a_rule_can_ask_for_the_class_of_the_product() {
    String supplement = rule("supplement", "{claim: {frame: effect, of: supplement}}");
    assertThat(found(check(supplement, "Our gummy cures gout.\n")))
        .containsExactly("supplement: cures gout");
    assertThat(found(check(supplement, "Our cream cures gout.\n"))).isEmpty();
  }

  @Test
  void a_finding_spans_all_claims_of_the_sentence_and_the_one_that_weighs_most_names_the_rule() {
    String both =
        rule("cure", "{claim: {frame: effect}}") + rule("safety", "{claim: {frame: safety}}");
    assertThat(found(check(both, "It heals asthma and is perfectly safe, too.\n")))
        .containsExactly("cure: heals asthma and is perfectly safe");
  }

  @Test
  void a_claim_is_a_warning_at_most_since_no_certain_words_are_wrong() {
    DocumentResult result = check(rule("cure", "{claim: {frame: effect}}"), "It cures gout.\n");
    assertThat(result.findings()).extracting(Finding::level).containsExactly(Level.WARNING);
  }

  @Test
  void what_a_rule_says_of_certain_words_is_not_said_again_of_the_sentence() {
    String rules =
        rule("cure", "{claim: {frame: effect}}")
            + TestLibrary.claimYaml("words", "\"cure gout\"", "");
    assertThat(found(check(rules, "It cures gout.\n"))).containsExactly("words: cures gout");
  }

  @Test
  void an_exception_undoes_a_claim_only_on_the_words_that_lead_it() {
    String rule =
        rule("cure", "{claim: {frame: effect}}")
            + "  except: {phrases: [\"perfectly safe\", \"cure ham\"]}\n";
    assertThat(found(check(rule, "It cures gout and is perfectly safe.\n"))).hasSize(1);
  }

  @Test
  void the_loader_names_the_nearest_frame() {
    TestLibrary library =
        new TestLibrary().with("packs/test/rules.yaml", rule("cure", "{claim: {frame: efect}}"));
    library.load();
    assertThat(library.diagnostics.list().get(0).format()).contains("did you mean “effect”?");
  }

  @Test
  void a_rule_can_ask_for_more_points_than_the_bar_or_fewer() {
    String more = rule("cure", "{claim: {frame: effect, at-least: 4}}");
    assertThat(found(check(more, "It cures gout.\n"))).isEmpty();
    String fewer = rule("cure", "{claim: {frame: effect, at-least: 2}}");
    assertThat(found(check(fewer, "Doubtful: it cures gout.\n")))
        .containsExactly("cure: cures gout");
    assertThat(found(check(fewer.replace(", at-least: 2", ""), "Doubtful: it cures gout.\n")))
        .isEmpty();
  }
}
