package io.github.medlint.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiagnosticTest {

  @Test
  void shows_the_line_with_a_caret_and_the_hint() {
    SourceText source = SourceText.of("rules.yaml", "- id: a\n  lvel: error\n");
    assertThat(Diagnostic.at(source, 10, "unknown key", "did you mean “level”?").format())
        .isEqualTo(
            """
            rules.yaml:2:3: unknown key
                lvel: error
                ^
              did you mean “level”?""");
  }

  @Test
  void without_a_place_it_is_one_line() {
    assertThat(Diagnostic.of("a.md", "no such file", "").format()).isEqualTo("a.md: no such file");
  }
}
