package io.github.medlint.run.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownFilesTest {

  @TempDir Path folder;

  private final KnownFiles known = KnownFiles.standard();

  private String kind(String name, String... siblings) {
    boolean isFolder = name.endsWith("/");
    Path path = folder.resolve(isFolder ? name.substring(0, name.length() - 1) : name);
    Set<String> all = Arrays.stream(siblings).collect(Collectors.toSet());
    KnownFiles.Kind kind = known.of(path, isFolder, all);
    return kind == null ? "read" : kind.one();
  }

  @ParameterizedTest
  @CsvSource({
    "public/, hugo.toml, folder of build output",
    "public/, config.toml archetypes, folder of build output",
    "public/, config.toml, read",
    "public/, package.json, read",
    "_site/, _config.yml, folder of build output",
    "dist/, astro.config.mjs package.json, folder of build output",
    "dist/, notes.md, read",
    "out/, next.config.js, folder of build output",
    "target/, pom.xml, folder of build output",
    "target/, index.md, read",
    "site/, mkdocs.yml, folder of build output",
    "node_modules/, x, folder of installed packages",
    "package-lock.json, x, lock file",
    "Gemfile.lock, x, lock file",
    "~$Flyer.docx, x, lock of an open file",
    "package.json, x, tool's own file",
    "tsconfig.build.json, x, tool's own file",
    "team.json, package.json, read",
    "site.config.json, x, read",
    "medlint.yaml, x, file of medlint's own",
    "README.md, package.json, working paper",
    "Readme.md, .git, working paper",
    "README.md, intro.md, read",
    "README.md, .git SUMMARY.md, read",
    "CHANGELOG.md, README.md, working paper",
    "changelog.md, page.md, read",
    "LICENSE, x, working paper",
    "styles.css, x, file without copy",
    "app.tsx, x, read",
    "photo.png, x, read",
    "llms.txt, x, read",
    "robots.txt, x, tool's own file",
  })
  void what_lies_beside_a_name_decides(String name, String siblings, String kind) {
    assertThat(kind(name, siblings.split(" "))).isEqualTo(kind);
  }

  @Test
  void a_manifest_is_read_unless_it_says_that_it_is_a_tools() throws IOException {
    Path file = folder.resolve("manifest.json");
    Files.writeString(file, "{\"title\": \"Our clinic\", \"pages\": []}");
    assertThat(kind("manifest.json")).isEqualTo("read");
    Files.writeString(file, "{\"manifest_version\": 3, \"name\": \"Booking helper\"}");
    assertThat(kind("manifest.json")).isEqualTo("tool's own file");
    Files.writeString(file, "{\"index.html\": {\"file\": \"a.js\", \"isEntry\": true}}");
    assertThat(kind("manifest.json")).isEqualTo("tool's own file");
  }

  @Test
  void every_kind_says_why() {
    KnownFiles own =
        KnownFiles.of(List.of("# note", "", "[x] lamp, lamps: it shines", "*.lamp  unless sun"));
    assertThat(own.of(Path.of("a.LAMP"), false, Set.of("moon")))
        .isEqualTo(new KnownFiles.Kind("lamp", "lamps", "it shines"));
    assertThat(own.of(Path.of("a.lamp"), false, Set.of("Sun"))).isNull();
    assertThatThrownBy(() -> KnownFiles.of(List.of("a.lamp")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
