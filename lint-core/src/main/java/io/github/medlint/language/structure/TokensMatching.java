package io.github.medlint.language.structure;

import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import io.github.medlint.language.ParsedSentence;
import io.github.medlint.language.TaggedSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A compiled TokensRegex pattern; each is matched alone, so that none hides another's matches. */
final class TokensMatching implements StructureMatcher {

  private static final String GROUP = "$found";

  private final TokenSequencePattern pattern;
  private final boolean named;

  TokensMatching(String source, TokenEnvironment environment) {
    named = source.contains("(?" + GROUP);
    try {
      pattern = environment.compile(source);
    } catch (RuntimeException | Error e) {
      if (e instanceof VirtualMachineError fatal && !(e instanceof StackOverflowError)) {
        throw fatal;
      }
      throw StructureSyntaxException.of(e, source);
    }
  }

  @Override
  public List<List<Integer>> find(TaggedSentence tagged, @Nullable ParsedSentence parsed) {
    List<List<Integer>> found = new ArrayList<>();
    TokenSequenceMatcher matcher = pattern.matcher(Labels.of(tagged));
    while (matcher.find()) {
      int start = named ? matcher.start(GROUP) : matcher.start();
      int end = named ? matcher.end(GROUP) : matcher.end();
      if (start >= 0 && end > start) {
        found.add(IntStream.range(start, end).boxed().toList());
      }
    }
    return found;
  }
}
