package io.github.medlint.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.TestLibrary;
import io.github.medlint.config.Facts;
import io.github.medlint.document.Document;
import io.github.medlint.format.Formats;
import io.github.medlint.text.SourceText;
import java.util.Objects;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Drafts with so many claims that a check which compares each of them with each other one, in any
 * of its steps, would take many minutes for each; these take seconds. Every kind of rule has a part
 * in it.
 */
@Timeout(120)
class LongDraftsTest {

  private static final int MANY = 3_000;

  private static final String WHEN =
      ", source: s, as-of: 2026-11-23, verify-by: 2027-11-23, confidence: knowledge}\n";

  private static final String HEAD =
      """
        family: test
        summary: Do not.
        level: error
        authority: [test-act]
        message: "“{match}”."
        tests: {flags: [x], passes: [y]}
      """;

  private static final Linter LINTER =
      new Linter(
          new TestLibrary()
              .with(
                  "concepts/links.yaml",
                  """
                  - {id: link-use, terms: [for, treat, cure]}
                  - {id: link-use-back, terms: [with]}
                  - {id: link-gain, terms: ['relief from']}
                  - {id: link-anaphor, terms: ['"it"']}
                  - {id: link-none, terms: [guideline]}
                  - {id: risk-rash, terms: [rash]}
                  """)
              .with("knowledge/conditions.yaml", "- {id: pain, title: pain, names: [pain]" + WHEN)
              .with(
                  "knowledge/drugs.yaml",
                  "- {id: calm, title: calm, names: [calmol], status: approved, risks: [rash],"
                      + " schedule: none, boxed-warning: {present: no}, rems: no"
                      + WHEN)
              .with(
                  "statements/s.yaml",
                  """
                  - id: notice
                    title: Notice
                    variants: ["It is not approved."]
                    phrases: ["not approved"]
                    except: ["approved abroad"]
                    contradicted-by: ["fully approved"]
                  - id: wording
                    title: Wording
                    fixed-text: ["This statement has not been evaluated."]
                    fixed-by: test-act
                    phrases: ["not been evaluated"]
                  """)
              .with(
                  "packs/test/rules.yaml",
                  rule(
                          "general",
                          "claim",
                          "match: {phrases: [cure, cure pain]}\nexcept: {phrases:" + " [cure all]}")
                      + rule(
                          "special",
                          "claim",
                          "match: {phrases: [\"…2 cure pain\"]}\n".replace("…2 ", "")
                              + "supersedes: [general]")
                      + rule("again", "claim", "match: {phrases: [\"cure\"]}\nrestates: [special]")
                      + rule(
                          "both",
                          "claim",
                          "match: {all: [{phrases: [cure]}, {phrases: [pain]}],"
                              + " same: sentence}")
                      + rule(
                          "pair",
                          "pair",
                          "pair: {drug: any, condition: any, status:" + " [off-label], link: page}")
                      + rule(
                          "source",
                          "substantiation",
                          "match: {phrases: [cure pain]}\n"
                              + "support: {source: [sentence, next-sentence]}")
                      + rule("orphan", "substantiation", "marks: orphan")
                      + rule("uncited", "substantiation", "marks: uncited")
                      + rule(
                          "balance",
                          "balance",
                          "match: {phrases: [\"{drug} cure\"]}\n"
                              + "tell: {risks: [main], where: same-section}")
                      + rule(
                          "near",
                          "requirement",
                          "when: {pair: {drug: any, condition: any,"
                              + " status: [off-label], link: page}}\nrequire: {statement: notice,"
                              + " covers: [drug, condition]}\nplace: {within: {words: 50}}\n"
                              + "each: claim")
                      + rule(
                          "fixed",
                          "requirement",
                          "when: {always: true}\n" + "require: {statement: wording}"))
              .sound(),
          TestLibrary.assertions());

  private static String rule(String id, String kind, String keys) {
    return "- id: " + id + "\n  kind: " + kind + "\n" + HEAD + keys.indent(2);
  }

  private static DocumentResult check(String name, String text) {
    Document document =
        Objects.requireNonNull(Formats.standard().readerOf(name)).read(SourceText.of(name, text));
    return LINTER.check(document, Facts.NONE, LevelPolicy.AS_WRITTEN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          a.txt ! Calmol cures pain.\\n\\n
          a.txt ! Calmol cures pain.\\s
          a.txt ! It cures pain. Calmol!
          a.txt ! Calmol cures pain. It is not approved. We cure all.\\s
          a.txt ! This statement has not been evaluated. Calmol cures pain.\\s
          a.txt ! It cures pain [1]. A wrote et al. in 2020.\\s
          a.txt ! Calmol is fully approved. It cures pain with a rash.\\n\\n
          a.md ! ## Calmol\\n\\nIt cures pain.\\n\\n
          a.md ! It cures pain.[^7]\\n\\n- A trial by A et al. in [a](https://example.org).\\n\\n
          a.html ! <h2>Calmol</h2><p>It cures pain<sup>1</sup></p>
          """)
  void many_claims_take_little_time_each(String name, String part) {
    String text = part.replace("\\n", "\n").replace("\\s", " ").repeat(MANY);
    assertThat(check(name, text).findings()).isNotEmpty();
  }
}
