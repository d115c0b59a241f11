package io.github.medlint.cli.options;

/** A user's mistake that leaves nothing to do. Its message is for the user. */
public final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UsageException(String message) {
    super(message, null, false, false);
  }
}
