package io.github.medlint.language;

/**
 * Tells that sentences cannot be tagged or parsed, as the model is missing or broken. The message
 * says why in words for the user; what needs the level is to be reported as not run.
 */
public final class LevelUnavailableException extends RuntimeException {

  public LevelUnavailableException(String reason) {
    super(reason);
  }

  public LevelUnavailableException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
