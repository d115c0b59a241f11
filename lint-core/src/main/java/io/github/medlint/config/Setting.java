package io.github.medlint.config;

/**
 * A value and where it comes from.
 *
 * @param value the value in force
 * @param origin who set it
 */
public record Setting<T>(T value, Origin origin) {

  static <T> Setting<T> byDefault(T value) {
    return new Setting<>(value, Origin.DEFAULT);
  }
}
