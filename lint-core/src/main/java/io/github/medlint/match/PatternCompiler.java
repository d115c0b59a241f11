package io.github.medlint.match;

import io.github.medlint.knowledge.Concept;
import io.github.medlint.language.Inflection;
import io.github.medlint.phrase.Element;
import io.github.medlint.phrase.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Compiles phrases; each concept is compiled once, when a phrase first names it. */
final class PatternCompiler {

  private final Map<String, Concept> concepts;
  private final Inflection inflection;
  private final Map<String, ConceptTerms> compiled = new HashMap<>();
  private final Map<String, Set<String>> forms = new HashMap<>();

  PatternCompiler(Map<String, Concept> concepts, Inflection inflection) {
    this.concepts = concepts;
    this.inflection = inflection;
  }

  PatternNode compile(Phrase phrase) {
    return compile(phrase.elements(), new PatternNode.Accept());
  }

  private PatternNode compile(List<Element> elements, PatternNode next) {
    PatternNode node = next;
    for (int i = elements.size() - 1; i >= 0; i--) {
      node = compile(elements.get(i), node);
    }
    return node;
  }

  private PatternNode compile(Element element, PatternNode next) {
    if (element instanceof Element.Word word) {
      return word.exact()
          ? new PatternNode.Exact(word.text(), word.text().toLowerCase(Locale.ROOT), next)
          : new PatternNode.AnyForm(forms(word.text()), next);
    }
    if (element instanceof Element.Concept concept) {
      return new PatternNode.Term(terms(concept.id()), next);
    }
    if (element instanceof Element.Figure) {
      return new PatternNode.Figure(next);
    }
    if (element instanceof Element.Choice choice) {
      return new PatternNode.Branch(
          choice.sequences().stream().map(sequence -> compile(sequence, next)).toList());
    }
    if (element instanceof Element.Maybe maybe) {
      return new PatternNode.Branch(List.of(compile(maybe.sequence(), next), next));
    }
    return new PatternNode.Skip(((Element.Gap) element).most(), next);
  }

  /** The concept's terms, compiled. */
  ConceptTerms terms(String id) {
    ConceptTerms known = compiled.get(id);
    if (known != null) {
      return known;
    }
    ConceptTerms terms = new ConceptTerms();
    compiled.put(id, terms);
    Concept concept = concepts.get(id);
    if (concept != null) {
      for (Phrase term : concept.terms()) {
        terms.add(firstForms(term.elements()), compile(term), longest(term.elements()));
      }
    }
    return terms;
  }

  /** The word forms that a match of the elements can start with. */
  private Set<String> firstForms(List<Element> elements) {
    Set<String> first = new LinkedHashSet<>();
    for (Element element : elements) {
      if (element instanceof Element.Maybe maybe) {
        first.addAll(firstForms(maybe.sequence()));
      } else {
        first.addAll(forms(element));
        return first;
      }
    }
    return first;
  }

  /** The word forms one of which stands in every match of the element; empty if there are none. */
  Set<String> forms(Element element) {
    if (element instanceof Element.Word word) {
      return word.exact() ? Set.of(word.text().toLowerCase(Locale.ROOT)) : forms(word.text());
    }
    if (element instanceof Element.Concept concept) {
      Set<String> all = new LinkedHashSet<>();
      terms(concept.id()).firstForms().forEach(all::add);
      return all;
    }
    if (element instanceof Element.Choice choice) {
      Set<String> all = new LinkedHashSet<>();
      choice.sequences().forEach(sequence -> all.addAll(firstForms(sequence)));
      return all;
    }
    return Set.of();
  }

  private Set<String> forms(String word) {
    return forms.computeIfAbsent(word, inflection::forms);
  }

  /** The most words that a match of the elements can have. */
  int longest(List<Element> elements) {
    int sum = 0;
    for (Element element : elements) {
      sum += longest(element);
    }
    return sum;
  }

  private int longest(Element element) {
    if (element instanceof Element.Concept concept) {
      return terms(concept.id()).longest();
    }
    if (element instanceof Element.Choice choice) {
      return choice.sequences().stream().mapToInt(this::longest).max().orElse(0);
    }
    if (element instanceof Element.Maybe maybe) {
      return longest(maybe.sequence());
    }
    return element instanceof Element.Gap gap ? gap.most() : 1;
  }

  /**
   * The element by which a phrase is looked up: of those that every match holds the one with the
   * fewest and least common word forms.
   */
  Anchor anchor(Phrase phrase) {
    List<Anchor> candidates = new ArrayList<>();
    int before = 0;
    for (Element element : phrase.elements()) {
      Set<String> forms =
          element instanceof Element.Maybe || element instanceof Element.Figure
              ? Set.of()
              : forms(element);
      if (!forms.isEmpty()) {
        candidates.add(new Anchor(forms, before));
      }
      before += longest(element);
    }
    Anchor best = candidates.get(0);
    for (Anchor candidate : candidates) {
      if (candidate.cost() < best.cost()) {
        best = candidate;
      }
    }
    return best;
  }

  /**
   * Where a phrase is looked up.
   *
   * @param forms one of them starts the element
   * @param before the most words that can stand between the phrase's start and the element
   */
  record Anchor(Set<String> forms, int before) {

    private static final int COMMON = 400;

    private static final Set<String> COMMON_WORDS =
        Set.of(
            "a", "an", "the", "and", "or", "of", "to", "in", "on", "at", "by", "for", "with",
            "from", "as", "is", "are", "am", "was", "were", "be", "been", "being", "have", "has",
            "had", "do", "does", "did", "it", "its", "this", "that", "these", "those", "we", "our",
            "you", "your", "they", "their", "i", "my", "he", "she", "not", "no", "can", "will",
            "may", "all", "any", "more", "most", "one", "than", "'s", "so", "if", "what", "how",
            "get", "make", "help", "just", "only", "also", ",", ".");

    int cost() {
      int cost = 0;
      for (String form : forms) {
        cost += COMMON_WORDS.contains(form) ? COMMON : 1;
      }
      return cost;
    }
  }
}
