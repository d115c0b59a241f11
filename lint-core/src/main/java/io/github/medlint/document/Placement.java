package io.github.medlint.document;

import java.util.Locale;

/** Where a block stands, as far as that weakens or removes what a reader sees of it. */
public enum Placement {
  HEADER,
  NAVIGATION,
  FOOTER,
  ASIDE,
  /** In {@code <small>} or a style of very small type. */
  SMALL,
  /** In a {@code <details>} that is closed until it is clicked. */
  COLLAPSED,
  /** Not shown: {@code hidden}, {@code display:none}, {@code aria-hidden}. */
  HIDDEN;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
