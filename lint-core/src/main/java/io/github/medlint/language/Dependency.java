package io.github.medlint.language;

/**
 * What a token of a parsed sentence hangs on.
 *
 * @param governor the index of the token that governs it, or {@link #ROOT}
 * @param relation the basic relation of Universal Dependencies that it has to it, as {@code nsubj}
 */
public record Dependency(int governor, String relation) {

  /** In place of a governor's index: the token is a root of its sentence. */
  public static final int ROOT = -1;
}
