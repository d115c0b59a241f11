package io.github.medlint.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.text.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationFinderTest {

  @TempDir private Path root;
  private final Diagnostics diagnostics = new Diagnostics();

  private String found(String directory) {
    return new ConfigurationFinder(root, root.resolve("home"), diagnostics)
        .forDirectory(root.resolve(directory))
        .path();
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void the_nearest_file_upward_counts_alone() throws IOException {
    write("repo/.git/HEAD", "");
    write("repo/medlint.yaml", "facts: {channel: web}");
    write("repo/blog/medlint.yml", "facts: {audience: consumer}");
    Files.createDirectories(root.resolve("repo/blog/deep/er"));

    assertThat(found("repo/pages")).isEqualTo("repo/medlint.yaml");
    assertThat(found("repo/blog/deep/er")).isEqualTo("repo/blog/medlint.yml");
    assertThat(
            new ConfigurationFinder(root, null, diagnostics)
                .forDirectory(root.resolve("repo/blog"))
                .facts())
        .containsOnlyKeys("audience");
  }

  @Test
  void the_search_ends_at_the_root_of_the_repository() throws IOException {
    write("medlint.yaml", "");
    write("repo/.git/HEAD", "");
    write("outside/a.md", "");

    assertThat(found("repo/pages")).isEmpty();
    assertThat(found("outside")).isEqualTo("medlint.yaml");
  }

  @Test
  void a_file_in_the_home_directory_is_not_taken_by_the_way() throws IOException {
    write("medlint.yaml", "");
    write("home/medlint.yaml", "facts: {channel: web}");
    write("home/site/page.md", "");

    assertThat(found("home/site")).isEqualTo("medlint.yaml");
  }

  @Test
  void what_cannot_be_read_is_told() throws IOException {
    write("latin.yaml", "");
    Files.write(root.resolve("latin.yaml"), new byte[] {'a', (byte) 0xe9});
    ConfigurationFinder finder = new ConfigurationFinder(root, null, diagnostics);

    assertThat(finder.read(root.resolve("latin.yaml"))).isSameAs(Configuration.DEFAULT);
    assertThat(finder.read(root.resolve("none.yaml"))).isSameAs(Configuration.DEFAULT);
    assertThat(diagnostics.list())
        .extracting(d -> d.path() + ": " + d.message())
        .containsExactly("latin.yaml: not UTF-8", "none.yaml: there is no such configuration file");
  }
}
