package io.github.medlint.format.plain;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.medlint.format.plain.PlainPiece.Marker;
import io.github.medlint.format.shape.PlainShapes;
import io.github.medlint.text.LineIndex;
import io.github.medlint.text.SourceText;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts plain text into pieces at blank lines, list markers and line ends that are no wrapping.
 *
 * <p>A line end is wrapping when the next line goes on in lower case, or when its first word would
 * not have fitted: {@code Initial Evaluation} over a paragraph is a line of its own, since there
 * was room for more.
 */
final class PlainLines {

  /** Text is wrapped by hand at these widths; longer lines are whole paragraphs. */
  private static final int NARROWEST = 50;

  private static final int WIDEST = 100;

  private static final Pattern BULLET = Pattern.compile("^([•‣▪▫◦●○■□◆➤➢✓✔✅*+–-])[\\s\\p{Zs}]+");

  private static final Pattern NUMBER = Pattern.compile("^(?:\\d{1,3}|[a-z])[.)][\\s\\p{Zs}]+");

  private static final String RULES = "-=*_~#–—•";

  private final String content;
  private final LineIndex index;
  private final List<PlainPiece> pieces = new ArrayList<>();

  /** The lines of the piece that is being collected, and what it started with. */
  private final List<TextRange> open = new ArrayList<>();

  private Marker marker = Marker.NONE;
  private int indent;
  private int textColumn;
  private boolean opens = true;

  private PlainLines(SourceText source) {
    this.content = source.content();
    this.index = source.lines();
  }

  static List<PlainPiece> split(SourceText source) {
    PlainLines lines = new PlainLines(source);
    int line = 1;
    while (line <= lines.index.lineCount()) {
      int end = line;
      while (end <= lines.index.lineCount() && !lines.trimmed(end).isEmpty()) {
        end++;
      }
      lines.group(line, end);
      line = end + 1;
    }
    return lines.pieces;
  }

  /** Reads the lines from {@code first} to {@code end}, none of which is blank. */
  private void group(int first, int end) {
    int width = 0;
    for (int line = first; line < end; line++) {
      width = Math.max(width, columns(line));
    }
    opens = true;
    for (int line = first; line < end; line++) {
      String text = trimmed(line).slice(content);
      if (isRule(text)) {
        close(true);
        opens = true;
        continue;
      }
      boolean wrapped = !open.isEmpty() && isWrapped(line, width);
      boolean inSentence = wrapped && (marker == Marker.NONE || hangs(line));
      Matcher bullet = BULLET.matcher(text);
      Matcher number = NUMBER.matcher(text);
      if (bullet.find() && !(inSentence && !isSureBullet(bullet.group(1)))) {
        start(Marker.BULLET, line, bullet.end());
      } else if (number.find() && !inSentence) {
        start(Marker.NUMBER, line, number.end());
      } else if (wrapped || hangs(line)) {
        open.add(trimmed(line));
      } else {
        start(Marker.NONE, line, 0);
      }
    }
    close(true);
  }

  private void start(Marker kind, int line, int skip) {
    close(false);
    TextRange whole = trimmed(line);
    int start = whole.start() + skip;
    marker = kind;
    indent = whole.start() - index.lineStart(line);
    textColumn = start - index.lineStart(line);
    open.add(new TextRange(start, whole.end()));
  }

  private void close(boolean atBlank) {
    if (open.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    for (TextRange line : open) {
      text.append(text.length() == 0 ? "" : " ").append(content, line.start(), line.end());
    }
    pieces.add(new PlainPiece(marker, indent, List.copyOf(open), opens, atBlank, text.toString()));
    open.clear();
    opens = false;
  }

  /** Whether the line before {@code line} was broken only because the text did not fit. */
  private boolean isWrapped(int line, int width) {
    TextRange last = open.get(open.size() - 1);
    TextRange next = trimmed(line);
    boolean ended = ".!?:".indexOf(content.charAt(last.end() - 1)) >= 0;
    if (Character.isLowerCase(content.codePointAt(next.start())) && !ended) {
      return true;
    }
    if (width < NARROWEST || width > WIDEST) {
      return false;
    }
    if (open.size() == 1 && !ended && PlainShapes.isTitle(last.slice(content))) {
      return false;
    }
    int word = next.start();
    while (word < next.end() && !isSpace(content.charAt(word))) {
      word++;
    }
    return columns(line - 1) + 1 + (word - next.start()) > width;
  }

  /** Whether the line is indented under the text of the list item before it. */
  private boolean hangs(int line) {
    return !open.isEmpty()
        && marker != Marker.NONE
        && trimmed(line).start() - index.lineStart(line) >= textColumn;
  }

  /** A line that only draws: one sign, three times or more. */
  private static boolean isRule(String text) {
    char sign = text.charAt(0);
    int signs = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == sign) {
        signs++;
      } else if (!isSpace(text.charAt(i))) {
        return false;
      }
    }
    return signs >= 3 && RULES.indexOf(sign) >= 0;
  }

  /** A dash or an asterisk may also stand in the middle of a wrapped sentence. */
  private static boolean isSureBullet(String sign) {
    return "*+–-".indexOf(sign.charAt(0)) < 0;
  }

  private int columns(int line) {
    return trimmed(line).end() - index.lineStart(line);
  }

  private TextRange trimmed(int line) {
    int start = index.lineStart(line);
    int end = index.lineEnd(line);
    while (start < end && isSpace(content.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(content.charAt(end - 1))) {
      end--;
    }
    return new TextRange(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
