package io.github.medlint.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.TestLibrary;
import io.github.medlint.config.Facts;
import io.github.medlint.document.Document;
import io.github.medlint.format.Formats;
import io.github.medlint.language.Inflection;
import io.github.medlint.language.SentenceSplitter;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.PatternSet;
import io.github.medlint.rule.Rule;
import io.github.medlint.rule.RuleLibrary;
import io.github.medlint.rule.pattern.MatchNode;
import io.github.medlint.text.SourceText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PairPlanTest {

  private static final String WHEN =
      "source: s, as-of: 2026-11-23, verify-by: 2027-11-23, confidence: knowledge}\n";

  private static List<String> pairs(String pair, String text) {
    RuleLibrary library =
        new TestLibrary()
            .with(
                "concepts/links.yaml",
                """
                - {id: link-use, terms: [for, treat, relieve]}
                - {id: link-use-back, terms: [with]}
                - {id: link-gain, terms: ['relief from']}
                - {id: link-anaphor, terms: ['"it"']}
                - {id: link-none, terms: [guideline]}
                - {id: people-women, terms: [woman]}
                """)
            .with(
                "knowledge/routes.yaml",
                """
                - {id: oral, title: oral, names: [oral]}
                - {id: tablet, title: a tablet, names: [tablet], parents: [oral]}
                - {id: drops, title: drops, names: [drop], parents: [oral]}
                - {id: nasal, title: nasal, names: [nasal]}
                """)
            .with(
                "knowledge/conditions.yaml",
                "- {id: mdd, title: depression, names: [depression], "
                    + WHEN
                    + "- {id: pain, title: pain, names: [chronic pain], "
                    + WHEN)
            .with(
                "knowledge/drugs.yaml",
                "- {id: calm, title: calm, names: [calmol], status: approved, "
                    + "approved-conditions: [mdd, pain], routes: [tablet], not-for: [women], "
                    + "brands: [{name: Calmex, approved-conditions: [mdd],"
                    + " populations: ['(adult|people) with chronic pain']},"
                    + " {name: Painex, approved-conditions: [pain]}], "
                    + WHEN
                    + "- {id: ease, title: ease, names: [easol], status: unapproved, "
                    + WHEN)
            .with(
                "packs/test/pairs.yaml",
                """
                - id: test-pair
                  kind: pair
                  family: test
                  summary: Do not.
                  level: error
                  authority: [test-act]
                  pair: %s
                  message: No.
                  tests: {flags: [x], passes: [y]}
                """
                    .formatted(pair))
            .sound();
    PatternSet.Builder builder =
        new PatternSet.Builder(library.knowledge().concepts(), Inflection.english());
    MentionPlan mentions = new MentionPlan(library.knowledge(), builder);
    Rule.Words rule = (Rule.Words) library.rules().get(0);
    PairPlan plan = new PairPlan(((MatchNode.Pair) rule.match()).pair(), builder);
    Document document = Formats.standard().readerOf("a.md").read(SourceText.of("a.md", text));
    DocumentMatches matches =
        DocumentMatches.find(document, builder.build(), new SentenceSplitter());
    matches.derived(Mentions.class, all -> new Mentions(mentions, all, new Facts(Map.of())));
    return plan.pairs(matches).stream()
        .map(pair1 -> pair1.link() + ": " + Folded.quote(pair1.hit()))
        .toList();
  }

  private static final String BRANDS =
      "{drug: any, brands-only: true, condition: any, status: off-label}";
  private static final String UNAPPROVED =
      "{drug: any, condition: any, status: unapproved, link: page}";

  @Test
  void a_brand_is_judged_by_its_own_label() {
    assertThat(
            pairs(BRANDS, "Painex for depression. Calmex for depression. Calmol for depression."))
        .containsExactly("CLAUSE: Painex for depression");
  }

  @Test
  void the_use_may_stand_before_its_drug() {
    assertThat(pairs(BRANDS, "We treat depression with Painex."))
        .containsExactly("CLAUSE: depression with Painex");
  }

  @Test
  void a_use_belongs_to_the_nearest_drug_and_to_its_own_clause() {
    assertThat(pairs(BRANDS, "Painex is a cousin of Calmex, which is for depression.")).isEmpty();
    assertThat(pairs(BRANDS, "Painex is for chronic pain, but others treat depression.")).isEmpty();
  }

  @Test
  void a_list_of_uses_is_linked_whole() {
    assertThat(pairs(UNAPPROVED, "Easol for depression and chronic pain."))
        .containsExactly(
            "CLAUSE: Easol for depression", "CLAUSE: Easol for depression and chronic pain");
  }

  @Test
  void a_sentence_without_a_drug_is_about_the_one_of_its_section_or_page() {
    assertThat(pairs(UNAPPROVED, "# Easol\n\nIt relieves depression."))
        .containsExactly("SECTION: It relieves depression");
    assertThat(pairs(UNAPPROVED, "Easol is new.\n\n# Hope\n\nFind relief from depression."))
        .containsExactly("PAGE: relief from depression");
    assertThat(pairs(UNAPPROVED, "Easol and Calmol.\n\n# Hope\n\nFind relief from depression."))
        .isEmpty();
  }

  @Test
  void the_title_of_a_guideline_links_nothing() {
    assertThat(pairs(UNAPPROVED, "Easol for depression: a guideline.")).isEmpty();
  }

  @Test
  void a_route_and_people_are_judged_by_the_label() {
    assertThat(pairs("{drug: calm, route: any, status: off-label}", "Calmol nasal. Calmol tablet."))
        .containsExactly("CLAUSE: Calmol nasal");
    assertThat(pairs("{drug: calm, people: any, status: off-label}", "Calmol for women."))
        .containsExactly("CLAUSE: Calmol for women");
  }

  @Test
  void a_form_in_which_no_product_is_approved_has_no_approved_use() {
    assertThat(pairs(UNAPPROVED, "Calmol drops for depression. Calmol tablets for depression."))
        .containsExactly("CLAUSE: Calmol drops for depression");
    assertThat(pairs(UNAPPROVED, "Nasal calmol treats depression."))
        .containsExactly("CLAUSE: calmol treats depression");
    assertThat(pairs(UNAPPROVED, "Calmol for depression; drops for coughs."))
        .as("a form that stands apart is another's")
        .isEmpty();
  }

  @Test
  void whom_a_label_speaks_of_is_no_use_of_its_own() {
    assertThat(pairs(BRANDS, "Calmex for depression in adults with chronic pain.")).isEmpty();
    assertThat(pairs(BRANDS, "Calmex for depression and chronic pain."))
        .containsExactly("CLAUSE: Calmex for depression and chronic pain");
  }

  @Test
  void words_need_no_link() {
    assertThat(pairs("{drug: any, phrases: [generic]}", "Our generic Painex; a generic note."))
        .containsExactly("CLAUSE: generic Painex");
  }
}
