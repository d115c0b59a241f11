package io.github.medlint.knowledge.reader;

import io.github.medlint.knowledge.Concept;
import io.github.medlint.phrase.Element;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells whether a concept would hold itself. */
final class ConceptCycle {

  private ConceptCycle() {}

  /** Whether {@code concept} reaches itself through the concepts that are already there. */
  static boolean through(Concept concept, Map<String, Concept> others) {
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>();
    concept.terms().forEach(term -> collect(term.elements(), open));
    while (!open.isEmpty()) {
      String id = open.pop();
      if (id.equals(concept.id())) {
        return true;
      }
      Concept next = others.get(id);
      if (next != null && seen.add(id)) {
        next.terms().forEach(term -> collect(term.elements(), open));
      }
    }
    return false;
  }

  private static void collect(List<Element> elements, Deque<String> into) {
    for (Element element : elements) {
      if (element instanceof Element.Concept concept) {
        into.push(concept.id());
      } else if (element instanceof Element.Choice choice) {
        choice.sequences().forEach(sequence -> collect(sequence, into));
      } else if (element instanceof Element.Maybe maybe) {
        collect(maybe.sequence(), into);
      }
    }
  }
}
