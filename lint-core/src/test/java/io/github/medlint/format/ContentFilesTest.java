package io.github.medlint.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentFilesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/pages/Home.tsx",
        "lib/faqs.ts",
        "data/tests.md",
        "views/home.php",
        "config.js"
      })
  void files_that_may_hold_copy_are_walked(String path) {
    assertThat(ContentFiles.mayHoldCopy(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/Home.test.tsx",
        "src/__tests__/Home.tsx",
        "vite.config.ts",
        "types/global.d.ts",
        "js/jquery-3.6.0.js",
        "js/site.min.js",
        "vendor/lib/a.php",
        "src/Button.stories.tsx",
        "site/package.json"
      })
  void files_of_tools_tests_and_builds_are_not(String path) {
    assertThat(ContentFiles.mayHoldCopy(path)).isFalse();
  }
}
