package io.github.medlint.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.TestLibrary;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrugsAndConditionsTest {

  private static final String CONDITIONS =
      """
      - {id: mood, title: a mood disorder, names: [mood disorder], source: s, as-of: 2026-11-23, verify-by: 2027-11-23, confidence: knowledge}
      - {id: mdd, title: depression, names: [depression], parents: [mood], source: s, as-of: 2026-11-23, verify-by: 2027-11-23, confidence: knowledge}
      - {id: trd, title: resistant depression, names: [TRD], parents: [mdd], source: s, as-of: 2026-11-23, verify-by: 2027-11-23, confidence: knowledge}
      - {id: pain, title: pain, names: [chronic pain], source: s, as-of: 2026-11-23, verify-by: 2027-11-23, confidence: knowledge}
      """;

  private static final String DRUG =
      """
      - id: serenol
        title: serenol
        names: [serenol]
        brands:
          - {name: Calmex}
          - {name: Painex, approved-conditions: [pain]}
        status: approved
        approved-conditions: [mdd, pain]
        routes: [oral]
        schedule: IV
        boxed-warning: {present: yes, risks: [sedation]}
        source: s
        as-of: 2026-11-23
        verify-by: 2027-11-23
        confidence: confirmed
      """;

  private static TestLibrary library(String drug) {
    return new TestLibrary()
        .with(
            "concepts/c.yaml",
            """
            - {id: route-oral, terms: [oral]}
            - {id: risk-sedation, terms: [sedation]}
            """)
        .with("knowledge/conditions.yaml", CONDITIONS)
        .with("knowledge/drugs/a.yaml", drug);
  }

  private static List<String> messages(String drug) {
    TestLibrary library = library(drug);
    library.load();
    return library.diagnostics.list().stream().map(d -> d.message()).toList();
  }

  private static Knowledge knowledge() {
    TestLibrary library = library(DRUG);
    Knowledge knowledge = library.load().knowledge();
    assertThat(library.diagnostics.list()).isEmpty();
    return knowledge;
  }

  @Test
  void a_brand_without_conditions_of_its_own_shares_those_of_its_drug() {
    DrugLabel drug = knowledge().drugs().get("serenol");
    assertThat(drug.brands())
        .extracting(Brand::id, brand -> brand.label().approvedConditions().size())
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("calmex", 2),
            org.assertj.core.api.Assertions.tuple("painex", 1));
  }

  @Test
  void a_use_stands_to_the_label_as_its_condition_stands_to_the_approved_ones() {
    Knowledge knowledge = knowledge();
    DrugLabel drug = knowledge.drugs().get("serenol");
    Kinds kinds = knowledge.conditionKinds();
    assertThat(LabelStanding.of(drug.label(), "trd", kinds)).isEqualTo(LabelStanding.ON_LABEL);
    assertThat(LabelStanding.of(drug.label(), "mood", kinds)).isEqualTo(LabelStanding.BROADER);
    assertThat(LabelStanding.of(drug.brands().get(1).label(), "mdd", kinds))
        .isEqualTo(LabelStanding.OFF_LABEL);
  }

  @Test
  void a_fact_is_stale_from_the_day_after_it_should_have_been_verified() {
    Provenance provenance = knowledge().drugs().get("serenol").provenance();
    assertThat(provenance.isStale(LocalDate.of(2027, 11, 23))).isFalse();
    assertThat(provenance.isStale(LocalDate.of(2027, 11, 24))).isTrue();
  }

  @Test
  void concepts_are_made_of_drugs_and_conditions_with_their_kinds() {
    assertThat(knowledge().concepts())
        .containsKeys("drug", "brand", "condition", "drug-serenol", "brand-painex");
    assertThat(knowledge().concepts().get("condition-mood").terms())
        .extracting(term -> term.source())
        .containsExactly("mood disorder", "{condition-mdd}");
  }

  @Test
  void what_is_not_on_record_is_told_with_the_nearest_name() {
    assertThat(messages(DRUG.replace("[mdd, pain]", "[mddd]")))
        .containsExactly("unknown condition “mddd”");
    assertThat(messages(DRUG.replace("[oral]", "[orally]")))
        .containsExactly("unknown route “orally”");
    assertThat(messages(DRUG.replace("[sedation]", "[sedative]")))
        .containsExactly("unknown risk “sedative”");
    assertThat(messages(DRUG.replace("schedule", "shedule")))
        .containsExactly("unknown key “shedule”");
    assertThat(messages(DRUG.replace("status: approved", "status: fine")))
        .containsExactly("no such value: “fine”");
  }

  @Test
  void a_condition_that_is_a_kind_of_itself_is_refused() {
    TestLibrary library =
        library(DRUG)
            .with(
                "knowledge/conditions/more.yaml",
                """
                - {id: egg, title: egg, names: [egg], parents: [egg], source: s, as-of: 2026-11-23, verify-by: 2027-11-23, confidence: knowledge}
                """);
    library.load();
    assertThat(library.diagnostics.list())
        .extracting(d -> d.message())
        .containsExactly("“egg” is a kind of itself");
  }
}
