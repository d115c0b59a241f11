package io.github.medlint.check;

import io.github.medlint.rule.ClaimType;
import java.util.Locale;
import java.util.Set;

/**
 * A sentence that claims something.
 *
 * @param text the sentence, white space folded
 * @param types what kind of claim it makes; at least one
 * @param rules ids of the rules that say so
 * @param place where it stands
 * @param drug title of the drug that it is about; empty if none is told
 * @param condition title of the condition that it is about; empty if none is told
 * @param status how the use stands to the label of record; empty without drug and condition
 * @param certainty how far the copy commits itself: {@code asserted}, {@code hedged} …
 * @param source how near a source stands
 * @param approval how it stands to the approved claims
 */
public record Claim(
    String text,
    Set<ClaimType> types,
    Set<String> rules,
    Place place,
    String drug,
    String condition,
    String status,
    String certainty,
    Source source,
    ClaimApproval approval) {

  public Claim {
    types = Set.copyOf(types);
    rules = Set.copyOf(rules);
  }

  /** The claim, judged. */
  Claim judged(ClaimApproval by) {
    return new Claim(text, types, rules, place, drug, condition, status, certainty, source, by);
  }

  /** How near to a claim a source stands. */
  public enum Source {
    /** In its sentence or the next. */
    NEAR,
    PARAGRAPH,
    /** Only in a list of references. */
    LIST,
    NONE;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
