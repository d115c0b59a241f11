package io.github.medlint.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.TestLibrary;
import io.github.medlint.config.Facts;
import io.github.medlint.document.Document;
import io.github.medlint.format.Formats;
import io.github.medlint.knowledge.Knowledge;
import io.github.medlint.language.Inflection;
import io.github.medlint.language.SentenceSplitter;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.PatternSet;
import io.github.medlint.text.SourceText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MentionsTest {

  private static final String WHEN =
      "source: s, as-of: 2026-11-23, verify-by: 2027-11-23, confidence: knowledge}\n";

  private static final Knowledge KNOWLEDGE =
      new TestLibrary()
          .with(
              "knowledge/conditions.yaml",
              "- {id: mdd, title: depression, names: [depression, '\"MDD\"'], "
                  + "not: [respiratory depression], "
                  + WHEN
                  + "- {id: trd, title: TRD, names: [treatment-resistant depression], "
                  + "parents: [mdd], "
                  + WHEN
                  + "- {id: ed, title: ED, names: [erectile dysfunction], doubtful: ['\"ED\"'], "
                  + WHEN)
          .with(
              "knowledge/drugs.yaml",
              "- {id: sem, title: semaglutide, names: [semaglutide], doubtful: [sema], "
                  + "brands: [{name: Ozempic}], status: approved, "
                  + WHEN)
          .sound()
          .knowledge();

  private static Mentions mentions(String text, Map<String, List<String>> facts) {
    PatternSet.Builder builder = new PatternSet.Builder(KNOWLEDGE.concepts(), Inflection.english());
    MentionPlan plan = new MentionPlan(KNOWLEDGE, builder);
    Document document = Formats.standard().readerOf("a.md").read(SourceText.of("a.md", text));
    DocumentMatches matches =
        DocumentMatches.find(document, builder.build(), new SentenceSplitter());
    return new Mentions(plan, matches, new Facts(facts));
  }

  private static List<String> found(String text) {
    return mentions(text, Map.of()).all().stream()
        .map(mention -> mention.id() + "=" + Folded.quote(mention.hit()))
        .toList();
  }

  @Test
  void the_longest_name_is_meant_and_the_narrowest_condition() {
    assertThat(found("Depression, or treatment resistant depression."))
        .containsExactly("mdd=Depression", "trd=treatment resistant depression");
  }

  @Test
  void a_longer_expression_that_means_something_else_names_nothing() {
    assertThat(found("It may cause respiratory depression.")).isEmpty();
  }

  @Test
  void a_name_in_quotes_counts_in_its_letter_case_and_never_within_a_word() {
    assertThat(found("MDD is common; mdd and EMDD are not names.")).containsExactly("mdd=MDD");
  }

  @Test
  void a_brand_is_told_from_its_drug() {
    Mentions mentions = mentions("Ozempic is semaglutide.", Map.of());
    assertThat(mentions.drugs())
        .extracting(drug -> drug.brand() == null ? drug.id() : drug.brand().id())
        .containsExactly("ozempic", "sem");
  }

  @Test
  void a_doubtful_name_counts_beside_a_sure_one_only() {
    assertThat(found("ED visits rose. Sema four.")).isEmpty();
    assertThat(found("Ozempic and ED.")).containsExactly("sem=Ozempic", "ed=ED");
    assertThat(found("Erectile dysfunction is common.\n\nAsk about ED.\n\nSema four."))
        .containsExactly("ed=Erectile dysfunction", "ed=ED");
  }

  @Test
  void declared_drugs_are_known_by_id_name_or_brand() {
    Mentions mentions =
        mentions(
            "Hello.", Map.of("drugs", List.of("Ozempic", "other"), "compounded", List.of("true")));
    assertThat(mentions.all()).isEmpty();
    assertThat(mentions.declaredDrugs()).extracting(drug -> drug.id()).containsExactly("sem");
    assertThat(mentions.compounded()).isTrue();
  }
}
