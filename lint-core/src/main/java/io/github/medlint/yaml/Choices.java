package io.github.medlint.yaml;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The words that stand for an enum's constants in rule files: lower case with hyphens. */
public final class Choices {

  private Choices() {}

  public static <E extends Enum<E>> Map<String, E> of(E[] values) {
    Map<String, E> choices = new LinkedHashMap<>();
    for (E value : values) {
      choices.put(value.name().toLowerCase(Locale.ROOT).replace('_', '-'), value);
    }
    return choices;
  }
}
