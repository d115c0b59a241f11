package io.github.medlint.run.files;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The ignore files of a directory and of those above it. The nearest that says something about a
 * path decides; {@code .medlintignore} at any height goes before {@code .gitignore}, and that
 * before what the repository excludes for one user.
 *
 * @param prefix the directory's path under the root, ending in {@code /}; empty for the root
 */
record IgnoreStack(@Nullable IgnoreStack above, String prefix, IgnoreRules own, IgnoreRules git) {

  static final String OWN_FILE = ".medlintignore";

  private static final String GIT_FILE = ".gitignore";

  /** Ignores nothing. */
  static final IgnoreStack NONE = new IgnoreStack(null, "", IgnoreRules.NONE, IgnoreRules.NONE);

  /** The stack below a repository's root. */
  static IgnoreStack of(Path root, boolean withGit) throws IOException {
    Path excludes = withGit ? GitDirectory.infoExclude(root) : null;
    IgnoreRules git = excludes == null ? IgnoreRules.NONE : IgnoreRules.of(excludes);
    return new IgnoreStack(null, "", IgnoreRules.NONE, git);
  }

  /** This stack with the ignore files of {@code directory} on top. */
  IgnoreStack enter(Path directory, String path, boolean withGit) throws IOException {
    IgnoreRules ownRules = IgnoreRules.of(directory.resolve(OWN_FILE));
    IgnoreRules gitRules = withGit ? IgnoreRules.of(directory.resolve(GIT_FILE)) : IgnoreRules.NONE;
    if (ownRules == IgnoreRules.NONE && gitRules == IgnoreRules.NONE) {
      return this;
    }
    return new IgnoreStack(this, path.isEmpty() ? "" : path + "/", ownRules, gitRules);
  }

  /**
   * Whether a path is ignored; whether a directory above it is, must have been asked before.
   *
   * @param path relative to the root, with {@code /}
   */
  boolean ignores(String path, boolean isDirectory) {
    Boolean verdict = verdict(path, isDirectory, true);
    if (verdict == null) {
      verdict = verdict(path, isDirectory, false);
    }
    return verdict != null && verdict;
  }

  private @Nullable Boolean verdict(String path, boolean isDirectory, boolean fromOwn) {
    for (IgnoreStack at = this; at != null; at = at.above) {
      IgnoreRules rules = fromOwn ? at.own : at.git;
      Boolean verdict = rules.ignores(path.substring(at.prefix.length()), isDirectory);
      if (verdict != null) {
        return verdict;
      }
    }
    return null;
  }
}
