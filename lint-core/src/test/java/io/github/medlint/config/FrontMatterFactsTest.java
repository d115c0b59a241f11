package io.github.medlint.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.text.Diagnostic;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FrontMatterFactsTest {

  @Test
  void both_spellings_declare_facts_and_other_keys_do_not_matter() {
    FrontMatterFacts read =
        FrontMatterFacts.of(
            "a.md",
            Map.of(
                "medlint-audience", List.of("professional"),
                "medlint.markets", List.of("[us, us-fl]"),
                "medlint-drugs", List.of("ketamine", "esketamine"),
                "title", List.of("x")));

    assertThat(read.facts().keySet()).containsExactly("audience", "drugs", "markets");
    assertThat(read.facts().get("markets"))
        .isEqualTo(new Setting<>(List.of("us", "us-fl"), Origin.FRONT_MATTER));
    assertThat(read.facts().get("drugs").value()).containsExactly("ketamine", "esketamine");
    assertThat(read.diagnostics()).isEmpty();
  }

  @Test
  void a_misspelt_fact_is_told() {
    assertThat(FrontMatterFacts.of("a.md", Map.of("medlint-audiance", List.of("x"))).diagnostics())
        .extracting(Diagnostic::format)
        .containsExactly(
            "a.md: the front matter declares an unknown fact “audiance”\n"
                + "  did you mean “audience”?");
  }
}
