package io.github.medlint.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteSizeTest {

  @ParameterizedTest
  @CsvSource({"10MB,10000000", "512 kB,512000", "3g,3000000000", "100000,100000", "7B,7"})
  void sizes_are_read(String text, long bytes) {
    assertThat(ByteSize.parse(text)).hasValue(bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "MB", "-1", "1.5MB", "ten", "99999999999999999999", "10XB"})
  void anything_else_is_none(String text) {
    assertThat(ByteSize.parse(text)).isEmpty();
  }
}
