package io.github.medlint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.medlint.check.DocumentResult;
import io.github.medlint.report.Report;
import io.github.medlint.run.files.RepositoryRoot;
import io.github.medlint.run.settings.RunOptions;
import io.github.medlint.text.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectCheckTest {

  @TempDir private Path root;

  @BeforeEach
  void makeRepository() throws IOException {
    Files.createDirectory(root.resolve(".git"));
  }

  @Test
  void finds_claims_and_names_files_from_the_repositorys_root() throws IOException {
    write("clinic/content/offer.txt", "Ketamine cures PTSD.\n");

    Report report = check("clinic/content");

    assertThat(report.diagnostics()).isEmpty();
    assertThat(report.documents())
        .singleElement()
        .satisfies(document -> assertThat(document.path()).isEqualTo("clinic/content/offer.txt"))
        .satisfies(
            document ->
                assertThat(document.findings())
                    .extracting("rule", "quote")
                    .contains(tuple("fda-cure-claim", "Ketamine cures PTSD")));
  }

  @Test
  void a_directory_without_texts_is_no_mistake() throws IOException {
    write("content/logo.svg", "<svg/>");

    Report report = check("content");

    assertThat(report.documents()).isEmpty();
    assertThat(report.diagnostics()).isEmpty();
  }

  @Test
  void a_directory_that_is_not_there_is_a_mistake() throws IOException {
    write("content/offer.txt", "Opening hours\n");

    assertThat(check("contents").diagnostics())
        .singleElement()
        .extracting(Diagnostic::hint)
        .isEqualTo("did you mean “content”?");
  }

  @Test
  void a_file_in_two_directories_is_checked_once() throws IOException {
    write("content/en/offer.txt", "Opening hours\n");

    assertThat(check("content", "content/en").documents())
        .extracting(DocumentResult::path)
        .containsExactly("content/en/offer.txt");
  }

  @Test
  void ignore_files_and_the_configuration_leave_files_out() throws IOException {
    write(".gitignore", "generated/\n");
    write("medlint.yaml", "exclude: [content/drafts/**]\n");
    write("content/generated/a.txt", "Opening hours\n");
    write("content/drafts/b.txt", "Opening hours\n");
    write("content/c.txt", "Opening hours\n");

    assertThat(check("content").documents())
        .extracting(DocumentResult::path)
        .containsExactly("content/c.txt");
  }

  @Test
  void an_included_file_that_no_reader_reads_is_a_mistake() throws IOException {
    write("content/offer.txt", "Opening hours\n");
    write("content/offer.doc", "Opening hours\n");

    assertThat(check("content").diagnostics())
        .extracting(Diagnostic::path)
        .containsExactly("content/offer.doc");
  }

  @Test
  void the_root_is_the_repository_or_without_one_the_project() throws IOException {
    Path project = Files.createDirectories(root.resolve("shop/web"));
    assertThat(RepositoryRoot.of(project)).isEqualTo(root.toAbsolutePath().normalize());

    Files.delete(root.resolve(".git"));
    assertThat(RepositoryRoot.of(project)).isEqualTo(project.toAbsolutePath().normalize());
  }

  private Report check(String... directories) {
    RunOptions options = new RunOptions(root, null, null, Map.of(), null, 1, true);
    NameFilter filter = new NameFilter(List.of("**/*.txt", "**/*.doc"), List.of());
    List<Path> paths = Arrays.stream(directories).map(root::resolve).toList();
    return new ProjectCheck(options, filter, "1").of(paths);
  }

  private void write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
