package io.github.medlint.format;

import java.util.Locale;

/** How the tracked changes of a text document are read. */
public enum TrackedChanges {
  /** As if all were accepted: what is inserted is copy, what is deleted is not. */
  ACCEPTED,
  /** As if all were rejected. */
  ORIGINAL,
  /** Both ways, each judged alone. */
  BOTH;

  /** The name of the choice: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
