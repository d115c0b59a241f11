package io.github.medlint.office.flow;

import io.github.medlint.document.Location;
import org.jspecify.annotations.Nullable;

/** Tells of comments, which are about the copy and no part of it. */
public final class Comments {

  /** Letters of a comment that are told. */
  private static final int SHOWN = 80;

  private Comments() {}

  /** Lists a comment by its first words. */
  public static void tell(String words, @Nullable Location where, Flow into) {
    String folded = String.join(" ", words.strip().split("\\s+", -1));
    String shown = folded.length() > SHOWN ? folded.substring(0, SHOWN) + "…" : folded;
    into.unread(
        shown.isEmpty() ? "comment" : "comment “" + shown + "”",
        "comments are listed, not judged",
        where);
  }
}
