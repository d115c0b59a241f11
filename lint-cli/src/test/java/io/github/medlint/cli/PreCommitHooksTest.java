package io.github.medlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.format.Formats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The hooks that the repository offers to pre-commit. */
class PreCommitHooksTest {

  @Test
  void each_takes_the_formats_that_are_read_and_no_others() throws IOException {
    List<Pattern> patterns = new ArrayList<>();
    for (String line : hooks()) {
      if (line.strip().startsWith("files: ")) {
        patterns.add(Pattern.compile(line.strip().substring("files: ".length())));
      }
    }
    assertThat(patterns).hasSize(2);
    String endings = "(?i)\\.(" + String.join("|", Formats.standard().endings()) + ")$";
    for (Pattern pattern : patterns) {
      assertThat(pattern.pattern()).isEqualTo(endings);
      assertThat(pattern.matcher("content/page.MDX").find()).isTrue();
      for (String other : List.of("LICENSE", "README", "style.css", "md", "a.md.bak")) {
        assertThat(pattern.matcher(other).find()).as(other).isFalse();
      }
    }
  }

  @Test
  void each_honours_excludes_and_takes_all_files_in_one_run() throws IOException {
    assertThat(hooks().stream().filter(line -> line.contains("medlint check --force-exclude")))
        .hasSize(2);
    assertThat(hooks().stream().filter(line -> line.strip().equals("require_serial: true")))
        .hasSize(2);
  }

  private static List<String> hooks() throws IOException {
    return Files.readAllLines(Path.of("../.pre-commit-hooks.yaml"));
  }
}
