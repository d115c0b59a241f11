package io.github.medlint.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.TestLibrary;
import io.github.medlint.document.Block;
import io.github.medlint.document.Document;
import io.github.medlint.format.Formats;
import io.github.medlint.knowledge.Knowledge;
import io.github.medlint.language.Inflection;
import io.github.medlint.language.SentenceSplitter;
import io.github.medlint.lexicon.Direction;
import io.github.medlint.lexicon.Frame;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.PatternSet;
import io.github.medlint.text.SourceText;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimReaderTest {

  private static final String LEXICON =
      """
      - {id: eases, slot: effect, direction: lower, terms: [(ease|relieve|reduce), relief]}
      - {id: boosts, slot: effect, direction: raise, terms: [boost]}
      - {id: works, slot: effect, direction: treat, kind: works, terms: [really works]}
      - {id: aches, slot: target, kind: symptom, valence: less, terms: [(pain|stiffness|itch)]}
      - {id: vigour, slot: target, kind: state, valence: more, terms: [energy]}
      - {id: thinner, slot: result, direction: lower, terms: [weight loss, pain relief]}
      - {id: harmless, slot: safety, strength: strong, terms: [no side effects]}
      - {id: soon, slot: speed, terms: [overnight]}
      - {id: pills, slot: product, kind: supplement, terms: [gummy]}
      - {id: plain-product, slot: product, terms: [cream]}
      - {id: caution, slot: act, kind: warn, terms: [beware]}
      - {id: agree, slot: act, kind: affirm, terms: ['(yes|ours) [it] [does]']}
      - {id: rest, slot: other, terms: [exercise, 'sense of (calm|safety)']}
      - {id: safe, slot: safety, strength: weak, terms: [safety]}
      """;

  private static final String POINTS =
      """
      bar: 5
      signs:
        effect-lower-plain: 3
        effect-raise-plain: 3
        on-symptom: 2
        on-state: 2
        thinner: 4
        safety-strong: 9
        benefit-of-unapproved: 4
        act-warn: -6
        question: -9
      """;

  private static final Knowledge KNOWLEDGE =
      new TestLibrary()
          .with("lexicon/words.yaml", LEXICON)
          .with("lexicon/points.yaml", POINTS)
          .sound()
          .knowledge();

  private static List<SentenceReading> read(String markdown) {
    PatternSet.Builder builder = new PatternSet.Builder(KNOWLEDGE.concepts(), Inflection.english());
    ClaimReader reader = new ClaimReader(KNOWLEDGE.lexicon(), builder);
    Document document =
        Objects.requireNonNull(Formats.standard().readerOf("a.md"))
            .read(SourceText.of("a.md", markdown));
    DocumentMatches matches =
        DocumentMatches.find(document, builder.build(), new SentenceSplitter());
    ClaimReadings readings = reader.read(document, matches, TestLibrary.assertions().forDocument());
    return document.blocks().stream()
        .map((Block block) -> matches.sentences(block))
        .flatMap(List::stream)
        .map(readings::of)
        .filter(Objects::nonNull)
        .toList();
  }

  private static SentenceReading one(String markdown) {
    List<SentenceReading> readings = read(markdown);
    assertThat(readings).hasSize(1);
    return readings.get(0);
  }

  private static String words(Claim claim) {
    return claim.words().range().slice(claim.words().block().text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It relieves pain.                       | relieves pain",
        "It eases the worst of your pain.        | eases the worst of your pain",
        "Relief from pain and stiffness.         | Relief from pain and stiffness",
        "A pain-relieving balm.                  | pain-relieving",
        "Pain is quickly reduced.                | Pain is quickly reduced",
      })
  void joins_what_is_done_with_its_target_in_any_construction(String text, String words) {
    Claim claim = one(text).leading();
    assertThat(claim.frame()).isEqualTo(Frame.EFFECT);
    assertThat(claim.direction()).isEqualTo(Direction.LOWER);
    assertThat(claim.targets()).containsExactly("symptom");
    assertThat(words(claim)).isEqualTo(words);
  }

  @Test
  void a_longer_expression_takes_the_words_within_it() {
    assertThat(one("Pain relief for all.").signs())
        .containsKey("thinner")
        .doesNotContainKey("on-symptom");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It boosts pain.",
        "It reduces energy.",
        "It does not relieve pain.",
        "Does it relieve pain?",
        "It reduces costs; pain is another matter."
      })
  void a_harm_a_denial_a_question_and_words_apart_are_no_claim(String text) {
    assertThat(one(text).claims()).isEmpty();
  }

  @Test
  void a_sentence_reaches_the_bar_by_all_its_signs_together() {
    assertThat(one("It relieves pain.").points()).isEqualTo(5);
    assertThat(one("It relieves.").points()).isLessThan(5);
    assertThat(one("Beware: it relieves pain.").points()).isLessThan(5);
  }

  @Test
  void the_claim_that_weighs_most_leads() {
    SentenceReading reading = one("It relieves pain overnight with no side effects.");
    assertThat(reading.leading().frame()).isEqualTo(Frame.SAFETY);
    assertThat(reading.claims()).extracting(Claim::frame).contains(Frame.EFFECT, Frame.SPEED);
  }

  @Test
  void a_claim_is_about_the_product_of_its_sentence_else_its_heading() {
    assertThat(one("Our gummy relieves pain.").leading().product()).isEqualTo("supplement");
    List<SentenceReading> under = read("# Gummies\n\nIt relieves pain.\n\nIt relieves itch.\n");
    assertThat(under)
        .extracting(reading -> reading.claims().isEmpty() ? "" : reading.leading().product())
        .containsExactly("", "supplement", "supplement");
    assertThat(one("Our cream relieves pain.").leading().product()).isEmpty();
  }

  @Test
  void a_benefit_weighs_more_the_more_of_the_page_is_about_products_that_nobody_approved() {
    int gummies = read("Our gummy relieves pain.\n\n".repeat(20)).get(0).points();
    assertThat(gummies).isEqualTo(9);
    assertThat(one("Our gummy relieves pain.").points()).isBetween(6, 8);
    assertThat(one("Our cream relieves pain.").points()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Does it relieve pain? Yes, it does.",
        "Pills do not relieve pain. Ours does.",
      })
  void a_short_answer_claims_what_the_sentence_before_asked_or_denied(String text) {
    List<SentenceReading> readings = read(text);
    assertThat(readings.get(0).claims()).isEmpty();
    assertThat(readings.get(1).claims()).extracting(Claim::frame).containsExactly(Frame.EFFECT);
    assertThat(readings.get(1).points()).isEqualTo(5);
  }

  @Test
  void an_answer_with_a_statement_of_its_own_claims_no_more_than_that() {
    assertThat(read("Does it relieve pain? Yes, it does, and it boosts energy.").get(1).leading())
        .extracting(Claim::direction)
        .isEqualTo(Direction.RAISE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Exercise relieves pain.", "A sense of safety relieves nothing."})
  void what_is_said_of_something_that_the_copy_does_not_sell_is_no_claim(String text) {
    assertThat(one(text).claims()).isEmpty();
  }

  @Test
  void a_product_named_behind_another_subject_is_what_the_claim_is_about() {
    assertThat(one("Exercise, then our gummy: it relieves pain.").claims()).hasSize(1);
  }
}
