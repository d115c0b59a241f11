package io.github.medlint.decision;

import org.jspecify.annotations.Nullable;

/** What a waiver came to in a draft that it is about. */
public record WaiverUse(Waiver waiver, State state) {

  /** How a waiver fares; the first that it comes to in any draft counts. */
  public enum State {
    USED,
    EXPIRED,
    OVERTAKEN,
    UNUSED
  }

  /** What is wrong with it; null if nothing is. */
  @Nullable DecisionFault fault() {
    return switch (state) {
      case USED -> null;
      case EXPIRED -> DecisionFault.EXPIRED;
      case OVERTAKEN -> DecisionFault.OVERTAKEN;
      // Of a pattern of names, other drafts may have what it is about.
      case UNUSED ->
          waiver.scope().globs().isEmpty() || !waiver.scope().nameFiles()
              ? null
              : DecisionFault.UNUSED;
    };
  }
}
