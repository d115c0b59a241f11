package io.github.medlint.phrase;

import java.util.List;

/**
 * A parsed phrase.
 *
 * @param source as written
 * @param elements at least one
 */
public record Phrase(String source, List<Element> elements) {

  public Phrase {
    elements = List.copyOf(elements);
  }
}
