package io.github.medlint.match;

import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

/** A regular expression that is compiled when it is first tried. Safe for several threads. */
final class Expression {

  private final int id;
  private final String source;
  private final String literal;
  // Two threads may both compile; they get the same.
  private volatile @Nullable Pattern pattern;

  /**
   * An expression.
   *
   * @param source in RE2 syntax
   * @param literal letters, in lower case, that each match holds
   */
  Expression(int id, String source, String literal) {
    this.id = id;
    this.source = source;
    this.literal = literal;
  }

  int id() {
    return id;
  }

  String literal() {
    return literal;
  }

  Pattern pattern() {
    Pattern known = pattern;
    if (known == null) {
      known = Pattern.compile(source, Pattern.CASE_INSENSITIVE);
      pattern = known;
    }
    return known;
  }
}
