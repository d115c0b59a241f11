package io.github.medlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimingsTest {

  @TempDir Path directory;
  private CommandLineFixture medlint;
  private final AtomicLong asked = new AtomicLong();

  @BeforeEach
  void start() {
    medlint = new CommandLineFixture(directory);
    medlint.nanoTime = () -> asked.incrementAndGet() * 1_000_000;
    medlint.file(
        "a.md",
        "We guarantee relief.\n\nA sentence. Patients who do not come at all, we say, recover and we"
            + " cure depression.\n");
  }

  @Test
  void timings_name_each_phase_the_levels_and_the_slowest_rules() {
    var result = medlint.run("check", "--timings", "--threads", "1", "a.md");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .containsSubsequence(
            "timings\n",
            "load rules",
            "load models",
            "read",
            "sentences",
            "match",
            "decide",
            "assertion",
            "requirements",
            "report",
            "of all copy",
            "3\n",
            "level 1, tokens",
            "level 2, tagged",
            "level 3, parsed",
            "slowest rules");
    String rules = result.err().substring(result.err().indexOf("slowest rules"));
    assertThat(rules.lines().count()).isEqualTo(11);
    assertThat(result.out()).doesNotContain("timings");
  }

  @Test
  void the_report_is_the_same_with_and_without() {
    var plain = medlint.run("check", "--format", "json", "a.md");
    var timed = medlint.run("check", "--timings", "--format", "json", "a.md");
    assertThat(timed.out()).isEqualTo(plain.out());
  }

  @Test
  void nothing_is_measured_that_nobody_asks_for() {
    medlint.run("check", "a.md");
    assertThat(asked).hasValue(0);
  }
}
