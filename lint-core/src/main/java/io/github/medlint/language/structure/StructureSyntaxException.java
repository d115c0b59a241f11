package io.github.medlint.language.structure;

/** A text is no pattern over a sentence; the loader turns it into a diagnostic. */
public final class StructureSyntaxException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int offset;
  private final String hint;

  StructureSyntaxException(String message, int offset, String hint) {
    super(message);
    this.offset = offset;
    this.hint = hint;
  }

  /** What CoreNLP says of a pattern, which ends in “at line 1, column 7”. */
  static StructureSyntaxException of(Throwable error, String source) {
    Throwable cause = error.getCause() == null ? error : error.getCause();
    String told = String.valueOf(cause.getMessage());
    int end = told.indexOf('\n');
    String first = end < 0 ? told : told.substring(0, end);
    int column = told.indexOf("column ");
    int offset = 0;
    for (int i = column + "column ".length(); column >= 0 && i < told.length(); i++) {
      if (!Character.isDigit(told.charAt(i))) {
        break;
      }
      offset = offset * 10 + told.charAt(i) - '0';
    }
    int at = column < 0 ? first.indexOf(" at line") : first.indexOf(" at line 1");
    String message = at > 0 ? first.substring(0, at) : first;
    return new StructureSyntaxException(
        "not a pattern: " + message.strip(),
        Math.max(0, Math.min(source.length(), offset - 1)),
        "");
  }

  /** UTF-16 offset in the pattern. */
  public int offset() {
    return offset;
  }

  /** What to do; may be empty. */
  public String hint() {
    return hint;
  }

  /** What is wrong, without a full stop. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
