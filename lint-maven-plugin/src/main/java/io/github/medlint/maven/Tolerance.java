package io.github.medlint.maven;

import io.github.medlint.rule.Level;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * How much a build puts up with.
 *
 * @param severity findings of this level or above count as violations
 * @param allowed how many violations are still put up with
 * @param fails whether more than that fail the build, or are only warned of
 */
record Tolerance(Level severity, int allowed, boolean fails) {

  private static final List<String> SEVERITIES =
      Arrays.stream(Level.values()).map(Level::label).toList();

  /** The tolerance that parameters of the plugin ask for. */
  static Tolerance of(String violationSeverity, int maxAllowedViolations, boolean failOnViolation)
      throws MojoExecutionException {
    if (maxAllowedViolations < 0) {
      throw new MojoExecutionException(
          "maxAllowedViolations cannot be " + maxAllowedViolations + ", only 0 or more");
    }
    for (Level level : Level.values()) {
      if (level.label().equalsIgnoreCase(violationSeverity)) {
        return new Tolerance(level, maxAllowedViolations, failOnViolation);
      }
    }
    throw Choice.unknown("violationSeverity", violationSeverity, SEVERITIES);
  }
}
