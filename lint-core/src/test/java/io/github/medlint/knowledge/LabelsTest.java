package io.github.medlint.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.TestLibrary;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Labels of drugs, of their forms and of their brands; classes and routes. */
class LabelsTest {

  private static final String WHEN =
      "source: s, as-of: 2026-11-23, verify-by: 2027-11-23, confidence: knowledge}\n";

  private static final String ROUTES =
      """
      - {id: oral, title: a form to swallow, names: [oral]}
      - {id: tablet, title: a tablet, names: [tablet], parents: [oral]}
      - {id: drops, title: drops, names: [drop], parents: [oral]}
      - {id: topical, title: a form for the skin, names: [topical]}
      - {id: foam, title: a foam, names: [foam], parents: [topical]}
      """;

  private static final String CLASSES =
      """
      - {id: skin, title: a skin medicine, names: [skin medicine]}
      - {id: hair, title: a hair medicine, names: [hair medicine], parents: [skin]}
      - {id: potion, title: a potion, names: [potion], status: supplement}
      """;

  private static final String GROWTH =
      """
      - id: growth
        title: growth
        names: [growthol]
        class: hair
        status: approved
        schedule: IV
        risks: [rash]
        forms:
          - {form: foam, approved-conditions: [baldness]}
          - {form: tablet, approved-conditions: [pressure], boxed-warning: {present: yes, risks: [faint]}}
        brands:
          - {name: Foamex, form: foam, schedule: none}
          - {name: Tabex, form: tablet, risks: [faint]}
          - {name: Oldex, status: discontinued, source: t, as-of: 2026-01-01, verify-by: 2026-02-01, confidence: confirmed}
        source: s
        as-of: 2026-11-23
        verify-by: 2027-11-23
        confidence: knowledge
      """;

  private static TestLibrary library(String drugs) {
    return new TestLibrary()
        .with(
            "concepts/c.yaml",
            """
            - {id: risk-rash, terms: [rash]}
            - {id: risk-faint, terms: [faint]}
            """)
        .with("knowledge/classes.yaml", CLASSES)
        .with("knowledge/routes.yaml", ROUTES)
        .with(
            "knowledge/conditions.yaml",
            "- {id: baldness, title: baldness, names: [baldness], "
                + WHEN
                + "- {id: pressure, title: pressure, names: [pressure], "
                + WHEN)
        .with("knowledge/drugs.yaml", drugs);
  }

  private static Knowledge knowledge(String drugs) {
    return library(drugs).sound().knowledge();
  }

  private static DrugLabel growth() {
    return knowledge(GROWTH).drugs().get("growth");
  }

