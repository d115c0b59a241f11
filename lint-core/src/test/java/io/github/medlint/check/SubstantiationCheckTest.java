package io.github.medlint.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.TestLibrary;
import io.github.medlint.config.Facts;
import io.github.medlint.format.Formats;
import io.github.medlint.format.html.HtmlReader;
import io.github.medlint.format.markdown.MarkdownReader;
import io.github.medlint.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubstantiationCheckTest {

  private static final String NEAR = "support: {source: [sentence, next-sentence], words: [doi]}";

  private static Linter linter(String keys) {
    String yaml =
        """
        - id: test-source
          kind: substantiation
          family: test
          summary: Say where it comes from.
          level: warning
          authority: [test-act]
          message: "“{match}” has no source."
          tests: {flags: ["x"], passes: ["y"]}
        """
            + keys.indent(2);
    return new Linter(
        new TestLibrary().with("packs/test/a.yaml", yaml).sound(), TestLibrary.assertions());
  }

  private static Linter claims(String support) {
    return linter("match: {phrases: [relieve pain]}\n" + support);
  }

  private static List<String> markdown(Linter linter, String text) {
    return quotes(
        linter.check(
            new MarkdownReader().read(SourceText.of("a.md", text)),
            Facts.NONE,
            LevelPolicy.AS_WRITTEN));
  }

  private static List<String> html(Linter linter, String text) {
    return quotes(
        linter.check(
            new HtmlReader().read(SourceText.of("a.html", text)),
            Facts.NONE,
            LevelPolicy.AS_WRITTEN));
  }

  private static List<String> quotes(DocumentResult result) {
    return result.findings().stream().map(Finding::quote).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It relieves pain. We are open.",
        "It relieves pain. [Book now](/book).",
        "It relieves pain, see [our page](/how).",
        "It relieves pain. We are open. See [a trial](https://example.org).",
        "See [a trial](https://example.org). It relieves pain.",
        "It relieves pain in 4 weeks (March 2024).",
        "It relieves pain.\n\nSee [a trial](https://example.org).",
        "Doses of 10.5 mg relieve pain."
      })
  void a_claim_without_a_source_near_it_is_found(String text) {
    assertThat(markdown(claims(NEAR), text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It [relieves pain](https://example.org/trial).",
        "It relieves pain. See [a trial](https://example.org).",
        "It relieves pain.[^1] We are open.\n\n[^1]: A trial.",
        "It relieves pain^[A trial.]. We are open.",
        "It relieves pain.<sup>1</sup> We are open.",
        "It relieves pain [1]. We are open.",
        "It relieves pain.² We are open.",
        "It relieves pain.2 We are open.",
        "It relieves pain (Doe & Roe, 2020). We are open.",
        "It relieves pain, wrote Doe et al. in a trial.",
        "It relieves pain, NCT01234567.",
        "It relieves pain: https://example.org/trial",
        "It relieves pain, doi of the paper on request.",
        "It <a href=\"https://example.org/trial\">relieves pain</a>.",
        "It relieves pain, see [the list](#ref-3).",
        "## References\n\n1. A trial that relieves pain.",
        "Does it relieve pain?"
      })
  void a_claim_with_a_source_near_it_passes(String text) {
    assertThat(markdown(claims(NEAR), text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>It relieves pain<sup>1</sup>. We are open.</p>",
        "<p>It relieves pain.<sup><a href='#r1'>1</a></sup> We are open.</p>",
        "<p>It relieves <a href='https://example.org'>pain</a>.</p>",
        "<h2>It relieves pain</h2><p>A trial: <a href='https://example.org'>this</a>.</p>"
      })
  void markup_of_html_counts_alike(String text) {
    assertThat(html(claims(NEAR), text)).isEmpty();
  }

  @Test
  void a_raised_dagger_is_no_source() {
    assertThat(html(claims(NEAR), "<p>It relieves pain.<sup>†</sup></p>")).hasSize(1);
  }

  @Test
  void a_heading_has_its_sources_in_its_own_section() {
    String text = "# It relieves pain\n\nOpen.\n\n# More\n\nA [trial](https://example.org).\n";
    assertThat(markdown(claims(NEAR), text)).hasSize(1);
  }

  @Test
  void a_reference_list_helps_only_where_the_rule_says_so() {
    String text = "It relieves pain.\n\n## References\n\n- Doe J. A trial.\n";
    assertThat(markdown(claims(NEAR), text)).hasSize(1);
    assertThat(markdown(claims("support: {source: [sentence, list]}"), text)).isEmpty();
  }

  @Test
  void enough_told_beside_a_claim_stands_for_a_source() {
    Linter linter =
        claims(
            "support: {told: {within: block, at-least: 2, of: [{phrases: [adult]}, {phrases:"
                + " [week]}, {phrases: [placebo]}]}}");
    assertThat(markdown(linter, "It relieves pain in adults.")).hasSize(1);
    assertThat(markdown(linter, "It relieves pain in adults. They took it for weeks.")).isEmpty();
    assertThat(markdown(linter, "It relieves pain in adults.\n\nThey took it for weeks."))
        .hasSize(1);
  }

  @Test
  void a_mark_without_its_reference_is_found() {
    Linter linter = linter("marks: orphan");
    String list = "\n\n## References\n\n1. One.\n2. Two.\n";
    assertThat(markdown(linter, "A [1]. B [2,3]. C [1-2]." + list)).containsExactly("B [2,3]");
    assertThat(markdown(linter, "Relief.<sup>3</sup> More." + list)).containsExactly("Relief. 3");
    assertThat(markdown(linter, "Relief.<sup>2</sup> More." + list)).isEmpty();
    assertThat(html(linter, "<p>Some relief<sup>[7]</sup>.</p>")).hasSize(1);
  }

  @Test
  void a_list_that_cannot_be_told_apart_is_left_alone() {
    assertThat(markdown(linter("marks: orphan"), "A [1].\n\nSources: Doe J; Roe R.")).isEmpty();
  }

  @Test
  void a_reference_that_nothing_points_to_is_found_only_among_cited_ones() {
    Linter linter = linter("marks: uncited");
    String list = "\n\n## References\n\n1. One paper.\n2. Two papers.\n";
    assertThat(markdown(linter, "A [1]." + list)).containsExactly("Two papers.");
    assertThat(markdown(linter, "A." + list)).isEmpty();
    assertThat(markdown(linter, "A [1,2]." + list)).isEmpty();
  }

  @Test
  void one_study_under_two_names_is_found_where_it_is_told_again() {
    Linter linter =
        linter(
            "told-twice: {names: [{phrases: [\"Red Journal\"]}, {phrases: [\"Blue School\"]}]}\nmatch: {phrases: [drug]}");
    assertThat(
            markdown(
                linter, "- The Red Journal: the drug works.\n- The Blue School: the drug works."))
        .containsExactly("Blue School");
    assertThat(
            markdown(
                linter,
                "- The Blue School in the Red Journal: the drug.\n- The Red Journal: the drug."))
        .isEmpty();
    assertThat(markdown(linter, "The Red Journal: the drug.\n\n# B\n\nThe Blue School: the drug."))
        .isEmpty();
    assertThat(markdown(linter, "The Red Journal: the drug.\n\nThe Blue School: a park."))
        .isEmpty();
  }

  @Test
  void plain_text_counts_brackets_and_lists() {
    String text = "It relieves pain [1]. We are open.\n\nReferences\n\n[1] Doe J. A trial of it.\n";
    var document = Formats.standard().readerOf("a.txt").read(SourceText.of("a.txt", text));
    assertThat(quotes(claims(NEAR).check(document, Facts.NONE, LevelPolicy.AS_WRITTEN))).isEmpty();
    assertThat(quotes(linter("marks: orphan").check(document, Facts.NONE, LevelPolicy.AS_WRITTEN)))
        .isEmpty();
  }
}
