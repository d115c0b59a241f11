package io.github.medlint.text;

import org.jspecify.annotations.Nullable;

/**
 * A user's mistake, or an input that the tool could not work with, told so that the user can mend
 * it. It makes a run exit with 2, but never stops the rest of the work.
 *
 * @param path the file it is about; empty if none, as for a wrong option
 * @param position where in the file; null if it is about the whole file
 * @param sourceLine the line at {@code position} as it stands in the file; null if there is none
 * @param message what is wrong, without a full stop
 * @param hint what to do, or the nearest right name; empty if there is nothing to say
 */
public record Diagnostic(
    String path,
    @Nullable Position position,
    @Nullable String sourceLine,
    String message,
    String hint) {

  /** A diagnostic about a whole file. */
  public static Diagnostic of(String path, String message, String hint) {
    return new Diagnostic(path, null, null, message, hint);
  }

  /** A diagnostic at a place in a source. */
  public static Diagnostic at(SourceText source, int offset, String message, String hint) {
    Position position = source.lines().position(offset);
    return new Diagnostic(
        source.path(), position, source.lines().line(position.line()), message, hint);
  }

  /**
   * The diagnostic for a terminal: one line, then the source line with a caret, then the hint.
   * Nothing that it quotes can steer the terminal.
   */
  public String format() {
    StringBuilder out = new StringBuilder();
    if (!path.isEmpty()) {
      out.append(Printable.of(path));
      if (position != null) {
        out.append(':').append(position);
      }
      out.append(": ");
    }
    out.append(Printable.lines(message));
    if (position != null && sourceLine != null) {
      String line = Printable.of(sourceLine.replace('\t', ' '));
      out.append("\n  ").append(line).append("\n  ");
      out.append(" ".repeat(position.column() - 1)).append('^');
    }
    if (!hint.isEmpty()) {
      out.append("\n  ").append(Printable.lines(hint));
    }
    return out.toString();
  }
}
