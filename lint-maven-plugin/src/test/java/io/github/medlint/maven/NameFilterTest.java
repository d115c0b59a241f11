package io.github.medlint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameFilterTest {

  @Test
  void a_double_star_takes_files_in_any_folder_and_in_none() {
    NameFilter filter = new NameFilter(List.of("**/*.md"), List.of());

    assertThat(filter.takes("index.md")).isTrue();
    assertThat(filter.takes("a/b/index.md")).isTrue();
    assertThat(filter.takes("index.html")).isFalse();
  }

  @Test
  void excludes_win_over_includes() {
    NameFilter filter = new NameFilter(List.of("**/*.md"), List.of("**/*-old.md"));

    assertThat(filter.takes("offer-old.md")).isFalse();
    assertThat(filter.takes("offer.md")).isTrue();
  }

  @Test
  void a_folder_stands_for_all_that_is_in_it() {
    NameFilter filter = new NameFilter(List.of("**"), List.of("drafts/", "en\\old\\"));

    assertThat(filter.takes("drafts/a/b.md")).isFalse();
    assertThat(filter.takes("en/old/b.md")).isFalse();
    assertThat(filter.takes("en/drafts/b.md")).isTrue();
  }

  @Test
  void braces_list_choices() {
    NameFilter filter = new NameFilter(List.of("**/*.{md,txt}"), List.of());

    assertThat(filter.takes("a/b.txt")).isTrue();
    assertThat(filter.takes("a/b.html")).isFalse();
  }
}
