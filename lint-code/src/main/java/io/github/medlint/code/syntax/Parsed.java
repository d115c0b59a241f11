package io.github.medlint.code.syntax;

import io.github.medlint.text.TextRange;
import java.util.List;

/** What became of program code: a tree, or the reason why there is none. */
public sealed interface Parsed {

  /**
   * The code was parsed.
   *
   * @param root the whole program
   * @param faulty where it is not the language that it should be; what stands around was read
   * @param tooDeep where it is nested deeper than is read
   */
  record Tree(Syntax root, List<TextRange> faulty, List<TextRange> tooDeep) implements Parsed {
    public Tree {
      faulty = List.copyOf(faulty);
      tooDeep = List.copyOf(tooDeep);
    }
  }

  /** The code was not parsed. */
  record Failed(String why) implements Parsed {}
}
