package io.github.medlint.maven;

/** A number with its noun. */
final class Counted {

  private Counted() {}

  /** “1 error”, “2 errors”. */
  static String of(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
