package io.github.medlint.language.syntax;

import io.github.medlint.language.LevelUnavailableException;
import io.github.medlint.language.Loading;
import io.github.medlint.language.ParsedSentence;
import io.github.medlint.language.Sentence;
import io.github.medlint.language.TaggedSentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with its levels, each of which is worked out when it is first asked for, and once.
 * Safe for several threads.
 */
public final class Analysis {

  private final SyntaxEngine engine;
  private final String text;
  private final Sentence sentence;
  private @Nullable TaggedSentence tagged;
  private @Nullable ParsedSentence parsed;
  private @Nullable List<Analysis> parts;

  /**
   * @param text the text of the block that the sentence stands in
   */
  public Analysis(SyntaxEngine engine, String text, Sentence sentence) {
    this.engine = engine;
    this.text = text;
    this.sentence = sentence;
  }

  /** The sentence at level 1. */
  public Sentence sentence() {
    return sentence;
  }

  /**
   * The parts of a sentence that is too long to be matched as a whole, or else the sentence itself.
   *
   * @param most the most tokens of a part; the same each time
   */
  public synchronized List<Analysis> parts(int most) {
    List<Analysis> known = parts;
    if (known == null) {
      known =
          sentence.tokens().size() <= most
              ? List.of(this)
              : sentence.parts(text, most).stream()
                  .map(part -> new Analysis(engine, text, part))
                  .toList();
      parts = known;
    }
    return known;
  }

  /** Something that is loaded before the sentence can be matched. */
  public <T> T loaded(Loading<T> loading) {
    return engine.loaded(loading);
  }

  /** The level that was asked for so far, 1 to 3. */
  public synchronized int level() {
    return parsed != null ? 3 : tagged != null ? 2 : 1;
  }

  /**
   * The sentence at level 2.
   *
   * @throws LevelUnavailableException if there is no tagger
   */
  public synchronized TaggedSentence tagged() {
    if (tagged == null) {
      tagged = engine.tag(text, sentence);
    }
    return tagged;
  }

  /**
   * The sentence at level 3.
   *
   * @throws LevelUnavailableException if there is no tagger or no dependency model
   */
  public synchronized ParsedSentence parsed() {
    if (parsed == null) {
      engine.prepare(); // so that the parser loads while the tagger does
      parsed = engine.parse(tagged());
    }
    return parsed;
  }
}
