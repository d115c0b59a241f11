package io.github.medlint.config;

import io.github.medlint.text.Position;

/**
 * Where a value comes from.
 *
 * @param label as shown to people: {@code default}, {@code medlint.yaml:3}
 */
public record Origin(String label) {

  public static final Origin DEFAULT = new Origin("default");
  public static final Origin COMMAND_LINE = new Origin("command line");
  public static final Origin FRONT_MATTER = new Origin("front matter");

  /** A line of a configuration file. */
  static Origin at(String path, Position position) {
    return new Origin(path + ":" + position.line());
  }
}
