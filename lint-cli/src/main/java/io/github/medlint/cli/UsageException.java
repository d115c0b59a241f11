package io.github.medlint.cli;

/** A user's mistake that leaves nothing to do. Its message is for the user. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message, null, false, false);
  }
}
