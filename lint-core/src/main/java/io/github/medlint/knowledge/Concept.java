package io.github.medlint.knowledge;

import io.github.medlint.phrase.Phrase;
import java.util.List;

/**
 * A lexicon that phrases refer to as {@code {id}}.
 *
 * @param id its name
 * @param about what it holds, in one line; may be empty
 * @param terms its terms, each a phrase
 */
public record Concept(String id, String about, List<Phrase> terms) {

  public Concept {
    terms = List.copyOf(terms);
  }
}
