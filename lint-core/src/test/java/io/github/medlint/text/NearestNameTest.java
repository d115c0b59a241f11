package io.github.medlint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {

  private static final List<String> NAMES = List.of("phrases", "message", "summary", "level");

  @Test
  void finds_a_name_with_a_letter_wrong_missing_or_swapped() {
    assertThat(NearestName.of("phrase", NAMES)).contains("phrases");
    assertThat(NearestName.of("mesage", NAMES)).contains("message");
    assertThat(NearestName.of("lvel", NAMES)).contains("level");
    assertThat(NearestName.of("SUMMRAY", NAMES)).contains("summary");
  }

  @Test
  void finds_nothing_when_nothing_is_near() {
    assertThat(NearestName.of("authority", NAMES)).isEmpty();
    assertThat(NearestName.hint("authority", NAMES)).isEmpty();
  }
}
