package io.github.medlint.rule.pattern;

import io.github.medlint.phrase.Phrase;
import java.util.List;

/** When a requirement's statement is asked for. */
public sealed interface Condition {

  /** A term of the concept stands in running copy. */
  record Mentions(String concept) implements Condition {}

  /** One of the phrases stands in running copy. */
  record Says(List<Phrase> phrases) implements Condition {
    public Says {
      phrases = List.copyOf(phrases);
    }
  }

  /** One of the phrases stands in the draft's title, or in its first heading if it has none. */
  record Titled(List<Phrase> phrases) implements Condition {
    public Titled {
      phrases = List.copyOf(phrases);
    }
  }

  /** Running copy links a drug with something else. */
  record Linked(PairSpec pair) implements Condition {}

  /** The fact is declared with this value. */
  record Fact(String name, String value) implements Condition {}

  /** The fact has this value; where it is not declared, nobody can tell. */
  record Asks(String name, String value) implements Condition {}

  /** The statement stands somewhere in the draft. */
  record Carries(String statement) implements Condition {}

  /** The rule has a finding. */
  record Fires(String rule) implements Condition {}

  /** One of the conditions holds. */
  record Any(List<Condition> conditions) implements Condition {
    public Any {
      conditions = List.copyOf(conditions);
    }
  }

  /** All of the conditions hold. */
  record All(List<Condition> conditions) implements Condition {
    public All {
      conditions = List.copyOf(conditions);
    }
  }

  /** The condition does not hold. */
  record Not(Condition condition) implements Condition {}

  /** For every draft. */
  record Always() implements Condition {}
}
