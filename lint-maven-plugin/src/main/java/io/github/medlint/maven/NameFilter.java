package io.github.medlint.maven;

import io.github.medlint.text.PathPattern;
import java.util.ArrayList;
import java.util.List;

/** Includes and excludes as Maven's plugins have them: patterns relative to a directory. */
final class NameFilter {

  private final List<PathPattern> includes;
  private final List<PathPattern> excludes;

  NameFilter(List<String> includes, List<String> excludes) {
    this.includes = patterns(includes);
    this.excludes = patterns(excludes);
  }

  private static List<PathPattern> patterns(List<String> given) {
    List<PathPattern> patterns = new ArrayList<>();
    for (String pattern : given) {
      String slashed = pattern.strip().replace('\\', '/');
      // Maven takes a folder for all that is in it.
      String whole = slashed.endsWith("/") ? slashed + "**" : slashed;
      for (String one : PathPattern.expandBraces(whole)) {
        patterns.add(PathPattern.of(one));
      }
    }
    return patterns;
  }

  /** Whether a path, with {@code /}, is included and not excluded. */
  boolean takes(String path) {
    return includes.stream().anyMatch(pattern -> pattern.matches(path))
        && excludes.stream().noneMatch(pattern -> pattern.matches(path));
  }
}
