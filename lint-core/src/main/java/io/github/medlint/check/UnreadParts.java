package io.github.medlint.check;

import io.github.medlint.document.Document;
import io.github.medlint.language.SentenceSplitter;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.OverlongSentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells what of a draft was not checked: what its reader left out, and what was read in parts. */
final class UnreadParts {

  private static final String IN_PARTS =
      "it was read in parts of at most "
          + SentenceSplitter.MAX_TOKENS
          + " words; what holds across two of them was not checked";

  private UnreadParts() {}

  /** All such parts in the order of the source; those without a place come first. */
  static List<UnreadPart> of(Document document, DocumentMatches matches, Places places) {
    List<UnreadPart> parts = new ArrayList<>();
    document.unread().forEach(unread -> parts.add(places.of(unread)));
    for (OverlongSentence sentence : matches.overlong()) {
      parts.add(
          new UnreadPart(
              "sentence of " + sentence.tokens() + " words",
              IN_PARTS,
              places.of(sentence.block(), sentence.range())));
    }
    parts.sort(Comparator.comparing(UnreadParts::start));
    return parts;
  }

  private static int start(UnreadPart part) {
    Place place = part.place();
    return place == null ? -1 : place.range().start();
  }
}
