package io.github.medlint.cli.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {

  @ParameterizedTest
  @CsvSource({
    "page.md, page.md, 0, 0",
    "page.md:3, page.md, 3, 0",
    "page.md:3:14, page.md, 3, 14",
    "C:\\a\\page.md:3, C:\\a\\page.md, 3, 0",
    "C:\\a\\page.md:3:14, C:\\a\\page.md, 3, 14",
    "C:\\a\\page.md, C:\\a\\page.md, 0, 0",
    "a:1:2:3, a:1, 2, 3",
    "page.md:0, page.md:0, 0, 0",
    "page.md:3:, page.md:3:, 0, 0",
    "page.md:99999999999, page.md:99999999999, 0, 0",
    ":3, :3, 0, 0",
    "fda-cure, fda-cure, 0, 0",
  })
  void only_numbers_at_the_end_are_a_place(String argument, String name, int line, int column) {
    assertThat(Target.of(argument)).isEqualTo(new Target(name, line, column));
  }
}
