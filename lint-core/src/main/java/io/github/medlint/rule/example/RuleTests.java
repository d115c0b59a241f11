package io.github.medlint.rule.example;

import java.util.List;

/**
 * The examples that a rule carries.
 *
 * @param flags texts that it must flag
 * @param passes texts that it must let pass
 * @param todoFlags texts that it should flag and does not yet
 * @param todoPasses texts that it should let pass and does not yet
 */
public record RuleTests(
    List<RuleTest> flags,
    List<RuleTest> passes,
    List<RuleTest> todoFlags,
    List<RuleTest> todoPasses) {

  public RuleTests {
    flags = List.copyOf(flags);
    passes = List.copyOf(passes);
    todoFlags = List.copyOf(todoFlags);
    todoPasses = List.copyOf(todoPasses);
  }
}
