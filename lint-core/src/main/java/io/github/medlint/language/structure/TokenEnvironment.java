package io.github.medlint.language.structure;

import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import org.jspecify.annotations.Nullable;

/** What the TokensRegex patterns of one pack share. Made when the first of them is compiled. */
public final class TokenEnvironment {

  private @Nullable Env env;

  TokenSequencePattern compile(String source) {
    synchronized (this) {
      if (env == null) {
        env = TokenSequencePattern.getNewEnv();
      }
      return TokenSequencePattern.compile(env, source);
    }
  }
}
