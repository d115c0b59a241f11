package io.github.medlint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.medlint.rule.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFileTest {

  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif"})
  void a_report_is_written_in_the_format_that_is_asked_for(String format) throws Exception {
    Path file = directory.resolve("new/report");

    ReportFile.write(Reports.with(Level.ERROR), ReportFile.writer(format), file);

    assertThat(ReportFile.writer(format).format()).isEqualTo(format);
    assertThat(Files.readString(file)).contains("made-up-rule");
  }

  @Test
  void an_unknown_format_is_refused_with_the_nearest_one() {
    assertThatExceptionOfType(MojoExecutionException.class)
        .isThrownBy(() -> ReportFile.writer("sarfi"))
        .withMessageContaining("did you mean “sarif”?");
  }

  @Test
  void a_file_that_cannot_be_written_is_trouble_not_failure() {
    assertThatExceptionOfType(MojoExecutionException.class)
        .isThrownBy(() -> ReportFile.write(Reports.empty(), ReportFile.writer("json"), directory))
        .withMessageContaining("cannot be written");
  }
}
