package io.github.medlint.match;

import java.util.ArrayList;
import java.util.List;

/** What a trigger word sets off: phrases that hold the word, and concepts that start with it. */
final class Trigger {

  private final List<Compiled> phrases = new ArrayList<>(2);
  private final List<ConceptTerms> concepts = new ArrayList<>(2);

  void add(Compiled phrase) {
    phrases.add(phrase);
  }

  void add(ConceptTerms concept) {
    concepts.add(concept);
  }

  List<Compiled> phrases() {
    return phrases;
  }

  List<ConceptTerms> concepts() {
    return concepts;
  }
}
