package io.github.medlint.run.examples;

import io.github.medlint.phrase.Element;
import io.github.medlint.phrase.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Phrases that lack one alternative of another each. */
final class PhraseCuts {

  private PhraseCuts() {}

  /**
   * A phrase that lacks something.
   *
   * @param without the alternative that it lacks, as rule files write it
   */
  record Cut(String without, Phrase phrase) {}

  /** One cut for each alternative of each choice in {@code phrase}. */
  static List<Cut> of(Phrase phrase) {
    List<Cut> cuts = new ArrayList<>();
    for (Shorter shorter : shorten(phrase.elements())) {
      // A phrase is known by its source, so each cut needs one of its own.
      String source = phrase.source() + " ~" + cuts.size();
      cuts.add(new Cut(shorter.without, new Phrase(source, shorter.elements)));
    }
    return cuts;
  }

  private record Shorter(String without, List<Element> elements) {}

  private static List<Shorter> shorten(List<Element> elements) {
    List<Shorter> found = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      Element element = elements.get(i);
      if (element instanceof Element.Maybe maybe) {
        for (Shorter inner : shorten(maybe.sequence())) {
          found.add(replaced(elements, i, new Element.Maybe(inner.elements), inner.without));
        }
      } else if (element instanceof Element.Choice choice) {
        List<List<Element>> sequences = choice.sequences();
        for (int s = 0; s < sequences.size(); s++) {
          if (sequences.size() > 1) {
            List<List<Element>> fewer = new ArrayList<>(sequences);
            fewer.remove(s);
            found.add(replaced(elements, i, new Element.Choice(fewer), written(sequences.get(s))));
          }
          for (Shorter inner : shorten(sequences.get(s))) {
            List<List<Element>> other = new ArrayList<>(sequences);
            other.set(s, inner.elements);
            found.add(replaced(elements, i, new Element.Choice(other), inner.without));
          }
        }
      }
    }
    return found;
  }

  private static Shorter replaced(List<Element> elements, int at, Element by, String without) {
    List<Element> changed = new ArrayList<>(elements);
    changed.set(at, by);
    return new Shorter(without, changed);
  }

  private static String written(List<Element> elements) {
    return elements.stream().map(PhraseCuts::written).collect(Collectors.joining(" "));
  }

  private static String written(Element element) {
    if (element instanceof Element.Word word) {
      return word.exact() ? '"' + word.text() + '"' : word.text();
    }
    if (element instanceof Element.Concept concept) {
      return "{" + concept.id() + "}";
    }
    if (element instanceof Element.Choice choice) {
      return choice.sequences().stream()
          .map(PhraseCuts::written)
          .collect(Collectors.joining("|", "(", ")"));
    }
    if (element instanceof Element.Maybe maybe) {
      return "[" + written(maybe.sequence()) + "]";
    }
    return element instanceof Element.Gap gap ? "…" + gap.most() : "{number}";
  }
}
