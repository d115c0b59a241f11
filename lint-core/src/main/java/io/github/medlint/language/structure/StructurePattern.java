package io.github.medlint.language.structure;

import io.github.medlint.language.LevelUnavailableException;
import io.github.medlint.language.Loading;
import io.github.medlint.language.Sentence;
import io.github.medlint.language.syntax.Analysis;
import java.util.ArrayList;
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
   * Sentence#words()}: the named nodes or the named group, or all that was matched. A long sentence
   * is matched in parts.
   *
   * @throws LevelUnavailableException if the sentence cannot be brought to the level it needs
   */
  public List<List<Integer>> find(Analysis analysis) {
    List<List<Integer>> found = new ArrayList<>();
    for (Analysis part : analysis.parts(StructureGuard.MAX_TOKENS)) {
      if (!part.sentence().words().isEmpty()) {
        int before = analysis.sentence().wordAt(part.sentence().words().get(0).start());
        for (List<Integer> words : findIn(part)) {
          found.add(words.stream().map(word -> word + before).toList());
        }
      }
    }
    return found;
  }

  private List<List<Integer>> findIn(Analysis part) {
    return (kind == Kind.SYNTAX
            ? part.loaded(matcher).find(part.tagged(), part.parsed())
            : part.loaded(matcher).find(part.tagged(), null))
        .stream()
            .map(tokens -> words(part.sentence(), tokens))
            .filter(words -> !words.isEmpty())
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
    if (analysis.parts(StructureGuard.MAX_TOKENS).size() > 1) {
      return "the sentence is too long to be matched as a whole, and none of its parts matches";
    }
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
