package io.github.medlint.format.markdown;

import io.github.medlint.format.source.Aligner;
import io.github.medlint.format.source.DecodedText;
import io.github.medlint.text.SourceMap;
import io.github.medlint.text.TextRange;
import java.util.List;

/** Makes the text of one block of its runs. */
final class MarkdownText {

  private final String content;
  private final SourceMap.Builder out = new SourceMap.Builder();

  /** Where the source ends that is used up. */
  private int end;

  private String pending = "";
  private TextRange pendingPlace = new TextRange(0, 0);
  private boolean exact = true;

  private MarkdownText(String content) {
    this.content = content;
  }

  /** The text of {@code runs}, without white space at both ends. */
  static MarkdownText of(List<MarkdownRun> runs, String content) {
    MarkdownText text = new MarkdownText(content);
    int last = runs.size() - 1;
    while (last >= 0 && !runs.get(last).isVisible()) {
      last--;
    }
    for (int i = 0; i <= last; i++) {
      text.add(i == last ? text.trimmed(runs.get(i)) : runs.get(i));
    }
    return text;
  }

  SourceMap.Builder builder() {
    return out;
  }

  /** Whether each letter was placed by itself. */
  boolean isExact() {
    return exact;
  }

  private void add(MarkdownRun run) {
    switch (run.kind()) {
      case BREAK -> {
        if (pending.isEmpty()) {
          pending = run.text();
          pendingPlace = new TextRange(0, 0);
        }
      }
      case TAG -> {
        pending = run.text();
        pendingPlace = run.place();
      }
      case TEXT -> text(run);
    }
  }

  private void text(MarkdownRun run) {
    DecodedText decoded = run.decoded();
    if (decoded != null) {
      separate(run.place().start());
      decoded.appendFolded(out);
      end = run.place().end();
      return;
    }
    TextRange place = run.place();
    String text = run.text();
    if (out.length() == 0 || !pending.isEmpty()) {
      int spaces = leadingSpaces(place, text);
      place = new TextRange(place.start() + spaces, place.end());
      text = text.substring(spaces);
    }
    if (text.isEmpty()) {
      return;
    }
    if (place.start() < end) {
      // The parser gave a place twice. Keep the text, and say that its place is rough.
      separate(end);
      out.replaced(text, end, Math.max(end, place.end()));
      end = Math.max(end, place.end());
      exact = false;
      return;
    }
    separate(place.start());
    exact &= Aligner.append(out, content, place.start(), place.end(), text, run.decoding());
    end = place.end();
  }

  /** Writes the line break that stands between the last text and the next. */
  private void separate(int next) {
    boolean parted = pending.equals(" ") && out.lastChar() == ' ';
    if (!pending.isEmpty() && out.length() > 0 && !parted) {
      TextRange place = pendingPlace.isEmpty() ? lineBreak(next) : pendingPlace;
      int start = Math.min(Math.max(end, place.start()), next);
      out.replaced(pending, start, Math.max(start, Math.min(place.end(), next)));
    }
    pending = "";
  }

  /** The last line break before {@code next}, with the white space and quote marks around it. */
  private TextRange lineBreak(int next) {
    int at = next - 1;
    while (at >= end && content.charAt(at) != '\n' && content.charAt(at) != '\r') {
      at--;
    }
    if (at < end) {
      return new TextRange(end, next);
    }
    int start = at;
    if (start > end && content.charAt(at) == '\n' && content.charAt(at - 1) == '\r') {
      start--;
    }
    while (start > end && isBlank(content.charAt(start - 1))) {
      start--;
    }
    if (start > end && pending.equals("\n") && content.charAt(start - 1) == '\\') {
      start--;
    }
    int after = at + 1;
    while (after < next && (isBlank(content.charAt(after)) || content.charAt(after) == '>')) {
      after++;
    }
    return new TextRange(start, after);
  }

  private int leadingSpaces(TextRange place, String text) {
    int spaces = 0;
    while (spaces < Math.min(text.length(), place.length())
        && isBlank(text.charAt(spaces))
        && content.charAt(place.start() + spaces) == text.charAt(spaces)) {
      spaces++;
    }
    return spaces;
  }

  private MarkdownRun trimmed(MarkdownRun run) {
    String text = run.text();
    if (run.decoded() != null) {
      return run;
    }
    int length = text.length();
    while (length > 0 && isBlank(text.charAt(length - 1))) {
      length--;
    }
    String spaces = text.substring(length);
    int cut = run.place().end() - spaces.length();
    boolean asItself =
        cut >= run.place().start() && content.startsWith(spaces, cut) && !spaces.isEmpty();
    return asItself
        ? run.part(new TextRange(run.place().start(), cut), text.substring(0, length))
        : run;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
