package io.github.medlint.language.structure;

import io.github.medlint.language.ParsedSentence;
import io.github.medlint.language.TaggedSentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A compiled pattern over a sentence. */
interface StructureMatcher {

  /**
   * The tokens of each match.
   *
   * @param parsed null for a pattern that needs no parse
   */
  List<List<Integer>> find(TaggedSentence tagged, @Nullable ParsedSentence parsed);
}
