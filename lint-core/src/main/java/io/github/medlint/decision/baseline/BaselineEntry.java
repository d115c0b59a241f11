package io.github.medlint.decision.baseline;

import io.github.medlint.check.Finding;
import io.github.medlint.decision.Fingerprint;

/**
 * A finding that was there when a baseline was made.
 *
 * @param path the draft, from the baseline's directory, with {@code /}
 * @param rule the rule's id
 * @param fingerprint of the rule and the words
 * @param count at how many places of the draft
 * @param quote the words, for people to read
 */
public record BaselineEntry(String path, String rule, String fingerprint, int count, String quote)
    implements Comparable<BaselineEntry> {

  static BaselineEntry of(String path, Finding finding) {
    return new BaselineEntry(
        path, finding.rule(), Fingerprint.of(finding), finding.places().size(), finding.quote());
  }

  /** The same for another number of places of another file. */
  BaselineEntry with(String file, int places) {
    return new BaselineEntry(file, rule, fingerprint, places, quote);
  }

  /** By file, then by rule, then by words: neighbours in a file of lines are neighbours. */
  @Override
  public int compareTo(BaselineEntry other) {
    int byPath = path.compareTo(other.path);
    int byRule = byPath != 0 ? byPath : rule.compareTo(other.rule);
    return byRule != 0 ? byRule : fingerprint.compareTo(other.fingerprint);
  }
}
