package io.github.medlint.run.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.medlint.run.files.FoundFiles.FoundFile;
import io.github.medlint.text.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFinderTest {

  @TempDir Path temp;

  private Path root;

  @BeforeEach
  void makeRoot() throws IOException {
    root = Files.createDirectories(temp.resolve("site"));
  }

  private void write(String path, String... lines) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, List.of(lines));
  }

  private FoundFiles find(String... arguments) {
    return find(root, true, List.of(), arguments);
  }

  private FoundFiles find(
      Path directory, boolean gitignore, List<String> excludes, String... arguments) {
    return FileFinder.find(
        new FileQuery(
            root,
            directory,
            List.of(arguments),
            excludes,
            gitignore,
            path -> path.endsWith(".md") || path.endsWith(".html")));
  }

  private static List<String> names(FoundFiles found) {
    return found.files().stream().map(FoundFile::name).toList();
  }

  private static List<String> told(FoundFiles found) {
    return found.diagnostics().stream().map(Diagnostic::format).toList();
  }

  @Test
  void a_directory_gives_its_content_sorted() throws IOException {
    write("b/z.md");
    write("b/a.html");
    write("a.md");
    write("b/script.js");
    assertThat(names(find("."))).containsExactly("a.md", "b/a.html", "b/z.md");
    assertThat(find(".").files().get(0).path()).isEqualTo(root.toAbsolutePath().resolve("a.md"));
  }

  @Test
  void a_file_is_found_once_however_often_it_is_named() throws IOException {
    write("b/a.md");
    assertThat(names(find("b/a.md", "b", "./b/../b/a.md", "**/*.md"))).containsExactly("b/a.md");
  }

  @Test
  void hidden_and_built_things_are_left_out_of_directories() throws IOException {
    write(".git/a.md");
    write(".hidden.md");
    write("node_modules/x/readme.md");
    write("target/site/a.html");
    write("a.md");
    assertThat(names(find("."))).containsExactly("a.md");
  }

  @Test
  void ignore_files_count_at_every_level() throws IOException {
    write(".gitignore", "drafts/", "*.html", "/only-here.md");
    write("x/.gitignore", "!keep.html", "old*.md");
    write("drafts/a.md");
    write("x/drafts/a.md");
    write("only-here.md");
    write("x/only-here.md");
    write("x/keep.html");
    write("keep.html");
    write("x/y/old-one.md");
    write("old.md");
    assertThat(names(find("."))).containsExactly("old.md", "x/keep.html", "x/only-here.md");
  }

  @Test
  void ignore_files_above_the_named_directory_count() throws IOException {
    write(".gitignore", "/x/secret.md");
    write("x/secret.md");
    write("x/a.md");
    assertThat(names(find("x"))).containsExactly("x/a.md");
    assertThat(names(find(root.resolve("x"), true, List.of(), "."))).containsExactly("x/a.md");
  }

  @Test
  void a_file_in_an_ignored_directory_cannot_be_kept() throws IOException {
    write(".gitignore", "x/", "!x/a.md");
    write("x/a.md");
    write("b.md");
    assertThat(names(find("."))).containsExactly("b.md");
  }

  @Test
  void the_own_ignore_file_goes_before_git() throws IOException {
    write(".gitignore", "*.html");
    write(".medlintignore", "!a.html", "b.md");
    write("a.html");
    write("b.md");
    write("c.html");
    assertThat(names(find("."))).containsExactly("a.html");
  }

  @Test
  void git_can_be_left_aside() throws IOException {
    write(".gitignore", "a.md");
    write(".medlintignore", "b.md");
    write("a.md");
    write("b.md");
    assertThat(names(find(root, false, List.of(), "."))).containsExactly("a.md");
  }

  @Test
  void a_named_file_is_found_even_if_it_is_ignored_and_says_so() throws IOException {
    write(".gitignore", "x/");
    write("x/a.md");
    write("b.md");
    assertThat(find("x/a.md", "b.md").files())
        .extracting(FoundFile::name, FoundFile::overruled)
        .containsExactly(tuple("b.md", false), tuple("x/a.md", true));
  }

  @Test
  void a_named_file_of_any_ending_is_found() throws IOException {
    write("a.doc");
    assertThat(names(find("a.doc"))).containsExactly("a.doc");
  }

  @Test
  void excludes_are_relative_to_the_root() throws IOException {
    write("x/a.md");
    write("x/legal/b.md");
    write("legal.md");
    FoundFiles found =
        find(root.resolve("x"), true, List.of("/x/legal/", "!nothing", "*.html"), ".", "../*.md");
    assertThat(names(found)).containsExactly("legal.md", "x/a.md");
  }

  @Test
  void globs_choose_among_content() throws IOException {
    write("x/a.md");
    write("x/y/b.md");
    write("x/y/c.html");
    write("x/y/d.js");
    assertThat(names(find("x/*.md"))).containsExactly("x/a.md");
    assertThat(names(find("x/**"))).containsExactly("x/a.md", "x/y/b.md", "x/y/c.html");
    assertThat(names(find("**/[bc].{md,html}"))).containsExactly("x/y/b.md", "x/y/c.html");
  }

  @Test
  void a_file_whose_name_looks_like_a_glob_is_that_file() throws IOException {
    write("pages/[id].md");
    write("pages/i.md");
    assertThat(names(find("pages/[id].md"))).containsExactly("pages/[id].md");
  }

  @Test
  void what_leads_to_nothing_is_told_and_the_rest_is_found() throws IOException {
    write("content/post.md");
    write("empty/x.js");
    FoundFiles found = find("contend/post.md", "content/pots.md", "empty", "*.rst", "content");
    assertThat(names(found)).containsExactly("content/post.md");
    assertThat(told(found))
        .containsExactly(
            "contend/post.md: there is no such file or directory\n  did you mean “content”?",
            "content/pots.md: there is no such file or directory\n  did you mean “post.md”?",
            "empty: no file to check in this directory\n  name a file to check it anyway",
            "*.rst: no file to check matches this pattern\n  ** stands for any folders");
  }

  @Test
  void links_are_not_followed_in_directories() throws IOException {
    write("x/a.md");
    Path outside = Files.writeString(temp.resolve("outside.md"), "x");
    try {
      Files.createSymbolicLink(root.resolve("x/loop"), root);
      Files.createSymbolicLink(root.resolve("x/out.md"), outside);
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "this system makes no symbolic links");
    }
    assertThat(names(find("."))).containsExactly("x/a.md");
    assertThat(names(find("x/out.md"))).containsExactly("x/out.md");
  }

  @Test
  void a_file_outside_of_the_root_is_named_from_there() throws IOException {
    Path outside = Files.writeString(temp.resolve("outside.md"), "x");
    write(".gitignore", "*.md");
    assertThat(find(outside.toString()).files())
        .containsExactly(new FoundFile(outside.toAbsolutePath(), "../outside.md", false));
  }
}
