package io.github.medlint.run.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.Assumptions;

/** Ignore files against git itself: whatever stands in them, the same files are left out. */
class GitIgnoreProperties {

  private static Path root;

  @BeforeContainer
  static void makeRepository() throws IOException, InterruptedException {
    root = Files.createTempDirectory("medlint-git");
    for (String file :
        List.of(
            "a", "b.md", "a b", "#x", "!x", "d/a", "d/b.md", "d/[x]", "d/e/a", "d/e/x-1", "e/d")) {
      Path path = root.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, "x");
    }
    boolean hasGit;
    try {
      hasGit = git("init", "-q") == 0;
    } catch (IOException e) {
      hasGit = false;
    }
    Assumptions.assumeTrue(hasGit, "git is not on the path");
  }

  @AfterContainer
  static void removeRepository() throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    }
  }

  @Property(tries = 150)
  void the_files_that_git_ignores_are_left_out(
      @ForAll("ignoreFile") String top,
      @ForAll("ignoreFile") String inner,
      @ForAll("ignoreFile") String excludes)
      throws IOException, InterruptedException {
    Files.writeString(root.resolve(".gitignore"), top);
    Files.writeString(root.resolve("d/.gitignore"), inner);
    Files.createDirectories(root.resolve(".git/info"));
    Files.writeString(root.resolve(".git/info/exclude"), excludes);

    FoundFiles found =
        FileFinder.find(
            new FileQuery(
                root, root, List.of("."), List.of(), List.of(), name -> false, true, name -> true));

    assertThat(found.files().stream().map(FoundFiles.FoundFile::name))
        .as("%s | %s | %s", top, inner, excludes)
        .containsExactlyInAnyOrderElementsOf(untracked());
  }

  @Provide
  Arbitrary<String> ignoreFile() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "a",
            "b",
            "d",
            "e",
            "x",
            ".md",
            "*",
            "**",
            "?",
            "/",
            "/",
            "[",
            "]",
            "[ab]",
            "[!a]",
            "[^d-e]",
            "[[:alpha:]]",
            "[[:nope:]]",
            "[]x]",
            "[a-",
            "\\",
            "\\*",
            "\\ ",
            " ",
            "-1",
            "#",
            "!");
    Arbitrary<String> line =
        Arbitraries.oneOf(
            piece.list().ofMinSize(1).ofMaxSize(5).map(pieces -> String.join("", pieces)),
            Arbitraries.of(
                "*.md", "d/", "/a", "d/**/a", "**/e", "!a", "\\#x", "\\!x", "a b", "e/d"));
    Arbitrary<String> end = Arbitraries.of("\n", "\n", "\n", "\r\n", " \n", "");
    Arbitrary<String> start = Arbitraries.of("", "", "", "\uFEFF", "# note\n", "!");
    return start.flatMap(
        first ->
            line.list()
                .ofMaxSize(3)
                .flatMap(
                    lines ->
                        end.map(
                            last ->
                                first + String.join(last.isEmpty() ? "\n" : last, lines) + last)));
  }

  /** What git would add: all files that it does not ignore, but those whose names are hidden. */
  private static List<String> untracked() throws IOException, InterruptedException {
    Process process = start("ls-files", "--others", "--exclude-standard", "-z");
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return Arrays.stream(out.split("\0"))
        .filter(name -> !name.isEmpty() && !name.endsWith(".gitignore"))
        .toList();
  }

  private static int git(String... arguments) throws IOException, InterruptedException {
    return start(arguments).waitFor();
  }

  private static Process start(String... arguments) throws IOException {
    String[] command = new String[arguments.length + 1];
    command[0] = "git";
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    ProcessBuilder builder = new ProcessBuilder(command).directory(root.toFile());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    // Neither the user's own settings nor those of the machine count.
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    builder.environment().put("HOME", root.toString());
    builder.environment().remove("GIT_DIR");
    builder.environment().remove("XDG_CONFIG_HOME");
    return builder.start();
  }
}
