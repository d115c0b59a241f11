package io.github.medlint.text;

import java.util.Arrays;

/**
 * Maps offsets of a block's text to offsets of the source it was read from.
 *
 * <p>The text is made of segments in order. A <em>verbatim</em> segment is the source letter by
 * letter; a <em>replaced</em> one stands for a source range as a whole, as an ampersand stands for
 * its entity, and is never split. Source between two segments (emphasis marks, tags) belongs to no
 * text.
 *
 * <p>Built while the text is collected, by {@link Builder}; never by searching for the text.
 */
public final class SourceMap {

  /** Per segment: text start, source start, source end; the text ends where the next starts. */
  private final int[] textStarts;

  private final int[] sourceStarts;
  private final int[] sourceEnds;
  private final boolean[] verbatim;
  private final int textLength;

  private SourceMap(
      int[] textStarts, int[] sourceStarts, int[] sourceEnds, boolean[] verbatim, int textLength) {
    this.textStarts = textStarts;
    this.sourceStarts = sourceStarts;
    this.sourceEnds = sourceEnds;
    this.verbatim = verbatim;
    this.textLength = textLength;
  }

  public int textLength() {
    return textLength;
  }

  public int segmentCount() {
    return textStarts.length;
  }

  /** The text range of the {@code index}th segment. */
  public TextRange segmentText(int index) {
    int end = index + 1 < textStarts.length ? textStarts[index + 1] : textLength;
    return new TextRange(textStarts[index], end);
  }

  /** The source range of the {@code index}th segment. */
  public TextRange segmentSource(int index) {
    return new TextRange(sourceStarts[index], sourceEnds[index]);
  }

  /** Whether the {@code index}th segment is the source letter by letter. */
  public boolean isVerbatim(int index) {
    return verbatim[index];
  }

  /**
   * The source range of a text range: from the first to the last unit of source that it came from,
   * with whatever markup stands between. A replaced segment that is touched is taken whole.
   *
   * @throws IndexOutOfBoundsException if the range leaves the text
   */
  public TextRange toSource(TextRange range) {
    if (range.end() > textLength) {
      throw new IndexOutOfBoundsException(range + " of text of length " + textLength);
    }
    if (textStarts.length == 0) {
      return new TextRange(0, 0);
    }
    int first = segmentAt(range.start());
    int start =
        verbatim[first]
            ? sourceStarts[first] + (range.start() - textStarts[first])
            : sourceStarts[first];
    if (range.isEmpty()) {
      return new TextRange(start, start);
    }
    int last = segmentAt(range.end() - 1);
    int end =
        verbatim[last] ? sourceStarts[last] + (range.end() - textStarts[last]) : sourceEnds[last];
    return new TextRange(start, Math.max(start, end));
  }

  /**
   * The offset in the text of what came from {@code sourceOffset}, or, if that belongs to no text,
   * of what comes next; the text's length if nothing does.
   */
  public int toText(int sourceOffset) {
    int found = Arrays.binarySearch(sourceStarts, sourceOffset);
    int at = found >= 0 ? found : -found - 2;
    if (at < 0) {
      return 0;
    }
    TextRange text = segmentText(at);
    if (sourceOffset >= sourceEnds[at]) {
      return text.end();
    }
    return verbatim[at] ? text.start() + (sourceOffset - sourceStarts[at]) : text.start();
  }

  private int segmentAt(int textOffset) {
    int found = Arrays.binarySearch(textStarts, textOffset);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  /** The same map into a source that holds this one's from {@code offset} on. */
  public SourceMap shifted(int offset) {
    int[] starts = sourceStarts.clone();
    int[] ends = sourceEnds.clone();
    for (int i = 0; i < starts.length; i++) {
      starts[i] += offset;
      ends[i] += offset;
    }
    return new SourceMap(textStarts, starts, ends, verbatim, textLength);
  }

  /** Collects text and its map together, so that neither can be had without the other. */
  public static final class Builder {

    private final StringBuilder text = new StringBuilder();
    private int[] textStarts = new int[4];
    private int[] sourceStarts = new int[4];
    private int[] sourceEnds = new int[4];
    private boolean[] verbatim = new boolean[4];
    private int count;

    /** Adds {@code source[start, end)} letter by letter. */
    public Builder verbatim(CharSequence source, int start, int end) {
      if (start == end) {
        return this;
      }
      if (count > 0 && verbatim[count - 1] && sourceEnds[count - 1] == start) {
        sourceEnds[count - 1] = end;
      } else {
        open(start, end, true);
      }
      text.append(source, start, end);
      return this;
    }

    /** Adds {@code replacement}, which stands for {@code source[start, end)} as a whole. */
    public Builder replaced(CharSequence replacement, int start, int end) {
      if (replacement.length() > 0) {
        open(start, end, false);
        text.append(replacement);
      }
      return this;
    }

    /** How many UTF-16 units of text there are so far. */
    public int length() {
      return text.length();
    }

    /** The last unit of text so far, or NUL if there is none. */
    public char lastChar() {
      return text.length() == 0 ? '\0' : text.charAt(text.length() - 1);
    }

    public boolean isBlank() {
      return text.toString().isBlank();
    }

    /** The text so far. */
    public String text() {
      return text.toString();
    }

    public SourceMap build() {
      return new SourceMap(
          Arrays.copyOf(textStarts, count),
          Arrays.copyOf(sourceStarts, count),
          Arrays.copyOf(sourceEnds, count),
          Arrays.copyOf(verbatim, count),
          text.length());
    }

    private void open(int start, int end, boolean isVerbatim) {
      if (start < 0 || end < start || (count > 0 && start < sourceEnds[count - 1])) {
        throw new IllegalArgumentException(
            "source [" + start + ", " + end + ") does not follow what is there");
      }
      if (count == textStarts.length) {
        textStarts = Arrays.copyOf(textStarts, count * 2);
        sourceStarts = Arrays.copyOf(sourceStarts, count * 2);
        sourceEnds = Arrays.copyOf(sourceEnds, count * 2);
        verbatim = Arrays.copyOf(verbatim, count * 2);
      }
      textStarts[count] = text.length();
      sourceStarts[count] = start;
      sourceEnds[count] = end;
      verbatim[count++] = isVerbatim;
    }
  }
}
