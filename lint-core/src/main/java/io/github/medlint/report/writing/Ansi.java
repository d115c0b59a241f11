package io.github.medlint.report.writing;

/** Colours for a terminal, or none. */
public enum Ansi {
  ERROR("\u001b[1;31m"),
  WARNING("\u001b[33m"),
  ADVICE("\u001b[36m"),
  PATH("\u001b[1;4m"),
  QUOTE("\u001b[1m"),
  FAINT("\u001b[2m"),
  GOOD("\u001b[32m");

  private static final String RESET = "\u001b[0m";

  private final String code;

  Ansi(String code) {
    this.code = code;
  }

  /** {@code text} in this colour if {@code on}. */
  public String paint(String text, boolean on) {
    return on && !text.isEmpty() ? code + text + RESET : text;
  }
}
