package io.github.medlint.cli.options;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.cli.check.ProgressLine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurroundingsTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final PrintStream errStream = new PrintStream(err, false, StandardCharsets.UTF_8);
  private long now;

  private Surroundings with(Map<String, String> environment) {
    return new Surroundings(
        new ByteArrayInputStream(new byte[0]),
        errStream,
        errStream,
        environment,
        Path.of(""),
        () -> now,
        () -> java.time.LocalDate.EPOCH);
  }

  @ParameterizedTest
  @CsvSource({
    // option, terminals, NO_COLOR, CLICOLOR, CLICOLOR_FORCE, TERM, wanted
    "auto,   12, '',  '',  '',  xterm, true",
    "auto,   2,  '',  '',  '',  xterm, false",
    "auto,   '', '',  '',  '',  xterm, false",
    "auto,   12, 1,   '',  '',  xterm, false",
    "auto,   12, 1,   '',  1,   xterm, false",
    "auto,   12, '',  0,   '',  xterm, false",
    "auto,   2,  '',  '',  1,   xterm, true",
    "auto,   2,  '',  '',  0,   xterm, false",
    "auto,   12, '',  '',  '',  dumb,  false",
    "always, '', 1,   0,   '',  dumb,  true",
    "never,  12, '',  '',  1,   xterm, false",
  })
  void colour_follows_the_option_then_the_variables_then_the_terminal(
      String option,
      String terminals,
      String noColor,
      String cliColor,
      String force,
      String term,
      boolean wanted) {
    Map<String, String> environment = new HashMap<>();
    environment.put("MEDLINT_TERMINALS", terminals);
    environment.put("NO_COLOR", noColor);
    environment.put("CLICOLOR", cliColor);
    environment.put("CLICOLOR_FORCE", force);
    environment.put("TERM", term);
    assertThat(Colours.wanted(option, with(environment))).isEqualTo(wanted);
  }

  @Test
  void progress_is_shown_after_a_second_not_too_often_and_taken_away() {
    ProgressLine line = new ProgressLine(errStream, () -> now);
    now = 900_000_000L;
    line.done(1, 9);
    line.clear();
    assertThat(shown()).isEmpty();
    now = 1_100_000_000L;
    line.done(2, 9);
    line.done(3, 9);
    now = 1_300_000_000L;
    line.done(4, 9);
    assertThat(shown()).isEqualTo("\rchecked 2 of 9\rchecked 4 of 9");
    line.clear();
    assertThat(shown()).endsWith("\r\u001b[K");
  }

  private String shown() {
    errStream.flush();
    return err.toString(StandardCharsets.UTF_8);
  }
}
