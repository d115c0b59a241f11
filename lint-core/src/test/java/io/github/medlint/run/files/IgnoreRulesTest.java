package io.github.medlint.run.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IgnoreRulesTest {

  private static boolean file(String path, String... lines) {
    return Boolean.TRUE.equals(IgnoreRules.of(List.of(lines)).ignores(path, false));
  }

  private static boolean directory(String path, String... lines) {
    return Boolean.TRUE.equals(IgnoreRules.of(List.of(lines)).ignores(path, true));
  }

  @Test
  void a_name_matches_at_any_depth() {
    assertThat(file("a.md", "a.md")).isTrue();
    assertThat(file("x/y/a.md", "a.md")).isTrue();
    assertThat(file("x/y/a.md", "*.md")).isTrue();
    assertThat(file("x/ba.md", "a.md")).isFalse();
  }

  @Test
  void a_slash_at_the_start_or_within_anchors() {
    assertThat(file("a.md", "/a.md")).isTrue();
    assertThat(file("x/a.md", "/a.md")).isFalse();
    assertThat(file("x/a.md", "x/a.md")).isTrue();
    assertThat(file("y/x/a.md", "x/a.md")).isFalse();
    assertThat(file("y/x/a.md", "**/x/a.md")).isTrue();
  }

  @Test
  void a_slash_at_the_end_means_directories() {
    assertThat(directory("x/drafts", "drafts/")).isTrue();
    assertThat(file("x/drafts", "drafts/")).isFalse();
    assertThat(directory("y/x/drafts", "x/drafts/")).isFalse();
  }

  @Test
  void the_last_line_that_matches_decides() {
    assertThat(file("keep.md", "*.md", "!keep.md")).isFalse();
    assertThat(file("keep.md", "!keep.md", "*.md")).isTrue();
    assertThat(IgnoreRules.of(List.of("*.md", "!keep.md")).ignores("keep.md", false)).isFalse();
    assertThat(IgnoreRules.of(List.of("*.md")).ignores("a.html", false)).isNull();
  }

  @Test
  void comments_blank_lines_and_escapes_are_understood() {
    assertThat(file("#a", "#a")).isFalse();
    assertThat(file("#a", "\\#a")).isTrue();
    assertThat(file("!a", "\\!a")).isTrue();
    assertThat(file("a", "", "   ", "!", "/")).isFalse();
    assertThat(file("a", "a   ")).isTrue();
    assertThat(file("a ", "a\\ ")).isTrue();
    assertThat(file("a", "a\r")).isTrue();
  }
}
