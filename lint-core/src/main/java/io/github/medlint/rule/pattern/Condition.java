package io.github.medlint.rule.pattern;

import io.github.medlint.phrase.Phrase;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** When a requirement's statement is asked for. */
public sealed interface Condition {

  /** Ids of the rules whose findings it asks for. */
  default Set<String> asks() {
    return Set.of();
  }

  private static Set<String> asks(List<Condition> conditions) {
    return conditions.stream()
        .flatMap(one -> one.asks().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

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
  record Fires(String rule) implements Condition {
    @Override
    public Set<String> asks() {
      return Set.of(rule);
    }
  }

  /** One of the conditions holds. */
  record Any(List<Condition> conditions) implements Condition {
    public Any {
      conditions = List.copyOf(conditions);
    }

    @Override
    public Set<String> asks() {
      return Condition.asks(conditions);
    }
  }

  /** All of the conditions hold. */
  record All(List<Condition> conditions) implements Condition {
    public All {
      conditions = List.copyOf(conditions);
    }

    @Override
    public Set<String> asks() {
      return Condition.asks(conditions);
    }
  }

  /** The condition does not hold. */
  record Not(Condition condition) implements Condition {
    @Override
    public Set<String> asks() {
      return condition.asks();
    }
  }

  /** For every draft. */
  record Always() implements Condition {}
}
