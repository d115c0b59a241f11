package io.github.medlint.rule;

import io.github.medlint.text.Position;
import java.util.Map;

/**
 * An example that a rule carries.
 *
 * @param text a draft in Markdown
 * @param filler how many words that say nothing stand for each {@value #FILLER} of the text, so
 *     that examples of distance stay short
 * @param facts facts declared for it, by name
 * @param at where it stands in the rule file
 */
public record RuleTest(String text, int filler, Map<String, String> facts, Position at) {

  /** What stands for the words that say nothing. */
  public static final String FILLER = "{filler}";

  private static final String NOTHING = "The door of our house is green and the garden is small. ";
  private static final int WORDS = 12;

  public RuleTest {
    facts = Map.copyOf(facts);
  }

  /** The text as it is checked. */
  public String draft() {
    return text.replace(FILLER, NOTHING.repeat((filler + WORDS - 1) / WORDS).strip());
  }
}
