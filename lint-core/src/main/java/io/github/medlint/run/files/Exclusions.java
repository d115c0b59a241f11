package io.github.medlint.run.files;

import io.github.medlint.text.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What ignore files, the configuration and the command line leave out. */
final class Exclusions {

  private final FileQuery query;
  private final FileNames names;
  private final FileNames fromDirectory;
  private final IgnoreRules excludes;
  private final List<Diagnostic> diagnostics;
  private final IgnoreStack bottom;

  /**
   * @param diagnostics hears of ignore files that cannot be read
   */
  Exclusions(FileQuery query, FileNames names, List<Diagnostic> diagnostics) {
    this.query = query;
    this.names = names;
    this.fromDirectory = new FileNames(query.directory());
    this.excludes = IgnoreRules.of(query.excludes());
    this.diagnostics = diagnostics;
    this.bottom = bottom();
  }

  private IgnoreStack bottom() {
    try {
      return IgnoreStack.of(query.root(), query.gitignore());
    } catch (IOException e) {
      diagnostics.add(unreadable(query.root()));
      return IgnoreStack.NONE;
    }
  }

  /** The ignore files that hold for what lies in a directory. */
  IgnoreStack stackOf(Path directory) {
    IgnoreStack stack = bottom;
    for (Path above : pathFromRoot(directory)) {
      stack = enter(stack, above);
    }
    return stack;
  }

  /** {@code stack} with the ignore files of a directory; outside of the root none count. */
  IgnoreStack enter(IgnoreStack stack, Path directory) {
    if (!directory.startsWith(query.root())) {
      return stack;
    }
    try {
      return stack.enter(directory, names.of(directory), query.gitignore());
    } catch (IOException e) {
      diagnostics.add(unreadable(directory));
      return stack;
    }
  }

  private Diagnostic unreadable(Path directory) {
    return Diagnostic.of(
        names.of(directory), "its ignore file cannot be read", "see who may read it");
  }

  /** Whether something that a walk has reached is left out. */
  boolean leavesOut(Path path, boolean isDirectory, IgnoreStack stack) {
    String name = names.of(path);
    Boolean verdict = excludes.ignores(fromDirectory.of(path), isDirectory);
    return (verdict != null && verdict)
        || (path.startsWith(query.root()) && stack.ignores(name, isDirectory))
        || (!isDirectory && query.excluded().test(name));
  }

  /** Whether something that an argument names, or a directory above it, is left out. */
  boolean leavesOut(Path path, boolean isDirectory) {
    IgnoreStack stack = bottom;
    for (Path above : pathFromRoot(path)) {
      boolean last = above.equals(path);
      if (!above.equals(query.root()) && leavesOut(above, !last || isDirectory, stack)) {
        return true;
      }
      stack = last ? stack : enter(stack, above);
    }
    return !path.startsWith(query.root()) && leavesOut(path, isDirectory, IgnoreStack.NONE);
  }

  /** The root, then each directory on the way, then {@code path} itself; empty if it is outside. */
  private List<Path> pathFromRoot(Path path) {
    List<Path> way = new ArrayList<>();
    for (@Nullable Path at = path; at != null && at.startsWith(query.root()); at = at.getParent()) {
      way.add(0, at);
    }
    return way;
  }
}
