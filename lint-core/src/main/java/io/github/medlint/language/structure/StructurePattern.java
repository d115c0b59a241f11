package io.github.medlint.language.structure;

import io.github.medlint.language.LevelUnavailableException;
import io.github.medlint.language.Loading;
import io.github.medlint.language.Sentence;
import io.github.medlint.language.syntax.Analysis;
import java.util.List;
import java.util.function.Function;

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
  private final Function<String, StructureMatcher> compiler;
  private final Loading<StructureMatcher> matcher;

  private StructurePattern(Kind kind, String source, Function<String, StructureMatcher> compiler) {
    this.kind = kind;
    this.source = source;
    this.compiler = compiler;
    this.matcher = new Loading<>("a pattern", () -> compiler.apply(source));
  }

  /**
   * A Semgrex pattern.
   *
   * @throws StructureSyntaxException if it is refused before it is compiled
   */
  public static StructurePattern syntax(String source) {
    StructureGuard.check(source, Kind.SYNTAX);
    return new StructurePattern(Kind.SYNTAX, source, SemgrexMatching::new);
  }

  /**
   * A TokensRegex pattern.
   *
   * @param environment shared by the patterns of a pack
   * @throws StructureSyntaxException if it is refused before it is compiled
   */
  public static StructurePattern tokens(String source, TokenEnvironment environment) {
    StructureGuard.check(source, Kind.TOKENS);
    return new StructurePattern(Kind.TOKENS, source, part -> new TokensMatching(part, environment));
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

  /**
   * Why a sentence that holds one of its words does not match, as far as can be told, in words that
   * complete a sentence.
   *
   * @throws LevelUnavailableException if the sentence cannot be parsed
   */
  public String whyNot(Analysis analysis) {
    List<String> pieces = StructurePieces.of(source, kind);
    return pieces.isEmpty()
        ? "the sentence does not match it"
        : new NearestStructure(compiler, analysis.parsed(), kind == Kind.SYNTAX).why(pieces);
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
