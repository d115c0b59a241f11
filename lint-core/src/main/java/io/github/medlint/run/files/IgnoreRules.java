package io.github.medlint.run.files;

import io.github.medlint.text.PathPattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of one ignore file, in gitignore syntax. The last line that matches a path decides. */
final class IgnoreRules {

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
    String text = trimEnd(raw);
    if (text.isEmpty() || text.startsWith("#")) {
      return null;
    }
    boolean keep = text.startsWith("!");
    if (keep) {
      text = text.substring(1);
    }
    boolean directoriesOnly = text.endsWith("/");
    while (text.endsWith("/")) {
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
    int end = line.length();
    if (end > 0 && line.charAt(end - 1) == '\r') {
      end--;
    }
    while (end > 0 && line.charAt(end - 1) == ' ' && !(end > 1 && line.charAt(end - 2) == '\\')) {
      end--;
    }
    return line.substring(0, end);
  }
}
