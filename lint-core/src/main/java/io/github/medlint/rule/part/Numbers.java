package io.github.medlint.rule.part;

import io.github.medlint.yaml.Fields;

/** Reads whole numbers of rule files. */
public final class Numbers {

  private Numbers() {}

  /** A number of 1 or more; {@code otherwise} if the key is not there. */
  public static int positive(Fields fields, String key, int otherwise) {
    if (!fields.has(key)) {
      return otherwise;
    }
    String value = fields.text(key);
    try {
      int number = Integer.parseInt(value);
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    fields.error(fields.at(key), "not a number from 1: “" + value + "”", "");
    return otherwise;
  }
}
