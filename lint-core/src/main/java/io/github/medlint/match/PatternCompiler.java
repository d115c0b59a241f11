package io.github.medlint.match;

import io.github.medlint.knowledge.Concept;
import io.github.medlint.language.Inflection;
import io.github.medlint.phrase.Element;
import io.github.medlint.phrase.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Compiles phrases; each concept is compiled once, when a phrase first names it. Safe for several
 * threads, each of which waits for the other.
 */
final class PatternCompiler {

  /** More would hardly spare a trial. */
  private static final int MAX_OTHERS = 2;

  private final Map<String, Concept> concepts;
  private final Inflection inflection;
  private final Map<String, ConceptTerms> compiled = new HashMap<>();
  private final Map<String, Set<String>> forms = new HashMap<>();

  PatternCompiler(Map<String, Concept> concepts, Inflection inflection) {
    this.concepts = concepts;
    this.inflection = inflection;
  }

  synchronized PatternNode compile(Phrase phrase) {
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
  private ConceptTerms terms(String id) {
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
    if (!(elements.get(0) instanceof Element.Maybe)) {
      return forms(elements.get(0));
    }
    Set<String> first = new HashSet<>();
    for (Element element : elements) {
      if (!(element instanceof Element.Maybe maybe)) {
        first.addAll(forms(element));
        break;
      }
      first.addAll(firstForms(maybe.sequence()));
    }
    return first;
  }

  /** The word forms one of which starts every match of the element; empty if there are none. */
  private Set<String> forms(Element element) {
    if (element instanceof Element.Word word) {
      return word.exact() ? Set.of(word.text().toLowerCase(Locale.ROOT)) : forms(word.text());
    }
    if (element instanceof Element.Concept concept) {
      return terms(concept.id()).firstForms();
    }
    Set<String> all = new HashSet<>();
    if (element instanceof Element.Choice choice) {
      choice.sequences().forEach(sequence -> all.addAll(firstForms(sequence)));
    }
    return all;
  }

  private Set<String> forms(String word) {
    return forms.computeIfAbsent(word, inflection::forms);
  }

  /** The most words that a match of the elements can have. */
  private int longest(List<Element> elements) {
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
   * By which words a phrase is looked up: of the elements that every match holds the one with the
   * fewest and least common word forms.
   */
  synchronized Anchor anchor(Phrase phrase) {
    List<Anchor> fixed = new ArrayList<>();
    int before = 0;
    for (Element element : phrase.elements()) {
      WordClass words = wordClass(element);
      if (words != null) {
        fixed.add(new Anchor(words, before, List.of()));
      }
      before += longest(element);
    }
    if (fixed.isEmpty()) {
      throw new IllegalArgumentException("no word to look for: " + phrase.source());
    }
    fixed.sort(Comparator.comparingInt(anchor -> Commonness.cost(anchor.words().forms())));
    Anchor rarest = fixed.get(0);
    List<WordClass> others = new ArrayList<>();
    for (int i = 1; i < Math.min(fixed.size(), 1 + MAX_OTHERS); i++) {
      others.add(fixed.get(i).words());
    }
    return new Anchor(rarest.words(), rarest.before(), others);
  }

  private @Nullable WordClass wordClass(Element element) {
    if (element instanceof Element.Concept concept) {
      return new WordClass(terms(concept.id()).firstForms(), concept.id());
    }
    boolean fixed =
        element instanceof Element.Word
            || (element instanceof Element.Choice choice
                && choice.sequences().stream().noneMatch(PatternCompiler::startsOpen));
    Set<String> words = fixed ? forms(element) : Set.of();
    return words.isEmpty() ? null : new WordClass(words, null);
  }

  /** Whether a match of the elements may start with a word that they do not name, as a number. */
  private static boolean startsOpen(List<Element> elements) {
    for (Element element : elements) {
      if (element instanceof Element.Maybe maybe) {
        if (startsOpen(maybe.sequence())) {
          return true;
        }
      } else if (element instanceof Element.Choice choice) {
        return choice.sequences().stream().anyMatch(PatternCompiler::startsOpen);
      } else {
        return element instanceof Element.Figure || element instanceof Element.Gap;
      }
    }
    return true;
  }

  /**
   * Where a phrase is looked up.
   *
   * @param words one of them starts the element
   * @param before the most words that can stand between the phrase's start and the element
   * @param others of each, one stands in every match too
   */
  record Anchor(WordClass words, int before, List<WordClass> others) {}

  /**
   * Words one of which starts every match of an element.
   *
   * @param forms in lower case
   * @param concept the id of the concept that the element names; null if it is none
   */
  record WordClass(Set<String> forms, @Nullable String concept) {

    /** The same for classes of the same words. */
    String key() {
      return concept == null ? String.join(" ", new TreeSet<>(forms)) : "{" + concept;
    }
  }
}
