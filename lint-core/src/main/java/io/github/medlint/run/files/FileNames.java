package io.github.medlint.run.files;

import io.github.medlint.text.RawPath;
import io.github.medlint.text.ShownPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * How reports name files: relative to the root, with {@code /}.
 *
 * @param root the repository's root, absolute and normalized
 */
record FileNames(Path root) {

  String of(Path path) {
    Path absolute = path.toAbsolutePath();
    boolean related = Objects.equals(absolute.getRoot(), root.getRoot());
    Path shown = related ? root.relativize(absolute) : absolute;
    return RawPath.isText(shown) ? ShownPath.slashes(shown) : RawPath.shown(shown);
  }

  /** Whether a path below the root has no symbolic link on its way from there. */
  boolean isDirect(Path path) throws IOException {
    return path.startsWith(root)
        && root.toRealPath().resolve(root.relativize(path)).equals(path.toRealPath());
  }

  /** The last name of a path; empty if it has none. */
  static String last(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}
