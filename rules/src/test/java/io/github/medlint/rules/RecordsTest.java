package io.github.medlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.knowledge.Brand;
import io.github.medlint.knowledge.DrugLabel;
import io.github.medlint.knowledge.Knowledge;
import io.github.medlint.knowledge.Label;
import io.github.medlint.phrase.Phrase;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is on record about products: complete, told apart, and of known origin. */
class RecordsTest {

  private static final Knowledge KNOWLEDGE = Library.ENGINE.library().knowledge();

  @Test
  void every_record_belongs_to_a_class_and_every_class_of_products_has_one() {
    assertThat(KNOWLEDGE.drugs().values()).allSatisfy(d -> assertThat(d.classes()).isNotEmpty());
    assertThat(KNOWLEDGE.classes().values())
        .allSatisfy(of -> assertThat(KNOWLEDGE.ofClass(of.id())).as(of.id()).isNotEmpty());
  }

  /** One name, one product: else what is approved lends its standing to what is not. */
  @Test
  void no_two_records_share_a_name() {
    Map<String, Set<String>> owners = new TreeMap<>();
    for (DrugLabel drug : KNOWLEDGE.drugs().values()) {
      for (Phrase name : drug.names().sure()) {
        owners.computeIfAbsent(plain(name), n -> new TreeSet<>()).add(drug.id());
      }
      for (Brand brand : drug.brands()) {
        for (Phrase name : brand.names().sure()) {
          owners.computeIfAbsent(plain(name), n -> new TreeSet<>()).add(drug.id());
        }
      }
    }
    owners.values().removeIf(ids -> ids.size() < 2);
    assertThat(owners).isEmpty();
  }

  private static String plain(Phrase name) {
    return name.source().replace("\"", "").toLowerCase(Locale.ROOT);
  }

  @Test
  void an_approved_medicine_names_its_uses_and_how_it_is_given() {
    for (DrugLabel drug : KNOWLEDGE.drugs().values()) {
      if (drug.status() == Label.Status.APPROVED) {
        assertThat(drug.label().approvedUses()).as(drug.id()).isNotEmpty();
        assertThat(drug.label().routes()).as(drug.id()).isNotEmpty();
      }
    }
  }

  @Test
  void a_boxed_warning_says_what_it_is_about() {
    for (DrugLabel drug : KNOWLEDGE.drugs().values()) {
      for (Label label : drug.labels()) {
        if (label.boxedWarning().presence()
            == io.github.medlint.knowledge.BoxedWarning.Presence.YES) {
          assertThat(label.boxedWarning().risks()).as(drug.id()).isNotEmpty();
        }
      }
    }
  }

  @Test
  void what_was_only_known_is_marked_so_and_the_rest_names_its_source() {
    for (DrugLabel drug : KNOWLEDGE.drugs().values()) {
      boolean general = drug.provenance().source().startsWith("general knowledge");
      assertThat(drug.provenance().confirmed() && general).as(drug.id()).isFalse();
      assertThat(drug.provenance().verifyBy()).as(drug.id()).isAfter(drug.provenance().asOf());
    }
  }

  /** The products that patients are offered most, class by class. */
  @Test
  void each_class_that_is_advertised_much_is_on_record_in_breadth() {
    Map<String, Integer> least = new TreeMap<>();
    Set.of("antidepressant", "antipsychotic", "stimulant", "sleep", "hormone", "dermatology")
        .forEach(id -> least.put(id, 10));
    Set.of("glp1", "ed", "hair", "addiction", "migraine", "weight", "peptide")
        .forEach(id -> least.put(id, 8));
    Set.of("supplement", "aesthetic-device").forEach(id -> least.put(id, 15));
    Set.of("fertility", "iv-drip", "cell-product", "compounded", "ophthalmic-device", "cannabinoid")
        .forEach(id -> least.put(id, 4));
    least.forEach(
        (id, count) -> assertThat(KNOWLEDGE.ofClass(id)).as(id).hasSizeGreaterThanOrEqualTo(count));
  }
}
