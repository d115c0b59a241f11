package io.github.medlint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.medlint.cli.rules.RulePages;
import io.github.medlint.cli.rules.RulesDocsCommand;
import io.github.medlint.engine.Engine;
import io.github.medlint.engine.PackagedRules;
import io.github.medlint.rule.RuleLibrary;
import io.github.medlint.text.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The pages in the repository say what the rules say. */
class RuleDocsCurrentTest {

  private static final Path PAGES = Path.of("../docs/rules");

  @Test
  void the_pages_about_the_rules_are_current() throws IOException {
    assumeTrue(Files.isDirectory(PAGES), "no pages have been written yet");
    Diagnostics diagnostics = new Diagnostics();
    ClassLoader loader = RuleDocsCurrentTest.class.getClassLoader();
    PackagedRules rules = PackagedRules.load(loader).withExamples(loader);
    RuleLibrary library = Engine.of(rules, diagnostics).library();
    assertThat(diagnostics.list()).isEmpty();
    Map<String, String> written = new TreeMap<>();
    for (Path page : RulesDocsCommand.pagesIn(PAGES)) {
      written.put(String.valueOf(page.getFileName()), Files.readString(page));
    }
    Map<String, String> current = RulePages.of(library);
    List<String> stale =
        current.entrySet().stream()
            .filter(page -> !page.getValue().equals(written.remove(page.getKey())))
            .map(Map.Entry::getKey)
            .toList();
    String remedy = "to write the pages anew: ./medlint rules docs --output docs/rules";
    assertThat(stale).as(remedy).isEmpty();
    assertThat(written.keySet()).as("pages of no rule; " + remedy).isEmpty();
  }
}
