package io.github.medlint.config;

import io.github.medlint.text.PathPattern;
import java.util.ArrayList;
import java.util.List;

/**
 * Globs for paths: {@code *} stays within a name, {@code **} stands for any number of folders,
 * {@code {a,b}} for either. A glob without a slash is about names in any folder.
 */
public final class PathGlobs {

  /** Matches nothing. */
  public static final PathGlobs NONE = new PathGlobs(List.of(), List.of());

  private final List<String> globs;
  private final List<PathPattern> patterns;

  private PathGlobs(List<String> globs, List<PathPattern> patterns) {
    this.globs = globs;
    this.patterns = patterns;
  }

  static PathGlobs of(List<String> globs) {
    List<PathPattern> patterns = new ArrayList<>();
    for (String glob : globs) {
      for (String plain : PathPattern.expandBraces(glob)) {
        patterns.add(PathPattern.of(anchored(plain)));
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

  /** Whether a path is meant. */
  public boolean match(String path) {
    for (PathPattern pattern : patterns) {
      if (pattern.matches(path)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a path or a folder that it lies in is meant. */
  public boolean cover(String path) {
    if (patterns.isEmpty()) {
      return false;
    }
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      if (slash > 0 && match(path.substring(0, slash))) {
        return true;
      }
    }
    return match(path);
  }
}
