package io.github.medlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher of the distribution, in processes of its own. */
class LauncherTest {

  private static final Path LAUNCHER = Path.of("src/main/dist/bin/medlint");

  @TempDir static Path libraries;
  @TempDir Path directory;

  /** An installation that the launcher finds beside itself: links to what the tests run on. */
  @BeforeAll
  static void makeLibraries() throws IOException {
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no /bin/sh");
    for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path path = Path.of(part).toAbsolutePath();
      if (part.endsWith(".jar")) {
        Files.createSymbolicLink(libraries.resolve(path.getFileName()), path);
      } else if (Files.isDirectory(path) && !path.endsWith("test-classes")) {
        jar(path, libraries.resolve(path.getParent().getParent().getFileName() + ".jar"));
      }
    }
  }

  private static void jar(Path classes, Path jar) throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, out);
        out.closeEntry();
      }
    }
  }

  @BeforeEach
  void write() throws IOException {
    Files.createDirectory(directory.resolve(".git"));
    Files.writeString(directory.resolve("bad.md"), "The cure for depression is here.\n");
  }

  private record Result(int code, String out, String err) {}

  /** Runs {@code command}, in which {@code medlint} is the launcher, with this environment only. */
  private Result run(Path home, Map<String, String> environment, String command)
      throws IOException, InterruptedException {
    Files.createDirectories(home.resolve("bin"));
    if (!Files.exists(home.resolve("lib"))) {
      Files.createSymbolicLink(home.resolve("lib"), libraries);
      Files.copy(LAUNCHER, home.resolve("bin/medlint"));
      home.resolve("bin/medlint").toFile().setExecutable(true);
    }
    Path out = directory.resolve(".git/out");
    Path err = directory.resolve(".git/err");
    ProcessBuilder builder =
        new ProcessBuilder(
                "/bin/sh",
                "-c",
                "medlint() { \"$0\" \"$@\"; }; " + command,
                home.resolve("bin/medlint").toString())
            .directory(directory.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", System.getenv("PATH"));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    int code = process.waitFor();
    return new Result(code, Files.readString(out), Files.readString(err));
  }

  private Result run(String command) throws IOException, InterruptedException {
    return run(directory.resolve(".git/home"), Map.of(), command);
  }

  @Test
  void names_are_utf_8_without_any_locale() throws IOException, InterruptedException {
    Result made = run("mkdir Ä && cp bad.md Ä/é.md && cd Ä && medlint check é.md");
    assertThat(made.err()).isEmpty();
    assertThat(made.code()).isEqualTo(1);
    assertThat(made.out()).contains("Ä/é.md\n  1:1  ", "fda-cure-claim");
  }

  @Test
  void a_name_in_another_encoding_is_read_in_a_walk_and_refused_as_an_argument()
      throws IOException, InterruptedException {
    Result walked = run("mv bad.md \"$(printf 'caf\\351.md')\" && medlint check .");
    Assumptions.assumeTrue(walked.code() != 127, "this system takes no such names");
    assertThat(walked.out()).contains("caf\\xE9.md\n  1:1  ");
    Result named = run("medlint check \"$(printf 'caf\\351.md')\"");
    assertThat(named.code()).isEqualTo(2);
    assertThat(named.err()).contains("caf\\xE9.md: the name is not in UTF-8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a b", "it's", "$HOME", "#1", "50%20", "x;y&z", "*[a]?", "a:b", "Oh!", "-n"})
  void it_may_be_installed_anywhere(String name) throws IOException, InterruptedException {
    Result result = run(directory.resolve(".git").resolve(name), Map.of(), "medlint check bad.md");
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).contains("bad.md\n  1:1  ");
  }

  @Test
  void a_full_disk_behind_standard_output_is_told() throws IOException, InterruptedException {
    Assumptions.assumeTrue(Files.exists(Path.of("/dev/full")), "there is no /dev/full");
    Result result = run("medlint check --format sarif bad.md >/dev/full");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("cannot be written to standard output");
  }

  @Test
  void too_little_memory_is_told_in_a_line_and_not_as_findings()
      throws IOException, InterruptedException {
    try (OutputStream big = Files.newOutputStream(directory.resolve("big.txt"))) {
      byte[] line = "Words and more words.\n".getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 300_000; i++) {
        big.write(line);
      }
    }
    Result result =
        run(
            directory.resolve(".git/home"),
            Map.of("MEDLINT_JAVA_OPTS", "-Xmx40m"),
            "medlint check --no-syntax big.txt bad.md");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("memory").doesNotContain("\tat ", "Exception in thread");
  }
}
