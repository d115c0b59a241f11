package io.github.medlint.config;

import io.github.medlint.text.PathPattern;
import java.util.ArrayList;
import java.util.List;

/**
 * Globs for paths: {@code *} stays within a name, {@code **} stands for any number of folders,
 * {@code {a,b}} for either. A glob without a slash is about names in any folder. Of several that
 * are about a path the last decides; one that begins with {@code !} takes it out again.
 */
public final class PathGlobs {

  /** Matches nothing. */
  public static final PathGlobs NONE = new PathGlobs(List.of(), List.of());

  private final List<String> globs;
  private final List<Glob> patterns;

  private record Glob(PathPattern pattern, boolean takesOut) {}

  private PathGlobs(List<String> globs, List<Glob> patterns) {
    this.globs = globs;
    this.patterns = patterns;
  }

  /** The globs of a list, the last of which wins. */
  public static PathGlobs of(List<String> globs) {
    List<Glob> patterns = new ArrayList<>();
    for (String glob : globs) {
      boolean takesOut = glob.startsWith("!");
      for (String plain : PathPattern.expandBraces(takesOut ? glob.substring(1) : glob)) {
        patterns.add(new Glob(PathPattern.of(anchored(plain)), takesOut));
      }
    }
    return new PathGlobs(List.copyOf(globs), patterns);
  }

  private static String anchored(String glob) {
    String inner = glob.endsWith("/") ? glob.substring(0, glob.length() - 1) : glob;
    if (inner.startsWith("./")) {
      return inner.substring(2);
    }
    return inner.indexOf('/') < 0
        ? "**/" + inner
        : inner.startsWith("/") ? inner.substring(1) : inner;
  }

  /** As written. */
  public List<String> globs() {
    return globs;
  }

  /** Whether each of them names one file, without any wildcard. */
  public boolean nameFiles() {
    return globs.stream().noneMatch(glob -> glob.matches(".*[*?\\[{!].*") || glob.endsWith("/"));
  }

  /** Whether a path is meant. */
  public boolean match(String path) {
    return last(path, false);
  }

  /** Whether a path or a folder that it lies in is meant. */
  public boolean cover(String path) {
    return last(path, true);
  }

  /** What the last glob says that is about a path. */
  private boolean last(String path, boolean orFolder) {
    for (int i = patterns.size() - 1; i >= 0; i--) {
      Glob glob = patterns.get(i);
      if (glob.pattern.matches(path) || (orFolder && matchesFolder(glob.pattern, path))) {
        return !glob.takesOut;
      }
    }
    return false;
  }

  private static boolean matchesFolder(PathPattern pattern, String path) {
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      if (slash > 0 && pattern.matches(path.substring(0, slash))) {
        return true;
      }
    }
    return false;
  }
}
