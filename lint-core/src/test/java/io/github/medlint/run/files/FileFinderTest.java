package io.github.medlint.run.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.medlint.report.NotRead;
import io.github.medlint.run.files.FoundFiles.FoundFile;
import io.github.medlint.text.Diagnostic;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.api.InstanceOfAssertFactories;
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
    return find(directory, gitignore, excludes, List.of(arguments), List.of());
  }

  private FoundFiles listed(String... names) {
    return find(root, true, List.of(), List.of(), List.of(names));
  }

  private FoundFiles find(
      Path directory,
      boolean gitignore,
      List<String> excludes,
      List<String> arguments,
      List<String> listed) {
    return FileFinder.find(
        new FileQuery(
            root,
            directory,
            arguments,
            listed,
            excludes,
            name -> name.contains("configured-away"),
            gitignore,
            path ->
                path.endsWith(".md")
                    || path.endsWith(".html")
                    || path.endsWith(".json")
                    || path.endsWith(".txt")));
  }

  /** What was met and not read: the kind, then the paths. */
  private static Map<String, List<String>> notRead(FoundFiles found) {
    Map<String, List<String>> kinds = new TreeMap<>();
    found.notRead().forEach(kind -> kinds.put(kind.one(), kind.paths()));
    return kinds;
  }

  private static void link(Path link, Path target) throws IOException {
    try {
      Files.createDirectories(link.getParent());
      Files.createSymbolicLink(link, target);
    } catch (FileSystemException | UnsupportedOperationException e) {
      assumeTrue(false, "this system makes no symbolic links");
    }
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
    write("module/pom.xml");
    write("module/target/site/a.html");
    write("a.md");
    FoundFiles found = find(".");
    assertThat(names(found)).containsExactly("a.md");
    assertThat(notRead(found))
        .containsEntry("hidden name", List.of(".git", ".hidden.md"))
        .containsEntry("folder of installed packages", List.of("node_modules/"))
        .containsEntry("folder of build output", List.of("module/target/"));
  }

  @Test
  void a_folder_that_only_looks_like_build_output_is_read() throws IOException {
    write("target/audience.md");
    write("public/index.html");
    write("site/dist/a.md");
    assertThat(names(find(".")))
        .containsExactly("public/index.html", "site/dist/a.md", "target/audience.md");
  }

  @Test
  void a_walk_counts_what_no_reader_reads_by_its_ending() throws IOException {
    write("a.md");
    write("b/x.TSX");
    write("b/y.tsx");
    write("scan");
    FoundFiles found = find(".");
    assertThat(notRead(found))
        .containsEntry(".tsx", List.of("b/x.TSX", "b/y.tsx"))
        .containsEntry("file without an ending", List.of("scan"));
    assertThat(found.notRead()).allMatch(NotRead::mayHoldCopy);
    assertThat(found.notRead().get(0).one()).as("the most frequent first").isEqualTo(".tsx");
  }

  @Test
  void what_is_left_out_on_purpose_is_not_counted() throws IOException {
    write(".gitignore", "old/");
    write("old/x.tsx");
    write("configured-away.tsx");
    write("excluded/y.tsx");
    write("a.md");
    FoundFiles found = find(root, true, List.of("excluded"), ".");
    assertThat(names(found)).containsExactly("a.md");
    assertThat(notRead(found)).containsOnlyKeys("hidden name");
  }

  @Test
  void of_a_pattern_only_what_matches_it_is_counted() throws IOException {
    write("a.md");
    write("a.tsx");
    write("b/c.pdf");
    assertThat(notRead(find("*.md"))).isEmpty();
    assertThat(notRead(find("b/**", "a.*"))).containsOnlyKeys(".pdf", ".tsx");
  }

  @Test
  void own_reports_are_no_drafts() throws IOException {
    write("r.json", "{", "  \"schemaVersion\" : 1,", "  \"producer\" : \"medlint\",");
    write("squeezed.json", "{\"schemaVersion\":1,\"producer\":\"medlint\",\"documents\":[]}");
    write("r.txt", "no findings in 3 files. For human review.");
    write("about.json", "{\"body\": \"The producer of medlint writes for human review.\"}");
    write("a.txt", "For human review. See you.");
    FoundFiles found = find(".");
    assertThat(names(found)).containsExactly("a.txt", "about.json");
    assertThat(notRead(found))
        .containsEntry("report of medlint", List.of("r.json", "r.txt", "squeezed.json"));
  }

  @Test
  void a_list_counts_as_if_its_files_were_met_in_a_walk() throws IOException {
    write(".medlintignore", "drafts/");
    write("drafts/a.md");
    write("b.md");
    write("page.tsx");
    write("package.json");
    write("configured-away.md");
    write("dir/c.md");
    FoundFiles found =
        listed(
            "drafts/a.md",
            "b.md",
            "page.tsx",
            "package.json",
            "configured-away.md",
            "dir",
            "drafts",
            "gone.md");
    assertThat(names(found)).containsExactly("b.md", "dir/c.md");
    assertThat(notRead(found)).containsOnlyKeys(".tsx", "tool's own file");
    assertThat(told(found)).containsExactly("gone.md: there is no such file or directory");
  }

  @Test
  void an_ignore_file_may_begin_with_a_byte_order_mark() throws IOException {
    write(".medlintignore", "\uFEFFdrafts/");
    write("drafts/a.md");
    write("b.md");
    assertThat(names(find("."))).containsExactly("b.md");
  }

  @Test
  void what_git_excludes_for_one_user_is_left_out() throws IOException {
    write(".git/info/exclude", "drafts/");
    write(".gitignore", "!drafts/");
    write("notes/.gitignore", "x.md");
    write("drafts/a.md");
    write("notes/x.md");
    write("b.md");
    assertThat(names(find("."))).as(".gitignore goes before it").contains("drafts/a.md");
    Files.delete(root.resolve(".gitignore"));
    assertThat(names(find("."))).containsExactly("b.md");
    assertThat(names(find(root, false, List.of(), ".")))
        .containsExactly("b.md", "drafts/a.md", "notes/x.md");
  }

  @Test
  void a_work_tree_beside_the_first_has_the_excludes_of_the_repository() throws IOException {
    Path main = Files.createDirectories(temp.resolve("main/.git"));
    Files.createDirectories(main.resolve("info"));
    Files.writeString(main.resolve("info/exclude"), "drafts/\n");
    Path own = Files.createDirectories(main.resolve("worktrees/site"));
    Files.writeString(own.resolve("commondir"), "../..\n");
    write(".git", "gitdir: " + own);
    write("drafts/a.md");
    write("b.md");
    assertThat(names(find("."))).containsExactly("b.md");
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
  void excludes_are_relative_to_the_working_directory() throws IOException {
    write("x/a.md");
    write("x/legal/b.md");
    write("legal/c.md");
    write("legal.md");
    FoundFiles found =
        find(
            root.resolve("x"),
            true,
            List.of("/legal/", "!nothing", "*.html"),
            ".",
            "../*.md",
            "../legal");
    assertThat(names(found)).containsExactly("legal.md", "legal/c.md", "x/a.md");
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
  void links_are_followed_within_the_repository() throws IOException {
    write("src/a.md");
    write("shared/b.md");
    link(root.resolve("site/page.md"), Path.of("../src/a.md"));
    link(root.resolve("site/more"), root.resolve("shared"));
    assertThat(names(find("site"))).containsExactly("site/more/b.md", "site/page.md");
    assertThat(names(find("."))).as("each once").containsExactly("shared/b.md", "src/a.md");
    assertThat(notRead(find("."))).isEmpty();
  }

  @Test
  void links_out_of_the_repository_to_nowhere_and_in_circles_are_told() throws IOException {
    Path outside = Files.writeString(temp.resolve("outside.md"), "x");
    write("x/a.md");
    link(root.resolve("x/out.md"), outside);
    link(root.resolve("x/up"), temp);
    link(root.resolve("x/loop"), root);
    link(root.resolve("x/dead.md"), Path.of("gone.md"));
    link(root.resolve("x/self.md"), Path.of("self.md"));
    FoundFiles found = find(".");
    assertThat(names(found)).containsExactly("x/a.md");
    assertThat(notRead(found))
        .containsEntry("link (leads out of the repository)", List.of("x/out.md", "x/up"))
        .containsEntry("link (leads back to where it lies)", List.of("x/loop"))
        .containsEntry("link (leads nowhere)", List.of("x/dead.md", "x/self.md"));
    assertThat(names(find("x/out.md"))).as("named").containsExactly("x/out.md");
  }

  @Test
  void two_links_that_lead_to_each_other_end() throws IOException {
    write("a/x.md");
    write("b/y.md");
    link(root.resolve("a/to-b"), root.resolve("b"));
    link(root.resolve("b/to-a"), root.resolve("a"));
    assertThat(names(find("."))).containsExactly("a/x.md", "b/y.md");
    assertThat(names(find("a"))).containsExactly("a/to-b/y.md", "a/x.md");
  }

  @Test
  void a_file_that_is_reached_by_two_names_is_found_once_by_the_one_without_a_link()
      throws IOException {
    write("c/a.md");
    link(root.resolve("b"), root.resolve("c"));
    for (String[] order : new String[][] {{"b/a.md", "c"}, {"c", "b/a.md"}}) {
      assertThat(names(find(order))).containsExactly("c/a.md");
    }
  }

  @Test
  void a_dead_link_that_is_named_is_told_as_one() throws IOException {
    link(root.resolve("a.md"), Path.of("nowhere"));
    assertThat(told(find("a.md")))
        .containsExactly(
            "a.md: this is a link to “nowhere”, which does not exist or leads in a circle");
  }

  @Test
  void a_pipe_or_a_device_is_refused() throws IOException, InterruptedException {
    Path nothing = Path.of("/dev/null");
    assumeTrue(Files.exists(nothing), "this system has no /dev/null");
    assertThat(told(find("/dev/null")))
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith("/dev/null: this is a pipe or a device, not a file");
    write("a.md");
    Process made = new ProcessBuilder("mkfifo", root.resolve("b.md").toString()).start();
    assumeTrue(made.waitFor() == 0, "this system makes no pipes");
    assertThat(notRead(find("."))).containsEntry("pipe or device", List.of("b.md"));
  }

  @Test
  void names_that_are_not_utf_8_are_met_each_under_a_name_of_its_own()
      throws IOException, InterruptedException {
    Process made =
        new ProcessBuilder(
                "sh",
                "-c",
                "cd \"$1\" && printf x >\"$(printf 'caf\\351.md')\" && printf y"
                    + " >\"$(printf 'caf\\350.md')\"",
                "sh",
                root.toString())
            .start();
    assumeTrue(made.waitFor() == 0, "this system takes no such names");
    FoundFiles found = find(".");
    assertThat(names(found)).containsExactly("caf\\xE8.md", "caf\\xE9.md");
    assertThat(Files.readString(found.files().get(1).path())).isEqualTo("x");
  }

  @Test
  void what_may_not_be_read_is_told_as_that() throws IOException {
    write("closed/a.md");
    write("b.md");
    Set<PosixFilePermission> open = Files.getPosixFilePermissions(root.resolve("closed"));
    Files.setPosixFilePermissions(root.resolve("closed"), Set.of());
    try {
      assumeTrue(!Files.isReadable(root.resolve("closed")), "this user may read everything");
      assertThat(told(find(".")))
          .containsExactly("closed: cannot be read: permission denied\n  see who may read it");
      assertThat(told(find("closed/a.md")))
          .containsExactly("closed/a.md: permission denied\n  see who may read it");
    } finally {
      Files.setPosixFilePermissions(root.resolve("closed"), open);
    }
  }

  @Test
  void a_file_outside_of_the_root_is_named_from_there() throws IOException {
    Path outside = Files.writeString(temp.resolve("outside.md"), "x");
    write(".gitignore", "*.md");
    assertThat(find(outside.toString()).files())
        .containsExactly(new FoundFile(outside.toAbsolutePath(), "../outside.md", false));
  }
}
