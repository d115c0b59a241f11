package io.github.medlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which drafts a run takes, and what it says of the others. */
class SelectionTest {

  private static final String BAD = "Ketamine cures PTSD.\n";

  @TempDir Path directory;
  private CommandLineFixture medlint;

  @BeforeEach
  void start() {
    medlint = new CommandLineFixture(directory).file("a.md", BAD).file("site/b.md", BAD);
  }

  @Test
  void a_list_of_paths_is_read_from_a_file_or_standard_input() {
    medlint.file("list.txt", "a.md\r\n\nsite\n");
    assertThat(medlint.run("check", "--files-from", "list.txt").out()).contains("in 2 files");
    assertThat(medlint.input("a.md\0site/b.md\0").run("check", "--files-from", "-").out())
        .contains("a.md\n  1:1  ", "site/b.md\n  1:1  ");
  }

  @Test
  void an_empty_list_is_nothing_to_check_and_no_mistake() {
    var result = medlint.input("").run("check", "--files-from", "-");
    assertThat(result.code()).as(result.err()).isZero();
  }

  @Test
  void a_list_that_is_not_there_is_a_mistake() {
    var result = medlint.run("check", "--files-from", "gone.txt");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("--files-from gone.txt: the list cannot be read");
  }

  @Test
  void what_a_list_names_and_nobody_reads_is_counted() {
    var result =
        medlint
            .input("a.md\nhome.adoc\npackage.json\nLICENSE\n")
            .file("home.adoc", "= Home")
            .file("package.json", "{}")
            .file("LICENSE", "Words.")
            .run("check", "--files-from", "-");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .contains("not read: .adoc 1\n", "1 tool's own file (package.json)", "(LICENSE)");
  }

  @Test
  void a_listed_name_that_is_not_utf_8_is_refused_with_its_bytes() {
    ByteArrayOutputStream list = new ByteArrayOutputStream();
    list.writeBytes("a.md\ncaf".getBytes(StandardCharsets.UTF_8));
    list.write(0xE9);
    list.writeBytes(".md\n".getBytes(StandardCharsets.UTF_8));
    var result = medlint.input(list.toByteArray()).run("check", "--files-from", "-");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("caf\\xE9.md: the name is not in UTF-8");
    assertThat(result.out()).as("the rest is checked").contains("a.md\n  1:1  ");
  }

  @Test
  void a_list_on_standard_input_leaves_no_room_for_a_draft_there() {
    assertThat(medlint.run("check", "--files-from", "-", "--stdin-filename", "x.md", "-").err())
        .contains("standard input cannot be both");
  }

  @Test
  void several_patterns_leave_files_out() {
    medlint.file("c.md", BAD);
    assertThat(medlint.run("check", "--exclude", "site/", "--exclude", "c.*", ".").out())
        .contains("a.md\n  1:1  ", "in 1 file;");
  }

  @Test
  void a_named_file_is_checked_though_it_is_left_out_unless_excludes_are_forced() {
    medlint.file("medlint.yaml", "exclude: [site]\n").file(".medlintignore", "a.md\n");
    var asked = medlint.run("check", "a.md", "site/b.md");
    assertThat(asked.code()).isEqualTo(1);
    assertThat(asked.err()).contains("a.md: checked because it is named");
    var forced = medlint.run("check", "--force-exclude", "a.md", "site/b.md", "site");
    assertThat(forced.code()).as(forced.err()).isZero();
    assertThat(forced.out()).contains("no findings in 0 files");
  }

  @Test
  void an_exclude_of_the_configuration_may_take_a_file_out_again() {
    medlint
        .file("site/keep.md", BAD)
        .file("medlint.yaml", "exclude: [\"site/**\", \"!keep.md\"]\n");
    assertThat(medlint.run("check", ".").out())
        .contains("a.md\n  1:1  ", "site/keep.md\n  1:1  ")
        .doesNotContain("site/b.md");
  }

  @Test
  void what_a_walk_did_not_read_is_counted_in_every_format() {
    medlint
        .file("x/page.adoc", "")
        .file("x/other.adoc", "")
        .file("x/scan.PS", "")
        .file("x/c.md", "Hi");
    assertThat(medlint.run("check", "x").out()).contains("not read: .adoc 2, .ps 1\n");
    assertThat(medlint.run("check", "--format", "json", "x").out())
        .contains("\"what\" : \".adoc\"", "\"x/other.adoc\"", "\"filesNotRead\" : 3");
    assertThat(medlint.run("check", "--format", "sarif", "x").out())
        .contains(".adoc 2: no reader reads files of this ending");
    assertThat(medlint.run("checklist", "x").out()).contains("not read: .adoc 2, .ps 1\n");
    assertThat(medlint.run("claims", "x").err()).contains("not read: .adoc 2, .ps 1\n");
  }

  @Test
  void files_that_were_not_read_fail_a_run_only_when_asked_to() {
    medlint.file("x/page.adoc", "").file("x/style.css", "").file("x/c.md", "We are open.");
    assertThat(medlint.run("check", "x").code()).isZero();
    assertThat(medlint.run("check", "--fail-on-unread", "x").code()).isEqualTo(2);
    assertThat(medlint.run("check", "--fail-on-unread", "--exclude", "*.adoc", "x").code())
        .as("what holds no copy does not count")
        .isZero();
  }

  @Test
  void parts_that_were_not_read_fail_a_run_only_when_asked_to() {
    medlint.file("p.html", "<p>We are open.</p><img src=\"a.png\">");
    var result = medlint.run("check", "p.html");
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("1 part not read. For human review.");
    assertThat(medlint.run("check", "--fail-on-unread", "p.html").code()).isEqualTo(2);
  }
}
