package io.github.medlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples that the README's first command checks. */
class SamplesTest {

  @TempDir Path directory;

  private CommandLineFixture.Result check(String sample) throws IOException {
    String text = Files.readString(Path.of("../samples").resolve(sample));
    return new CommandLineFixture(directory)
        .file(sample, text)
        .run("check", "--min-level", "warning", "--fail-on", "warning", sample);
  }

  @Test
  void the_good_page_carries_its_statements_and_makes_no_claim() throws IOException {
    var result = check("good.md");
    assertThat(result.out()).contains("no findings", "[x] said: ").doesNotContain("missing");
    assertThat(result.code()).isZero();
  }

  @Test
  void the_page_that_only_looks_bad_has_no_finding() throws IOException {
    var result = check("only-looks-bad.md");
    assertThat(result.out()).contains("no findings");
    assertThat(result.code()).isZero();
  }

  @Test
  void the_readme_shows_what_explain_tells() throws IOException {
    var result =
        new CommandLineFixture(directory)
            .file(
                "samples/only-looks-bad.md",
                Files.readString(Path.of("../samples/only-looks-bad.md")))
            .run("explain", "samples/only-looks-bad.md:14:53");
    String readme = Files.readString(Path.of("../README.md"));
    int start = readme.indexOf("only-looks-bad.md:14:53\n") + "only-looks-bad.md:14:53\n".length();
    String shown = readme.substring(start, readme.indexOf("\n```", start));
    assertThat(result.out()).startsWith(shown).contains("completely safe");
  }

  @Test
  void the_bad_page_has_claims_and_misses_statements() throws IOException {
    var result = check("bad.html");
    assertThat(result.out())
        .contains("fda-cure-claim", "fda-safety-absolute", "comp-fda-approved-claim")
        .contains("[ ] missing: Crisis line");
    assertThat(result.code()).isEqualTo(1);
  }
}
