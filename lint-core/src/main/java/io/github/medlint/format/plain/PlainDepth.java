package io.github.medlint.format.plain;

import java.util.ArrayDeque;
import java.util.Deque;

/** The depth of list items in a run of them, told from their indentation. */
final class PlainDepth {

  private final Deque<Integer> indents = new ArrayDeque<>();

  /** The depth, from 1, of the next item of the run. */
  int enter(int indent) {
    while (!indents.isEmpty() && indents.peek() > indent) {
      indents.pop();
    }
    if (indents.isEmpty() || indents.peek() < indent) {
      indents.push(indent);
    }
    return indents.size();
  }

  /** Ends the run. */
  void leave() {
    indents.clear();
  }
}
