package io.github.medlint.code.syntax;

/**
 * How deep the brackets of a text are nested, told in one pass without knowing strings. Angle
 * brackets, which may be signs of comparison, are counted apart.
 */
final class Nesting {

  private Nesting() {}

  static int deepest(String text) {
    int deepest = 0;
    int depth = 0;
    int angles = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '(', '[', '{' -> depth++;
        case ')', ']', '}' -> depth = Math.max(0, depth - 1);
        case '<' -> angles++;
        case '>' -> angles = Math.max(0, angles - 1);
        default -> {
          // No bracket.
        }
      }
      deepest = Math.max(deepest, Math.max(depth, angles));
    }
    return deepest;
  }
}
