package io.github.medlint.decision;

import io.github.medlint.check.Finding;
import io.github.medlint.check.Place;
import io.github.medlint.rule.Certainty;
import io.github.medlint.rule.Level;
import java.util.List;

/** What can be wrong with a decision that is well written. Each is found like a rule's fault. */
public enum DecisionFault {
  /** It was made for a time that is over. */
  EXPIRED(
      "decision-expired",
      Level.WARNING,
      "Decide anew what was decided for a time that is over.",
      "Mend the copy, or decide it anew with a later day."),
  /** Its words stand, but the rules find nothing in them any more. */
  OVERTAKEN(
      "decision-overtaken",
      Level.ADVICE,
      "Take away a decision that the rules have overtaken.",
      "Take it away."),
  /** There is nothing that it decides. */
  UNUSED(
      "decision-unused",
      Level.ADVICE,
      "Take away a decision that decides nothing.",
      "Take it away, or name the rule and the words as they are now.");

  /** The family of all of them, and the kind of rule that they are told as. */
  public static final String FAMILY = "decisions";

  private final String id;
  private final Level level;
  private final String summary;
  private final String mends;

  DecisionFault(String id, Level level, String summary, String mends) {
    this.id = id;
    this.level = level;
    this.summary = summary;
    this.mends = mends;
  }

  /** How reports call it, where they name the rule of a finding. */
  public String id() {
    return id;
  }

  public Level level() {
    return level;
  }

  /** One imperative sentence. */
  public String summary() {
    return summary;
  }

  /** What would mend it. */
  public String mends() {
    return mends;
  }

  /** Whether a finding tells this fault. */
  public boolean isTold(Finding finding) {
    return finding.rule().equals(id);
  }

  /** Whether a finding tells such a fault. */
  public static boolean tells(Finding finding) {
    return finding.family().equals(FAMILY);
  }

  /**
   * The finding at a decision.
   *
   * @param path the file that the decision is written in
   * @param words the decision, or what it is about
   */
  Finding at(String path, Place place, String words, String message) {
    return new Finding(
        Fingerprint.digest(path, id, words),
        id,
        FAMILY,
        level,
        Certainty.EXACT,
        message,
        List.of(mends),
        words,
        words,
        List.of(place),
        List.of());
  }
}
