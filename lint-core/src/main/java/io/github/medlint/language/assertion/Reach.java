package io.github.medlint.language.assertion;

import java.util.Locale;

/** Whether a cue reaches a statement, as far as the words alone tell, or what keeps it from it. */
public enum Reach {
  REACHES,
  /** The cue is one of the words that the statement was found by. */
  PART_OF_STATEMENT,
  /** The cue works to the other side. */
  OTHER_SIDE,
  /** More words stand between than the cue can bridge. */
  TOO_FAR,
  /** A word between closes every scope. */
  ENDED,
  /** A comma between closes the clause at the head of the sentence that the cue stands in. */
  CLAUSE_ENDED,
  /** A comma stands between, which a cue that works backward does not bridge. */
  COMMA,
  /** The statement opens with the same word, beside the cue rather than under it. */
  REPEATED,
  /** The cue works only where it opens a clause. */
  NO_CLAUSE_HEAD,
  /** The sentence ends. */
  SENTENCE_ENDED;

  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
