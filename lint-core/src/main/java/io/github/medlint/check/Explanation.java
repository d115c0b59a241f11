package io.github.medlint.check;

import io.github.medlint.document.Document;
import io.github.medlint.text.TextRange;
import java.util.List;

/**
 * How a check comes to what it says about a place of a draft.
 *
 * @param document the draft
 * @param focus the place
 * @param sentences the sentences that stand there, in reading order; empty if no copy does
 */
public record Explanation(Document document, Focus focus, List<SentenceTrace> sentences) {

  public Explanation {
    sentences = List.copyOf(sentences);
  }

  /**
   * A place.
   *
   * @param source its range in the source
   * @param word whether it is about the word there only, rather than about whole sentences
   * @param parse whether to parse the sentence even where the check does not
   */
  public record Focus(TextRange source, boolean word, boolean parse) {}
}
