package io.github.medlint.office.pack;

/** A file cannot be read: it is damaged, hostile, locked, or not what its name says. */
public final class BadFileException extends Exception {

  private static final long serialVersionUID = 1;

  private final String hint;

  /**
   * A file cannot be read.
   *
   * @param message why, for people, without a full stop
   * @param hint what to do; may be empty
   */
  public BadFileException(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  /** Why, for people. */
  public String why() {
    String message = getMessage();
    return message == null ? "" : message;
  }

  /** What to do; may be empty. */
  public String hint() {
    return hint;
  }
}
