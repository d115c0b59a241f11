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
          : new PatternNode.AnyForm(forms(word), next);
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
        List<Element> elements = term.elements();
        terms.add(
            firstForms(elements), leadOf(term, lead(elements)), compile(term), longest(elements));
      }
    }
    return terms;
  }

  /** The word forms that a match of the elements can start with; null if with any, as a number. */
  private @Nullable Set<String> firstForms(List<Element> elements) {
    Set<String> first = new HashSet<>();
    for (Element element : elements) {
      boolean maybe = element instanceof Element.Maybe;
      Set<String> forms =
          element instanceof Element.Maybe inner
              ? firstForms(inner.sequence())
              : firstForms(element);
      if (forms == null) {
        return null;
      }
      first.addAll(forms);
      if (!maybe) {
        return first;
      }
    }
    return null;
  }

  private @Nullable Set<String> firstForms(Element element) {
    if (element instanceof Element.Word word) {
      return forms(word);
    }
    if (element instanceof Element.Concept concept) {
      return terms(concept.id()).firstForms();
    }
    if (!(element instanceof Element.Choice choice)) {
      return null;
    }
    Set<String> all = new HashSet<>();
    for (List<Element> sequence : choice.sequences()) {
      Set<String> forms = firstForms(sequence);
      if (forms == null) {
        return null;
      }
      all.addAll(forms);
    }
    return all;
  }

  private Set<String> forms(Element.Word word) {
    return word.exact()
        ? Set.of(word.text().toLowerCase(Locale.ROOT))
        : forms.computeIfAbsent(word.text(), inflection::forms);
  }

  /**
   * The words that each match of the elements holds nearest to its start; null if it needs none.
   */
  private @Nullable Lead lead(List<Element> elements) {
    Set<String> first = firstForms(elements);
    if (first != null) {
      return new Lead(first, 0);
    }
    int before = 0;
    for (Element element : elements) {
      Lead lead = lead(element);
      if (lead != null) {
        return lead.after(before);
      }
      before += longest(element);
    }
    return null;
  }

  private @Nullable Lead lead(Element element) {
    if (element instanceof Element.Word word) {
      return new Lead(forms(word), 0);
    }
    if (element instanceof Element.Concept concept) {
      return terms(concept.id()).lead();
    }
    if (!(element instanceof Element.Choice choice)) {
      return null;
    }
    Lead all = Lead.NONE;
    for (List<Element> sequence : choice.sequences()) {
      Lead lead = lead(sequence);
      if (lead == null) {
        return null;
      }
      all = all.or(lead);
    }
    return all;
  }

  private static Lead leadOf(Phrase phrase, @Nullable Lead lead) {
    if (lead == null) {
      throw new IllegalArgumentException("no word to look for: " + phrase.source());
    }
    return lead;
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
      Lead lead = lead(element);
      if (lead != null) {
        String concept = element instanceof Element.Concept named ? named.id() : null;
        WordClass words = new WordClass(lead.forms(), concept);
        fixed.add(new Anchor(words, before + lead.before(), List.of()));
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

  /**
   * Where a phrase is looked up.
   *
   * @param words one of them starts the element
   * @param before the most words that can stand between the phrase's start and the element
   * @param others of each, one stands in every match too
   */
  record Anchor(WordClass words, int before, List<WordClass> others) {}

  /**
   * Words one of which stands in every match of an element.
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
