package io.github.medlint.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.TestLibrary;
import io.github.medlint.config.Facts;
import io.github.medlint.format.html.HtmlReader;
import io.github.medlint.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BalanceCheckTest {

  private static final String DRUGS =
      """
      - {id: plainol, title: plainol, names: [plainol], status: approved, schedule: none, boxed-warning: {present: no}, rems: no, risks: [rash], source: s, as-of: 2026-11-23, verify-by: 2027-11-23, confidence: confirmed}
      - {id: boxol, title: boxol, names: [boxol, bigbox], status: approved, schedule: none, boxed-warning: {present: yes, risks: [stroke]}, rems: no, risks: [rash], source: s, as-of: 2026-11-23, verify-by: 2027-11-23, confidence: confirmed}
      - {id: mixol, title: mixol, names: [mixol], brands: [{name: Mixbox, boxed-warning: {present: yes, risks: [stroke]}}, {name: Mixfree, boxed-warning: {present: no}}], status: approved, boxed-warning: {present: varies, risks: [stroke]}, source: s, as-of: 2026-11-23, verify-by: 2027-11-23, confidence: confirmed}
      """;

  private static final String RISKS =
      """
      - {id: risk-rash, terms: [rash]}
      - {id: risk-stroke, terms: [stroke]}
      """;

  private static List<Finding> check(String tell, String html) {
    String yaml =
        """
        - id: test-balance
          kind: balance
          family: test
          summary: Tell the risks.
          level: warning
          authority: [test-act]
          match: {phrases: ["{drug} help"]}
          message: "“{match}” praises {drug}: {risks}."
          tests: {flags: ["x"], passes: ["y"]}
        """
            + tell.indent(2);
    TestLibrary library =
        new TestLibrary()
            .with("knowledge/drugs/d.yaml", DRUGS)
            .with("concepts/r.yaml", RISKS)
            .with("packs/test/a.yaml", yaml);
    return new Linter(library.sound(), TestLibrary.assertions())
        .check(
            new HtmlReader().read(SourceText.of("a.html", html)),
            Facts.NONE,
            LevelPolicy.AS_WRITTEN)
        .findings();
  }

  private static final String BOXED = "drugs: {boxed: true}\ntell: {risks: [boxed]}";

  private static final String LATE = "tell: {risks: [main], where: [in-view, before-cta]}";

  @Test
  void risks_behind_the_last_call_to_action_come_too_late() {
    String button = "<p><button>Book now</button></p>";
    String risk = "<p>It can cause a rash.</p>";
    String praise = "<p>Plainol helps.</p>";
    assertThat(check(LATE, praise + button + risk)).hasSize(1);
    assertThat(check(LATE, praise + button + risk + button)).isEmpty();
    assertThat(check(LATE, praise + risk + button)).isEmpty();
    assertThat(check(LATE, praise + risk)).isEmpty();
    assertThat(check(LATE, button + praise + risk)).isEmpty();
    assertThat(check(LATE, praise + button)).as("told nowhere: another rule's").isEmpty();
  }

  @Test
  void risks_may_have_to_stand_in_a_section_of_the_praise() {
    String tell = "tell: {risks: [main], where: same-section}";
    String praise = "<h2>Results</h2><p>Plainol helps.</p>";
    String risk = "<p>It can cause a rash.</p>";
    assertThat(check(tell, praise + "<h2>Safety</h2>" + risk)).hasSize(1);
    assertThat(check(tell, praise + "<h3>Safety</h3>" + risk)).isEmpty();
    assertThat(check(tell, praise + risk)).isEmpty();
  }

  @Test
  void praise_of_a_boxed_drug_without_its_boxed_risk_is_found_once() {
    List<Finding> findings = check(BOXED, "<p>Boxol helps. Bigbox helps. Plainol helps.</p>");
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).quote()).isEqualTo("Boxol helps");
    assertThat(findings.get(0).message()).isEqualTo("“Boxol helps” praises boxol: stroke.");
  }

  @Test
  void a_brand_has_a_boxed_warning_of_its_own() {
    assertThat(check(BOXED, "<p>Mixbox helps.</p>")).hasSize(1);
    assertThat(check(BOXED, "<p>Mixfree helps.</p>")).isEmpty();
    assertThat(check(BOXED, "<p>Mixol helps.</p>")).as("which one is meant is open").isEmpty();
    assertThat(check(BOXED, "<p>Mixol helps. Mixbox helps.</p>")).hasSize(1);
    assertThat(check(BOXED, "<p>Mixbox helps. It can cause a stroke.</p>")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Boxol helps. It can cause a stroke.</p>",
        "<p>Boxol does not help.</p>",
        "<p>Does boxol help?</p>",
        "<p>Boxol is a drug.</p>",
        "<p>Plainol helps.</p>",
        "<p>Boxol helps.</p><footer><p>Boxol can cause a stroke.</p></footer>"
      })
  void what_is_balanced_or_no_praise_passes(String html) {
    assertThat(check(BOXED, html)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h2>Stroke</h2><p>Boxol helps.</p>",
        "<title>Stroke</title><p>Boxol helps.</p>",
        "<p>Boxol helps.</p><p hidden>It can cause a stroke.</p>",
        "<p>Boxol helps.</p><img alt='stroke' src='a.png'>",
        "<p>Boxol helps.</p><p><a href='/stroke'>Stroke</a></p>"
      })
  void headings_links_and_hidden_text_earn_no_credit(String html) {
    assertThat(check(BOXED, html)).hasSize(1);
  }

  @Test
  void small_print_alone_is_not_in_view() {
    String tell = "tell: {risks: [main], where: in-view}";
    assertThat(check(tell, "<p>Plainol helps.</p><small>It can cause a rash, as told.</small>"))
        .hasSize(1);
    assertThat(
            check(
                tell,
                "<p>Plainol helps.</p><details><summary>More</summary>A rash is common.</details>"))
        .hasSize(1);
    assertThat(check(tell, "<p>Plainol helps. A rash is common.</p>")).isEmpty();
    assertThat(check(tell, "<p>Plainol helps.</p>")).isEmpty();
  }

  @Test
  void more_than_one_risk_may_be_asked_for() {
    String tell = "drugs: {ids: [boxol]}\ntell: {risks: [boxed, main], at-least: 2}";
    assertThat(check(tell, "<p>Boxol helps. A rash is common.</p>")).hasSize(1);
    assertThat(check(tell, "<p>Boxol helps. A rash is common, a stroke rare.</p>")).isEmpty();
  }

  @Test
  void words_may_count_in_place_of_risks() {
    String tell = "drugs: {ids: [boxol]}\ntell: {words: [{phrases: [program]}]}";
    assertThat(check(tell, "<p>Boxol helps.</p>")).hasSize(1);
    assertThat(check(tell, "<p>Boxol helps, within a program.</p>")).isEmpty();
  }
}
