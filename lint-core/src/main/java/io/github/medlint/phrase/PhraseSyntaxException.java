package io.github.medlint.phrase;

/** A text is not a phrase; the loader turns it into a diagnostic at the right column. */
public final class PhraseSyntaxException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int offset;

  PhraseSyntaxException(String message, int offset) {
    super(message);
    this.offset = offset;
  }

  /** UTF-16 offset in the phrase. */
  public int offset() {
    return offset;
  }

  /** What is wrong, without a full stop. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
