package io.github.medlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.text.Printable;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that comes from outside can steer the terminal that a command writes to. */
class TerminalSafetyTest {

  private static final String EVIL = "\u001b[2J\u009b31m\u202e\u0007";

  @TempDir Path directory;

  @Test
  void no_command_passes_on_what_steers_a_terminal() {
    CommandLineFixture medlint = new CommandLineFixture(directory);
    String draft = "x" + EVIL + ".md";
    try {
      medlint.file(
          draft,
          "---\nmedlint-"
              + EVIL
              + ": x\n---\n# A"
              + EVIL
              + "\n\nKetamine cures "
              + EVIL
              + "PTSD.\n");
    } catch (RuntimeException e) {
      Assumptions.abort("this system takes no such file name");
    }
    medlint.file(
        "medlint.yaml", "facts: {brand" + EVIL + ": x}\n# " + EVIL + "\nrulez" + EVIL + ": {\n");
    List<String[]> runs =
        List.of(
            new String[] {"check", "."},
            new String[] {"check", "--format", "json", "."},
            new String[] {"check", "--format", "sarif", "."},
            new String[] {"check", draft, "gone" + EVIL},
            new String[] {"check", "--output", "no" + EVIL + "/../" + draft, draft},
            new String[] {"check", "--" + EVIL},
            new String[] {"check", "--fail-on", EVIL, draft},
            new String[] {"check", "--markets", EVIL, "--fact", EVIL, draft},
            new String[] {"check", "--config", "c" + EVIL, draft},
            new String[] {"check", "--rules", "r" + EVIL, draft},
            new String[] {"check", "--files-from", "f" + EVIL},
            new String[] {"checklist", draft},
            new String[] {"claims", draft},
            new String[] {"claims", "--format", "csv", draft},
            new String[] {"explain", draft + ":5"},
            new String[] {"explain", "rule" + EVIL},
            new String[] {"tree", draft},
            new String[] {"tree", "gone" + EVIL + ".md"},
            new String[] {"config", "print", draft},
            new String[] {"rules", "show", EVIL},
            new String[] {EVIL});
    for (String[] run : runs) {
      var result = medlint.run(run);
      for (String said : List.of(result.out(), result.err())) {
        String shown = said.replace("\r\n", "\n"); // as tables end their lines
        assertThat(shown.chars().filter(c -> c != '\n' && Printable.steers((char) c)).toArray())
            .as(Printable.of(String.join(" ", run)))
            .isEmpty();
      }
    }
  }
}
