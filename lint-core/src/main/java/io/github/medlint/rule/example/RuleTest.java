package io.github.medlint.rule.example;

import io.github.medlint.text.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An example that a rule carries.
 *
 * @param text a draft in Markdown
 * @param filler how many words that say nothing stand for each {@value #FILLER} of the text, so
 *     that examples of distance stay short
 * @param facts facts declared for it, by name
 * @param approved the claims that are approved for it; empty if nobody keeps a register
 * @param at where it stands in the rule file
 */
public record RuleTest(
    String text, int filler, Map<String, String> facts, List<Approved> approved, Position at) {

  /** What stands for the words that say nothing. */
  public static final String FILLER = "{filler}";

  private static final String NOTHING = "The door of our house is green and the garden is small. ";
  private static final int WORDS = 12;

  public RuleTest {
    facts = Map.copyOf(facts);
    approved = List.copyOf(approved);
  }

  /** An example for which nobody keeps a register. */
  public RuleTest(String text, int filler, Map<String, String> facts, Position at) {
    this(text, filler, facts, List.of(), at);
  }

  /**
   * A claim that is approved for an example.
   *
   * @param text its wording
   * @param expires the last day on which it counts; null if it does not expire
   * @param markets where it may be made; empty for everywhere
   */
  public record Approved(String text, @Nullable LocalDate expires, List<String> markets) {
    public Approved {
      markets = List.copyOf(markets);
    }
  }

  /** The text as it is checked. */
  public String draft() {
    return text.replace(FILLER, NOTHING.repeat((filler + WORDS - 1) / WORDS).strip());
  }
}
