package io.github.medlint.text;

import java.util.ArrayList;
import java.util.List;

/** Collects diagnostics in the order in which they are met. Not safe for several threads. */
public final class Diagnostics {

  private final List<Diagnostic> found = new ArrayList<>();

  public void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  /** How many there are; two calls tell whether something went wrong in between. */
  public int count() {
    return found.size();
  }

  /** All so far. */
  public List<Diagnostic> list() {
    return List.copyOf(found);
  }

  /** The {@code index}th one's message, for telling why something was left out. */
  public String message(int index) {
    return found.get(index).message();
  }
}
