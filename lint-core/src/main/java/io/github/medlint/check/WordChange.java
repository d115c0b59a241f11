package io.github.medlint.check;

import java.util.Locale;

/**
 * How some words of a statement differ from the wording that is prescribed.
 *
 * @param kind what happened to them
 * @param wanted the prescribed words, in lower case; empty for added ones
 * @param found the words that stand in the draft, in lower case; empty for removed ones
 */
public record WordChange(Kind kind, String wanted, String found) {

  /** What happened to words. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The change in words, for people. */
  public String told() {
    return switch (kind) {
      case ADDED -> "“" + found + "” is added";
      case REMOVED -> "“" + wanted + "” is left out";
      case CHANGED -> "“" + found + "” stands for “" + wanted + "”";
    };
  }
}
