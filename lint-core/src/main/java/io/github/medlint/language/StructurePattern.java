package io.github.medlint.language;

import java.util.List;
import java.util.concurrent.Callable;

/**
 * A pattern over the tokens or the dependency tree of a sentence. CoreNLP's classes for it are slow
 * to load, so it is compiled when it is first needed, or by {@link #check}. Safe for several
 * threads.
 */
public final class StructurePattern {

  /** What a pattern is over. */
  public enum Kind {
    /** Semgrex, over the dependencies. */
    SYNTAX,
    /** TokensRegex, over words, lemmas and parts of speech. */
    TOKENS
  }

  private final Kind kind;
  private final String source;
  private final Loading<StructureMatcher> matcher;

  private StructurePattern(Kind kind, String source, Callable<StructureMatcher> compiler) {
    this.kind = kind;
    this.source = source;
    this.matcher = new Loading<>("a pattern", compiler);
  }

  /**
   * A Semgrex pattern.
   *
   * @throws StructureSyntaxException if it is refused before it is compiled
   */
  public static StructurePattern syntax(String source) {
    StructureGuard.check(source, Kind.SYNTAX);
    return new StructurePattern(Kind.SYNTAX, source, () -> new SemgrexMatching(source));
  }

  /**
   * A TokensRegex pattern.
   *
   * @param environment shared by the patterns of a pack
   * @throws StructureSyntaxException if it is refused before it is compiled
   */
  public static StructurePattern tokens(String source, TokenEnvironment environment) {
    StructureGuard.check(source, Kind.TOKENS);
    return new StructurePattern(Kind.TOKENS, source, () -> new TokensMatching(source, environment));
  }

  public Kind kind() {
    return kind;
  }

  /** The pattern as written. */
  public String source() {
    return source;
  }

  /**
   * Compiles it now.
   *
   * @throws StructureSyntaxException if it cannot be, with the offset where CoreNLP gave up
   */
  public void check() {
    try {
      matcher.get();
    } catch (LevelUnavailableException e) {
      for (Throwable at = e; at != null; at = at.getCause()) {
        if (at instanceof StructureSyntaxException syntax) {
          throw syntax;
        }
      }
      throw e;
    }
  }

  /**
   * The words that matches consist of, in the order of the text, as indices of {@link
   * Sentence#words()}: the named nodes or the named group, or all that was matched.
   *
   * @throws LevelUnavailableException if the sentence cannot be brought to the level it needs, or
   *     is too long to be matched
   */
  public List<List<Integer>> find(Analysis analysis) {
    Sentence sentence = analysis.sentence();
    if (sentence.tokens().size() > StructureGuard.MAX_TOKENS) {
      throw new LevelUnavailableException(
          "a sentence of more than " + StructureGuard.MAX_TOKENS + " words was left out");
    }
    return (kind == Kind.SYNTAX
            ? analysis.loaded(matcher).find(analysis.tagged(), analysis.parsed())
            : analysis.loaded(matcher).find(analysis.tagged(), null))
        .stream()
            .map(tokens -> words(sentence, tokens))
            .filter(w -> !w.isEmpty())
            .distinct()
            .sorted((a, b) -> Integer.compare(a.get(0), b.get(0)))
            .toList();
  }

  private static List<Integer> words(Sentence sentence, List<Integer> tokens) {
    return java.util.stream.IntStream.range(0, sentence.words().size())
        .filter(
            word ->
                tokens.stream()
                    .anyMatch(
                        token ->
                            sentence.tokens().get(token).start()
                                == sentence.words().get(word).start()))
        .boxed()
        .toList();
  }
}
