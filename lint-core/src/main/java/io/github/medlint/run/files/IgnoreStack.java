package io.github.medlint.run.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ignore files of a directory and of those above it. The nearest that says something about a
 * path decides; {@code .medlintignore} at any height goes before {@code .gitignore}.
 *
 * @param prefix the directory's path under the root, ending in {@code /}; empty for the root
 */
record IgnoreStack(@Nullable IgnoreStack above, String prefix, IgnoreRules own, IgnoreRules git) {

  static final String OWN_FILE = ".medlintignore";

  private static final String GIT_FILE = ".gitignore";
  private static final IgnoreRules NONE = IgnoreRules.of(List.of());

  /** Ignores nothing. */
  static final IgnoreStack EMPTY = new IgnoreStack(null, "", NONE, NONE);

  /** This stack with the ignore files of {@code directory} on top. */
  IgnoreStack enter(Path directory, String path, boolean withGit) throws IOException {
    IgnoreRules ownRules = read(directory.resolve(OWN_FILE));
    IgnoreRules gitRules = withGit ? read(directory.resolve(GIT_FILE)) : NONE;
    if (ownRules == NONE && gitRules == NONE) {
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

  private static IgnoreRules read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return NONE;
    }
    // Names in an ignore file may be in any encoding; one bad byte must not stop the run.
    return IgnoreRules.of(
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList());
  }
}
