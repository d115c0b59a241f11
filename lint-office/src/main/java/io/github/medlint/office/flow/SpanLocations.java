package io.github.medlint.office.flow;

import io.github.medlint.document.Location;
import io.github.medlint.document.Locations;
import io.github.medlint.text.Ordered;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The places of stretches of a source, which are added in order. */
final class SpanLocations implements Locations {

  /**
   * A stretch of letters.
   *
   * @param letter the first letter's place in its paragraph
   */
  private record Span(int start, int end, int letter, Locator locator) {}

  private final List<Span> spans = new ArrayList<>();

  void add(int start, int end, int letter, Locator locator) {
    spans.add(new Span(start, end, letter, locator));
  }

  /**
   * The place of the letters of a range that stand in one paragraph; of what is nearest if none.
   */
  @Override
  public @Nullable Location of(TextRange source) {
    if (spans.isEmpty()) {
      return null;
    }
    int first = firstEndingBehind(source.start());
    if (first == spans.size()) {
      first--;
    }
    Span from = spans.get(first);
    int start = from.letter + Math.max(0, Math.min(source.start(), from.end) - from.start);
    int end = start;
    for (int i = first; i < spans.size(); i++) {
      Span span = spans.get(i);
      if (span.locator != from.locator || (i > first && span.start >= source.end())) {
        break;
      }
      int letters = Math.min(source.end(), span.end) - span.start;
      end = Math.max(end, span.letter + Math.max(0, letters));
    }
    return from.locator.of(start, Math.max(end, start + 1));
  }

  private int firstEndingBehind(int offset) {
    return Ordered.first(spans.size(), i -> spans.get(i).end > offset);
  }
}
