package io.github.medlint.yaml;

import io.github.medlint.text.Diagnostic;
import io.github.medlint.text.Position;
import org.jspecify.annotations.Nullable;

/**
 * A YAML file as read.
 *
 * @param path how diagnostics call it
 * @param root its root node; null if the file is empty or could not be parsed
 * @param lines where the text of a line is to be had, for carets
 * @param sound whether it is known from before that nothing in it is wrong, so that its readers may
 *     put off what they only do to find mistakes
 */
public record YamlFile(String path, @Nullable YamlNode root, Lines lines, boolean sound) {

  /** Gives the text of a 1-based line, without its terminator; null if it is not to be had. */
  @FunctionalInterface
  public interface Lines {
    @Nullable String line(int number);
  }

  /** A file of which nothing is known. */
  public YamlFile(String path, @Nullable YamlNode root, Lines lines) {
    this(path, root, lines, false);
  }

  /** A diagnostic at a place of this file. */
  public Diagnostic at(Position position, String message, String hint) {
    return new Diagnostic(path, position, lines.line(position.line()), message, hint);
  }
}
