package io.github.medlint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.rule.Level;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

class ReportLogTest {

  private final List<String> logged = new ArrayList<>();
  private final ReportLog log =
      new ReportLog(
          new SystemStreamLog() {
            @Override
            public void error(CharSequence content) {
              logged.add("E " + content);
            }

            @Override
            public void warn(CharSequence content) {
              logged.add("W " + content);
            }

            @Override
            public void info(CharSequence content) {
              logged.add("I " + content);
            }
          });

  @Test
  void each_finding_is_a_line_at_the_log_level_that_fits_its_own() {
    log.findings(Reports.with(Level.ERROR, Level.WARNING, Level.ADVICE));

    assertThat(logged)
        .containsExactly(
            "E content/page.txt:3:7 error made-up-rule “always works”",
            "W content/page.txt:3:7 warning made-up-rule “always works”",
            "I content/page.txt:3:7 advice made-up-rule “always works”");
  }

  @Test
  void a_finding_tells_how_many_more_places_it_has() {
    log.findings(Reports.with(Reports.finding(Level.ERROR, "always works", 3)));

    assertThat(logged).singleElement().asString().endsWith("“always works” (and 2 more places)");
  }

  @Test
  void a_finding_without_words_has_no_quote() {
    log.findings(Reports.with(Reports.finding(Level.ERROR, "", 1)));

    assertThat(logged).containsExactly("E content/page.txt:3:7 error made-up-rule");
  }

  @Test
  void a_quote_cannot_steer_the_terminal() {
    log.findings(Reports.with(Reports.finding(Level.ERROR, "a\u001b[2Jb\u202e", 1)));

    assertThat(logged).singleElement().asString().endsWith("“a\u241b[2Jb\ufffd”");
  }
}
