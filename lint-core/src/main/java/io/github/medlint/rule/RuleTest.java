package io.github.medlint.rule;

import io.github.medlint.text.Position;
import java.util.Map;

/**
 * An example that a rule carries.
 *
 * @param text a draft in Markdown
 * @param facts facts declared for it, by name
 * @param at where it stands in the rule file
 */
public record RuleTest(String text, Map<String, String> facts, Position at) {

  public RuleTest {
    facts = Map.copyOf(facts);
  }
}
