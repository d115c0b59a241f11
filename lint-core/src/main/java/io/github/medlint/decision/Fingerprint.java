package io.github.medlint.decision;

import io.github.medlint.check.Finding;
import io.github.medlint.text.Sha256;
import java.util.Locale;

/**
 * Tells a finding from others by its rule and its words. It stays the same when lines move, when a
 * file gets another name and when white space or letter case change, and only then.
 */
public final class Fingerprint {

  private static final int LENGTH = 16;

  private Fingerprint() {}

  /** The fingerprint of a finding: 16 hexadecimal digits. */
  public static String of(Finding finding) {
    return digest(finding.rule(), finding.quote().toLowerCase(Locale.ROOT));
  }

  static String digest(String... parts) {
    return Sha256.of(String.join("\n", parts)).substring(0, LENGTH);
  }
}
