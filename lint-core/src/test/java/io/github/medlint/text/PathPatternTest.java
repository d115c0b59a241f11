package io.github.medlint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTest {

  @ParameterizedTest
  @CsvSource({
    "a.md, a.md",
    "*.md, a.md",
    "*.md, .md",
    "?.md, é.md",
    "?.md, 😀.md",
    "**/a.md, a.md",
    "**/a.md, x/y/a.md",
    "x/**, x/y/a.md",
    "x/**/a.md, x/a.md",
    "x/**/a.md, x/y/z/a.md",
    "x/**/y/**/a*, x/1/y/2/y/3/abc",
    "[a-c]?.md, bz.md",
    "[!a-c].md, d.md",
    "[]].md, ].md",
    "'[[].md', [.md",
    "\\*.md, *.md",
    "a**b, axxb",
    "*a*b*c, xaxbxbc",
  })
  void matches(String pattern, String path) {
    assertThat(PathPattern.of(pattern).matches(path)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "*.md, x/a.md",
    "?.md, /.md",
    "x/**, x",
    "x/**/a.md, y/x/a.md",
    "x/*/a.md, x/a.md",
    "[a-c].md, d.md",
    "[!a-c].md, b.md",
    "[a, a",
    "\\*.md, a.md",
    "a**b, a/b",
    "*a*b*c, xaxcxb",
    "a.md, A.md",
  })
  void does_not_match(String pattern, String path) {
    assertThat(PathPattern.of(pattern).matches(path)).isFalse();
  }

  @Test
  void hostile_patterns_take_little_time() {
    PathPattern stars = PathPattern.of("*a".repeat(300) + "b");
    PathPattern names = PathPattern.of("**/a/".repeat(300) + "b");
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          assertThat(stars.matches("a".repeat(3000))).isFalse();
          assertThat(names.matches("a/".repeat(2000) + "c")).isFalse();
          assertThat(PathPattern.expandBraces("{a,b}".repeat(60))).hasSize(400);
        });
  }

  @Test
  void braces_are_alternatives() {
    assertThat(PathPattern.expandBraces("x/{a,b}.{md,html}"))
        .containsExactly("x/a.md", "x/a.html", "x/b.md", "x/b.html");
    assertThat(PathPattern.expandBraces("x{a")).containsExactly("x{a");
  }
}
