package io.github.medlint.run.files;

import io.github.medlint.text.PathPattern;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of one ignore file, in gitignore syntax. The last line that matches a path decides. */
final class IgnoreRules {

  /** No lines. */
  static final IgnoreRules NONE = new IgnoreRules(List.of());

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private record Line(PathPattern pattern, boolean directoriesOnly, boolean keep) {}

  private final List<Line> lines;

  private IgnoreRules(List<Line> lines) {
    this.lines = lines;
  }

  static IgnoreRules of(List<String> lines) {
    List<Line> rules = new ArrayList<>();
    for (String line : lines) {
      Line rule = parse(line);
      if (rule != null) {
        rules.add(rule);
      }
    }
    return new IgnoreRules(List.copyOf(rules));
  }

  /** The rules of a file; {@link #NONE} if it is not there. */
  static IgnoreRules of(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return NONE;
    }
    // Names in an ignore file may be in any encoding; one bad byte must not stop the run.
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    text = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    // Only a line feed ends a line; a carriage return before it does not count.
    return of(List.of(text.split("\n", -1)));
  }

  /**
   * Whether a path is ignored.
   *
   * @param path relative to the directory of the ignore file, with {@code /}
   * @return null if no line is about it
   */
  @Nullable Boolean ignores(String path, boolean isDirectory) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      Line line = lines.get(i);
      if ((isDirectory || !line.directoriesOnly) && line.pattern.matches(path)) {
        return !line.keep;
      }
    }
    return null;
  }

  private static @Nullable Line parse(String raw) {
    if (raw.startsWith("#")) {
      return null;
    }
    String text = trimEnd(raw);
    boolean keep = text.startsWith("!");
    if (keep) {
      text = text.substring(1);
    }
    boolean directoriesOnly = text.endsWith("/");
    if (directoriesOnly) {
      text = text.substring(0, text.length() - 1);
    }
    boolean anchored = text.contains("/");
    if (text.startsWith("/")) {
      text = text.substring(1);
    }
    if (text.isEmpty()) {
      return null;
    }
    PathPattern pattern = PathPattern.of(anchored ? text : "**/" + text);
    return new Line(pattern, directoriesOnly, keep);
  }

  /** Spaces at the end do not count unless a backslash stands before them. */
  private static String trimEnd(String line) {
    int end = line.endsWith("\r") ? line.length() - 1 : line.length();
    int kept = 0;
    for (int i = 0; i < end; i++) {
      if (line.charAt(i) == '\\') {
        i++;
        kept = Math.min(i + 1, end);
      } else if (line.charAt(i) != ' ') {
        kept = i + 1;
      }
    }
    return line.substring(0, kept);
  }
}