  private static Brand brand(String id) {
    return growth().brands().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void a_form_overrides_what_it_says_and_shares_the_rest() {
    Label tablet = growth().forms().get(1).label();
    assertThat(tablet.approvedConditions()).containsExactly("pressure");
    assertThat(tablet.boxedWarning().presence()).isEqualTo(BoxedWarning.Presence.YES);
    assertThat(tablet.schedule()).isEqualTo(Label.Schedule.IV);
    assertThat(tablet.risks()).containsExactly("rash");
  }

  @Test
  void a_brand_shares_the_label_of_its_form_in_all_that_it_does_not_say() {
    assertThat(brand("foamex").label().approvedConditions()).containsExactly("baldness");
    assertThat(brand("foamex").label().schedule()).isEqualTo(Label.Schedule.NONE);
    assertThat(brand("tabex").label().boxedWarning().risks()).containsExactly("faint");
    assertThat(brand("tabex").label().risks()).containsExactly("faint");
    assertThat(brand("tabex").label().routes()).containsExactly("tablet");
  }

  @Test
  void a_brand_may_have_a_standing_and_a_source_of_its_own() {
    assertThat(brand("oldex").label().status()).isEqualTo(Label.Status.DISCONTINUED);
    assertThat(brand("oldex").label().provenance().confirmed()).isTrue();
    assertThat(brand("tabex").label().provenance().source()).isEqualTo("s");
  }

  @Test
  void the_drug_as_such_is_approved_for_all_that_its_forms_are_approved_for() {
    assertThat(growth().approvedConditions()).containsExactlyInAnyOrder("baldness", "pressure");
    assertThat(growth().label().routes()).containsExactlyInAnyOrder("foam", "tablet");
  }

  @Test
  void words_for_a_route_or_a_dosage_form_choose_the_label() {
    Kinds routes = knowledge(GROWTH).routeKinds();
    DrugLabel drug = growth();
    assertThat(drug.labelOf(null, Set.of("oral"), routes).approvedConditions())
        .containsExactly("pressure");
    assertThat(drug.labelOf(null, Set.of("topical", "foam"), routes).approvedConditions())
        .containsExactly("baldness");
    assertThat(drug.labelOf(null, Set.of(), routes)).isEqualTo(drug.label());
  }

  @Test
  void a_form_in_which_no_product_is_approved_has_no_approved_use() {
    Kinds routes = knowledge(GROWTH).routeKinds();
    Label drops = growth().labelOf(null, Set.of("oral", "drops"), routes);
    assertThat(drops.status()).isEqualTo(Label.Status.UNAPPROVED);
    assertThat(drops.risks()).as("it is the same substance").containsExactly("rash");
    assertThat(growth().labelOf(brand("foamex"), Set.of("tablet"), routes).status())
        .as("there is no such product of the brand")
        .isEqualTo(Label.Status.UNAPPROVED);
  }

  @Test
  void what_no_form_settles_varies() {
    Kinds routes = knowledge(GROWTH.replace("form: foam,", "form: drops,")).routeKinds();
    DrugLabel drug = knowledge(GROWTH.replace("form: foam,", "form: drops,")).drugs().get("growth");
    assertThat(drug.labelOf(null, Set.of("oral"), routes).boxedWarning().presence())
        .isEqualTo(BoxedWarning.Presence.VARIES);
  }

  @Test
  void a_class_gives_its_products_their_standing_unless_they_say_another() {
    String potion = "- {id: brew, title: brew, names: [brewol], class: potion, ";
    assertThat(knowledge(potion + WHEN).drugs().get("brew").status())
        .isEqualTo(Label.Status.SUPPLEMENT);
    assertThat(knowledge(potion + "status: approved, " + WHEN).drugs().get("brew").status())
        .isEqualTo(Label.Status.APPROVED);
    assertThat(knowledge(GROWTH).classes().get("potion").unapproved()).isTrue();
    assertThat(knowledge(GROWTH).classes().get("hair").unapproved()).isFalse();
  }

  @Test
  void the_products_of_a_class_are_those_of_its_kinds_too() {
    assertThat(knowledge(GROWTH).ofClass("skin"))
        .extracting(DrugLabel::id)
        .containsExactly("growth");
    assertThat(knowledge(GROWTH).concepts().get("class-skin").terms())
        .extracting(Object::toString)
        .containsExactly("{class-name-skin}", "{class-hair}");
    assertThat(knowledge(GROWTH).concepts().get("class-hair").terms())
        .extracting(Object::toString)
        .containsExactly("{class-name-hair}", "{drug-growth}");
  }

  @Test
  void a_service_has_no_label_that_a_use_could_be_held_against() {
    String massage = "- {id: rub, title: rub, names: [rubbing], status: service, ";
    Knowledge knowledge = knowledge(massage + WHEN);
    assertThat(
            LabelStanding.of(
                knowledge.drugs().get("rub").label(), "baldness", knowledge.conditionKinds()))
        .isEqualTo(LabelStanding.NO_LABEL);
  }

  @Test
  void what_is_wrong_is_told_with_the_nearest_name() {
    assertThat(messages(GROWTH.replace("class: hair", "class: hare")))
        .containsExactly("unknown class “hare” → hair");
    assertThat(messages(GROWTH.replace("{form: foam,", "{form: foams,")))
        .containsExactly("unknown route “foams” → foam");
    assertThat(messages(GROWTH.replace("{form: foam,", "{")))
        .containsExactly("“form” is missing → a route or a dosage form");
    assertThat(messages(GROWTH.replace("  status: approved", "")))
        .first()
        .asString()
        .startsWith("“status” is missing");
    assertThat(
            messages(GROWTH.replace("{name: Foamex, form: foam,", "{name: Foamex, forms: foam,")))
        .first()
        .asString()
        .startsWith("unknown key “forms” → ");
  }

  private static List<String> messages(String drugs) {
    TestLibrary library = library(drugs);
    library.load();
    return library.diagnostics.list().stream()
        .map(d -> d.message() + " → " + d.hint().replaceAll("^did you mean “(.*)”\\?$", "$1"))
        .toList();
  }
}
