package io.github.medlint.format.source;

import io.github.medlint.text.SourceMap;
import io.github.medlint.text.TextRange;

/**
 * A string of a data file: its value and where each letter of it stands in the file.
 *
 * @param text the value, escapes decoded
 * @param map from {@code text} to the file
 */
public record DecodedText(String text, SourceMap map) {

  /** The whole value as a block's text. */
  public SourceMap.Builder whole() {
    SourceMap.Builder out = new SourceMap.Builder();
    append(out, new TextRange(0, text.length()));
    return out;
  }

  /**
   * The text of a block that was read from {@link #text} as if that were a file, with a map that
   * leads on into the real one.
   */
  public SourceMap.Builder within(String blockText, SourceMap blockMap) {
    SourceMap.Builder out = new SourceMap.Builder();
    int end = 0;
    for (int i = 0; i < blockMap.segmentCount(); i++) {
      TextRange from = blockMap.segmentSource(i);
      if (blockMap.isVerbatim(i)) {
        append(out, from);
        end = map.toSource(from).end();
      } else {
        // An empty range may lead back to the start of what it follows.
        TextRange source = map.toSource(from);
        int start = Math.max(end, source.start());
        end = Math.max(start, source.end());
        out.replaced(blockMap.segmentText(i).slice(blockText), start, end);
      }
    }
    return out;
  }

  /**
   * Appends the value to a text in which a run of white space is one space, and none at all at its
   * start.
   */
  public void appendFolded(SourceMap.Builder out) {
    int end;
    for (int at = 0; at < text.length(); at = end) {
      boolean space = isSpace(text.charAt(at));
      end = at + 1;
      while (end < text.length() && isSpace(text.charAt(end)) == space) {
        end++;
      }
      TextRange run = new TextRange(at, end);
      if (!space || (end == at + 1 && text.charAt(at) == ' ' && mayTakeSpace(out))) {
        append(out, run);
      } else if (mayTakeSpace(out)) {
        TextRange source = map.toSource(run);
        out.replaced(" ", source.start(), source.end());
      }
    }
  }

  private static boolean mayTakeSpace(SourceMap.Builder out) {
    return out.length() > 0 && !isSpace(out.lastChar());
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  private void append(SourceMap.Builder out, TextRange range) {
    for (int i = firstSegment(range.start()); i < map.segmentCount(); i++) {
      TextRange segment = map.segmentText(i);
      if (segment.start() >= range.end()) {
        return;
      }
      int start = Math.max(segment.start(), range.start());
      int end = Math.min(segment.end(), range.end());
      TextRange source = map.segmentSource(i);
      if (map.isVerbatim(i)) {
        int shift = source.start() - segment.start();
        out.verbatim(new Shifted(text, shift), start + shift, end + shift);
      } else {
        out.replaced(text.substring(start, end), source.start(), source.end());
      }
    }
  }

  /** The first segment that ends behind {@code offset}. */
  private int firstSegment(int offset) {
    int low = 0;
    int high = map.segmentCount();
    while (low < high) {
      int middle = (low + high) / 2;
      if (map.segmentText(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The value seen at the offsets of the file, since a verbatim piece is the same in both. */
  private record Shifted(String text, int shift) implements CharSequence {

    @Override
    public int length() {
      return text.length() + shift;
    }

    @Override
    public char charAt(int index) {
      return text.charAt(index - shift);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start - shift, end - shift);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
