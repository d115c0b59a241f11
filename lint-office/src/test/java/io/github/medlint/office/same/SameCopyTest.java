package io.github.medlint.office.same;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.Finding;
import io.github.medlint.check.StatementAnswer;
import io.github.medlint.engine.Engine;
import io.github.medlint.engine.PackagedRules;
import io.github.medlint.engine.Settings;
import io.github.medlint.format.Formats;
import io.github.medlint.run.Draft;
import io.github.medlint.run.LintRun;
import io.github.medlint.run.Progress;
import io.github.medlint.text.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The same copy is judged the same in every format, positions apart. */
class SameCopyTest {

  private static final Engine ENGINE =
      Engine.of(PackagedRules.load(Engine.class.getClassLoader()), new Diagnostics());

  private static DocumentResult check(String name, byte[] bytes) {
    Draft.Content content =
        new Draft.Content() {
          @Override
          public long size() {
            return bytes.length;
          }

          @Override
          public byte[] read() {
            return bytes;
          }
        };
    LintRun run = new LintRun(ENGINE, Formats.standard(), Settings.DEFAULT);
    List<LintRun.Outcome> outcomes = run.run(List.of(new Draft(name, content)), 1, Progress.NONE);
    assertThat(outcomes).hasSize(1);
    assertThat(outcomes.get(0).diagnostic()).isNull();
    return outcomes.get(0).result();
  }

  private static List<String> findings(DocumentResult result) {
    List<String> told = new ArrayList<>();
    for (Finding finding : result.findings()) {
      told.add(
          finding.rule()
              + " "
              + finding.level()
              + " “"
              + finding.quote()
              + "” ×"
              + finding.places().size()
              + " under "
              + finding.places().get(0).section()
              + ": "
              + finding.message());
    }
    told.sort(null);
    return told;
  }

  private static List<String> checklist(DocumentResult result) {
    List<String> told = new ArrayList<>();
    for (StatementAnswer answer : result.statements()) {
      told.add(
          answer.requirement()
              + " "
              + answer.status()
              + " "
              + answer.because()
              + " ×"
              + answer.places().size());
    }
    return told;
  }

  @TestFactory
  List<DynamicTest> the_same_copy_gives_the_same_findings_and_checklist_in_every_format() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Page page : Pages.all()) {
      Map<String, byte[]> all = Renderings.of(page);
      DocumentResult markdown = check("page.md", all.get("page.md"));
      all.forEach(
          (name, bytes) ->
              tests.add(
                  DynamicTest.dynamicTest(
                      page.title() + " as " + name,
                      () -> {
                        DocumentResult other = check(name, bytes);
                        assertThat(findings(other)).isEqualTo(findings(markdown));
                        assertThat(checklist(other)).isEqualTo(checklist(markdown));
                      })));
    }
    return tests;
  }

  @Test
  void the_pages_are_worth_comparing() {
    int findings = 0;
    for (Page page : Pages.all()) {
      DocumentResult result = check("page.md", Renderings.of(page).get("page.md"));
      findings += result.findings().size();
      assertThat(result.statements()).isNotEmpty();
    }
    assertThat(findings).isGreaterThan(30);
  }
}
