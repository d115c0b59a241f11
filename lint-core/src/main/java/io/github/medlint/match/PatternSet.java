package io.github.medlint.match;

import com.google.re2j.Pattern;
import io.github.medlint.knowledge.Concept;
import io.github.medlint.language.Inflection;
import io.github.medlint.language.Sentence;
import io.github.medlint.phrase.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All patterns of a run, compiled, with the trigger words by which they are looked up. Immutable
 * and safe for several threads once built.
 */
public final class PatternSet {

  /** A compiled regular expression with the letters that each match of it holds. */
  record Expression(int id, Pattern pattern, String literal) {}

  private final Map<String, Trigger> triggers;
  private final List<Expression> expressions;
  private final TriggerAutomaton automaton;
  private final List<String> sources;

  private PatternSet(Builder builder) {
    this.triggers = builder.triggers;
    this.expressions = List.copyOf(builder.expressions);
    this.sources = List.copyOf(builder.sources);
    this.automaton = TriggerAutomaton.of(builder.triggers.keySet());
  }

  /**
   * A phrase that was tried on a sentence because its trigger word stands there.
   *
   * @param pattern the pattern's id
   * @param word index of the trigger word in the sentence
   */
  public record Tried(int pattern, int word) {}

  /** The phrases that a sentence's words set off, whether they match or not. */
  public List<Tried> tried(Sentence sentence) {
    List<Tried> tried = new ArrayList<>();
    for (int word = 0; word < sentence.words().size(); word++) {
      Trigger trigger = trigger(sentence.words().get(word).word());
      if (trigger != null) {
        for (Compiled phrase : trigger.phrases()) {
          tried.add(new Tried(phrase.id(), word));
        }
        for (ConceptTerms concept : trigger.concepts()) {
          for (Compiled phrase : concept.anchored()) {
            tried.add(new Tried(phrase.id(), word));
          }
        }
      }
    }
    return tried;
  }

  /** How many patterns there are; their ids run from 0. */
  int size() {
    return sources.size();
  }

  /** A pattern as its rule writes it. */
  public String source(int pattern) {
    return sources.get(pattern);
  }

  /** What a word sets off; null if it is no trigger. */
  @Nullable Trigger trigger(String word) {
    return triggers.get(word);
  }

  List<Expression> expressions() {
    return expressions;
  }

  TriggerAutomaton automaton() {
    return automaton;
  }

  /** Collects patterns and gives each an id; the same phrase gets the same id. */
  public static final class Builder {

    private final PatternCompiler compiler;
    private final Map<String, Trigger> triggers = new HashMap<>();
    private final List<Expression> expressions = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> sources = new ArrayList<>();

    public Builder(Map<String, Concept> concepts, Inflection inflection) {
      this.compiler = new PatternCompiler(concepts, inflection);
    }

    /** The id of a phrase. */
    public int phrase(Phrase phrase) {
      Integer known = ids.get(phrase.source());
      if (known != null) {
        return known;
      }
      int id = ids.size();
      ids.put(phrase.source(), id);
      sources.add(phrase.source());
      PatternCompiler.Anchor anchor = compiler.anchor(phrase);
      Compiled compiled = new Compiled(id, compiler.compile(phrase), anchor.before());
      ConceptTerms concept = anchor.concept();
      if (concept == null) {
        anchor.forms().forEach(form -> trigger(form).add(compiled));
      } else {
        if (concept.anchored().isEmpty()) {
          anchor.forms().forEach(form -> trigger(form).add(concept));
        }
        concept.anchor(compiled);
      }
      return id;
    }

    private Trigger trigger(String word) {
      return triggers.computeIfAbsent(word, w -> new Trigger());
    }

    /** The id of a regular expression in RE2 syntax, each match of which holds {@code literal}. */
    public int regex(String pattern, String literal) {
      int id = ids.size();
      ids.put("regex " + id, id);
      sources.add(pattern);
      expressions.add(
          new Expression(
              id,
              Pattern.compile(pattern, Pattern.CASE_INSENSITIVE),
              literal.toLowerCase(Locale.ROOT)));
      return id;
    }

    public PatternSet build() {
      return new PatternSet(this);
    }
  }
}
