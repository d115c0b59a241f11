package io.github.medlint.decision;

import io.github.medlint.check.Finding;
import io.github.medlint.check.Folded;
import io.github.medlint.check.Place;
import io.github.medlint.config.PathGlobs;
import io.github.medlint.text.Diagnostic;
import java.time.LocalDate;

/**
 * What somebody lets pass, from a {@code waivers.yaml}.
 *
 * @param rule whose findings
 * @param text the exact words that the finding is about; white space and letter case aside
 * @param reason why
 * @param by who decided it
 * @param until the last day on which it counts
 * @param scope the files it is about, from the directory of its own file
 * @param file its own file, as reports call it
 * @param place where it stands there
 * @param line the text of that line
 */
public record Waiver(
    String rule,
    String text,
    String reason,
    String by,
    LocalDate until,
    PathGlobs scope,
    String file,
    Place place,
    String line) {

  /** Whether it counts on a day. */
  boolean holdsOn(LocalDate day) {
    return !until.isBefore(day);
  }

  boolean waives(Finding finding) {
    return finding.rule().equals(rule) && finding.quote().equalsIgnoreCase(Folded.fold(text));
  }

  /** Where it is written down. */
  String where() {
    return place.toldIn(file);
  }

  /** What is wrong with it. */
  public Diagnostic wrong(String message, String hint) {
    return new Diagnostic(file, place.start(), line, message, hint);
  }
}
