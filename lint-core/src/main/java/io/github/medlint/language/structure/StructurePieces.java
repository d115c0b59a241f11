package io.github.medlint.language.structure;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a plain pattern over a sentence to pieces: the word that it starts from, and what else it
 * asks for, one by one. What has alternatives or negations has none.
 */
final class StructurePieces {

  private static final String GROUP = "(?$found";

  private final String source;
  private final boolean tree;
  private final List<String> pieces = new ArrayList<>();

  private StructurePieces(String source, boolean tree) {
    this.source = source;
    this.tree = tree;
  }

  /** The pieces, which make up the pattern; empty if it is not plain. */
  static List<String> of(String source, StructurePattern.Kind kind) {
    boolean tree = kind == StructurePattern.Kind.SYNTAX;
    String plain = tree ? source : source.replace(GROUP, " ").replace(')', ' ');
    StructurePieces pieces = new StructurePieces(plain.strip(), tree);
    return pieces.split() ? pieces.pieces : List.of();
  }

  private boolean split() {
    int start = 0;
    for (int at = 0; at < source.length(); at++) {
      char c = source.charAt(at);
      boolean opens = c == (tree ? '{' : '[');
      if (opens || (tree && c == '(')) {
        int end = close(at);
        if (end < 0) {
          return false;
        }
        at = tail(end);
        pieces.add(source.substring(start, at).strip());
        start = at;
        at--;
      } else if (tree && c == '/') {
        at = Math.max(at, source.indexOf('/', at + 1)); // “>/obj|obl/”
      } else if ("!?|&[]".indexOf(c) >= 0 || source.startsWith(" :", at)) {
        return false;
      }
    }
    return source.substring(start).isBlank() && !pieces.isEmpty();
  }

  /** Where a bracket that opens at {@code at} closes; expressions and words may hold others. */
  private int close(int at) {
    int depth = 0;
    char within = 0;
    for (int i = at; i < source.length(); i++) {
      char c = source.charAt(i);
      if (within != 0) {
        within = c == within ? 0 : within;
      } else if (c == '/' || c == '"') {
        within = c;
      } else if ("{[(".indexOf(c) >= 0) {
        depth++;
      } else if ("}])".indexOf(c) >= 0 && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** Where the name or the repetition behind a bracket ends. */
  private int tail(int end) {
    int at = end + 1;
    if (tree && at < source.length() && source.charAt(at) == '=') {
      at++;
      while (at < source.length() && Character.isLetterOrDigit(source.charAt(at))) {
        at++;
      }
    } else if (!tree && at < source.length() && source.charAt(at) == '{') {
      at = source.indexOf('}', at) + 1;
    } else if (!tree && at < source.length() && source.charAt(at) == '?') {
      at++;
    }
    return at;
  }
}
