package io.github.medlint.language.assertion;

import io.github.medlint.language.ParsedSentence;
import io.github.medlint.language.Sentence;
import io.github.medlint.language.syntax.Analysis;
import io.github.medlint.text.Diagnostics;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What one document does with its words. The cues of a sentence are looked up once and it is parsed
 * at most once, however many statements stand in it. A sentence must be given as the same object
 * each time. For one thread.
 */
public final class DocumentAssertions {

  private final AssertionFinder finder;
  // By identity: comparing all tokens of two sentences takes longer than what is saved.
  private final IdentityHashMap<Sentence, CuedSentence> known = new IdentityHashMap<>();

  DocumentAssertions(AssertionFinder finder) {
    this.finder = finder;
  }

  /** For a document whose sentences are told by words alone, and by none. */
  public static DocumentAssertions unparsed() {
    return new AssertionFinder(CueLexicon.load(List.of(), new Diagnostics())).forDocument();
  }

  /**
   * The assertion of the words from {@code first} to before {@code end}.
   *
   * @param text the block's text that the sentence stands in
   * @param matched whether the word at an index between the two is part of the statement's pattern;
   *     a cue that is says nothing about it
   */
  public Assertion find(String text, Sentence sentence, int first, int end, IntPredicate matched) {
    return finder.find(of(text, sentence), first, end, matched);
  }

  /**
   * How {@link #find} comes to its answer. What it tells is worked out by the same steps.
   *
   * @param matched as there
   */
  public AssertionTrace trace(
      String text, Sentence sentence, int first, int end, IntPredicate matched) {
    return new AssertionTracer(finder, of(text, sentence)).trace(first, end, matched);
  }

  /** The cues of a sentence with their scopes, as far as the words alone tell. */
  public List<CueScope> cues(String text, Sentence sentence) {
    return new AssertionTracer(finder, of(text, sentence)).cues();
  }

  /** The level that a sentence has reached so far, 1 to 3. */
  public int level(Sentence sentence) {
    CuedSentence cued = known.get(sentence);
    Analysis analysis = cued == null ? null : cued.analysis();
    return analysis == null ? 1 : analysis.level();
  }

  /** The sentence with its levels, none of them worked out twice; null if nothing is parsed. */
  public @Nullable Analysis analysis(String text, Sentence sentence) {
    return of(text, sentence).analysis();
  }

  /**
   * The parse of a sentence whose words leave a doubt; null if nothing is parsed, or if it cannot
   * be had, which {@link AssertionFinder#unavailable} then tells.
   *
   * @param text the block's text that the sentence stands in
   */
  public @Nullable ParsedSentence parse(String text, Sentence sentence) {
    return finder.parse(of(text, sentence));
  }

  private CuedSentence of(String text, Sentence sentence) {
    CuedSentence cued = known.get(sentence);
    if (cued == null) {
      cued = finder.cued(text, sentence);
      known.put(sentence, cued);
    }
    return cued;
  }
}
