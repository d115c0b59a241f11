package io.github.medlint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.medlint.rule.Level;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class ToleranceTest {

  @Test
  void letter_case_of_a_severity_does_not_matter() throws Exception {
    assertThat(Tolerance.of("Warning", 3, true)).isEqualTo(new Tolerance(Level.WARNING, 3, true));
  }

  @Test
  void an_unknown_severity_is_refused_with_the_nearest_one() {
    assertThatExceptionOfType(MojoExecutionException.class)
        .isThrownBy(() -> Tolerance.of("warnings", 0, true))
        .withMessage(
            "violationSeverity cannot be “warnings”, only error, warning, advice"
                + "; did you mean “warning”?");
  }

  @Test
  void fewer_than_no_violations_cannot_be_allowed() {
    assertThatExceptionOfType(MojoExecutionException.class)
        .isThrownBy(() -> Tolerance.of("error", -1, true))
        .withMessageContaining("-1");
  }
}
