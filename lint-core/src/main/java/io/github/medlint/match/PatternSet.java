package io.github.medlint.match;

import io.github.medlint.knowledge.Concept;
import io.github.medlint.language.Inflection;
import io.github.medlint.language.Sentence;
import io.github.medlint.language.Token;
import io.github.medlint.phrase.Phrase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All patterns of a run with the trigger words by which they are looked up. Safe for several
 * threads once built: a phrase is compiled when it is first tried.
 */
public final class PatternSet {

  private final List<@Nullable Compiled> phrases;
  private final List<TriggerIndex> triggers = new ArrayList<>(2);
  private final List<Expression> expressions;
  private final List<String> sources;
  private final PatternIndex index;

  private PatternSet(Builder builder) {
    this.phrases = builder.phrases;
    this.expressions = List.copyOf(builder.expressions);
    this.sources = List.copyOf(builder.sources);
    this.index = builder.index;
    TriggerIndex known = builder.index.triggers();
    if (known != null) {
      triggers.add(known);
    }
    if (!builder.triggers.isEmpty()) {
      triggers.add(builder.triggers.build());
    }
  }

  /** Whether a word that sets something off stands in {@code text}. */
  boolean mayMatch(CharSequence text) {
    for (TriggerIndex trigger : triggers) {
      if (trigger.findsAny(text)) {
        return true;
      }
    }
    return false;
  }

  /** What is done with a phrase that is to be tried at the word with an index. */
  @FunctionalInterface
  interface Trial {
    void of(Compiled phrase, int word);
  }

  /** Hands on the phrases that are to be tried in a sentence, those of one phrase in order. */
  void forEach(List<Token> sentence, Trial trial) {
    for (TriggerIndex trigger : triggers) {
      trigger.forEach(
          sentence,
          (id, word) -> {
            // An index may know phrases that nobody asks for.
            Compiled phrase = phrases.get(id);
            if (phrase != null) {
              trial.of(phrase, word);
            }
          });
    }
  }

  /**
   * A phrase that a word of a sentence sets off.
   *
   * @param pattern the pattern's id
   * @param word index of the trigger word in the sentence
   */
  public record Tried(int pattern, int word) {}

  /**
   * The phrases that a sentence's words set off, whether they match or not and whether or not what
   * else they need stands there too.
   */
  public List<Tried> tried(Sentence sentence) {
    List<Tried> tried = new ArrayList<>();
    for (TriggerIndex trigger : triggers) {
      trigger.forEachTrigger(
          sentence.words(),
          (id, word) -> {
            if (phrases.get(id) != null) {
              tried.add(new Tried(id, word));
            }
          });
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

  List<Expression> expressions() {
    return expressions;
  }

  /**
   * By which words the phrases are looked up, to be stored.
   *
   * @throws IllegalStateException if the set was itself made with an index
   */
  public PatternIndex index() {
    if (index.size() > 0 || triggers.size() != 1) {
      throw new IllegalStateException("an index is made of phrases that are in none");
    }
    String[] sources = new String[phrases.size()];
    int[] before = new int[phrases.size()];
    for (int i = 0; i < sources.length; i++) {
      Compiled phrase = phrases.get(i);
      sources[i] = phrase == null ? "" : phrase.source();
      before[i] = phrase == null ? 0 : phrase.before();
    }
    return new PatternIndex(sources, before, triggers.get(0));
  }

  /** Collects patterns and gives each an id; the same phrase gets the same id. */
  public static final class Builder {

    private final PatternCompiler compiler;
    private final PatternIndex index;
    private final TriggerIndex.Builder triggers = new TriggerIndex.Builder();
    private final List<@Nullable Compiled> phrases;
    private final List<String> sources = new ArrayList<>();
    private final List<Expression> expressions = new ArrayList<>();
    private final Map<String, Integer> ids;

    public Builder(Map<String, Concept> concepts, Inflection inflection) {
      this(concepts, inflection, PatternIndex.NONE);
    }

    /**
     * A builder.
     *
     * @param index knows phrases of these very concepts, which then are compiled when first tried
     */
    public Builder(Map<String, Concept> concepts, Inflection inflection, PatternIndex index) {
      this.compiler = new PatternCompiler(concepts, inflection);
      this.index = index;
      this.phrases = new ArrayList<>(Collections.nCopies(index.size(), null));
      this.ids = new HashMap<>(2 * index.size());
      for (int id = 0; id < index.size(); id++) {
        sources.add(index.source(id));
        if (!index.source(id).isEmpty()) {
          ids.put(index.source(id), id);
        }
      }
    }

    /** The id of a phrase. */
    public int phrase(Phrase phrase) {
      Integer known = ids.get(phrase.source());
      if (known != null) {
        if (phrases.get(known) == null) {
          phrases.set(known, new Compiled(known, index.before(known), phrase, compiler));
        }
        return known;
      }
      int id = phrases.size();
      ids.put(phrase.source(), id);
      sources.add(phrase.source());
      PatternCompiler.Anchor anchor = compiler.anchor(phrase);
      phrases.add(new Compiled(id, anchor.before(), phrase, compiler));
      triggers.add(id, anchor);
      return id;
    }

    /** The id of a regular expression in RE2 syntax, each match of which holds {@code literal}. */
    public int regex(String pattern, String literal) {
      int id = phrases.size();
      phrases.add(null);
      sources.add(pattern);
      expressions.add(new Expression(id, pattern, literal.toLowerCase(Locale.ROOT)));
      return id;
    }

    public PatternSet build() {
      return new PatternSet(this);
    }
  }
}
