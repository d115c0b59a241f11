package io.github.medlint.run.files;

import io.github.medlint.run.files.FoundFiles.FoundFile;
import io.github.medlint.text.Diagnostic;
import io.github.medlint.text.NearestName;
import io.github.medlint.text.PathPattern;
import io.github.medlint.text.ShownPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the files that arguments stand for. An argument that stands for none is a mistake. */
public final class FileFinder {

  private final FileQuery query;
  private final IgnoreRules excludes;
  private final TreeMap<String, FoundFile> files = new TreeMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private FileFinder(FileQuery query) {
    this.query = query;
    this.excludes = IgnoreRules.of(query.excludes());
  }

  /**
   * Finds the files of {@code query}.
   *
   * <p>A file that is named is found even if it is ignored. In directories, hidden names, {@code
   * node_modules}, {@code target}, symbolic links and ignored paths are left out.
   */
  public static FoundFiles find(FileQuery query) {
    FileFinder finder = new FileFinder(query);
    for (String argument : query.arguments()) {
      try {
        finder.argument(argument);
      } catch (InvalidPathException e) {
        finder.diagnostics.add(Diagnostic.of("", "“" + argument + "” cannot be a path", ""));
      }
    }
    return new FoundFiles(List.copyOf(finder.files.values()), finder.diagnostics);
  }

  private void argument(String argument) {
    String slashed = argument.replace(query.root().getFileSystem().getSeparator(), "/");
    if (isGlob(slashed) && !exists(argument)) {
      glob(slashed);
      return;
    }
    Path path = query.directory().resolve(argument).normalize();
    if (Files.isDirectory(path)) {
      List<FoundFile> found = walk(path);
      if (found.isEmpty()) {
        diagnostics.add(
            Diagnostic.of(
                argument, "no file to check in this directory", "name a file to check it anyway"));
      }
      found.forEach(file -> files.putIfAbsent(file.name(), file));
    } else if (Files.exists(path)) {
      String name = name(path);
      files.put(name, new FoundFile(path, name, isLeftOut(path)));
    } else {
      diagnostics.add(missing(argument, path));
    }
  }

  private boolean exists(String argument) {
    try {
      return Files.exists(query.directory().resolve(argument));
    } catch (InvalidPathException e) {
      // Some systems have no paths with an asterisk.
      return false;
    }
  }

  private static boolean isGlob(String argument) {
    return argument.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
  }

  private void glob(String glob) {
    int cut = 0;
    for (int i = 0; i < glob.length() && "*?[{".indexOf(glob.charAt(i)) < 0; i++) {
      cut = glob.charAt(i) == '/' ? i + 1 : cut;
    }
    Path start = query.directory().resolve(glob.substring(0, cut)).normalize();
    List<PathPattern> patterns =
        PathPattern.expandBraces(glob.substring(cut)).stream().map(PathPattern::of).toList();
    boolean any = false;
    if (Files.isDirectory(start)) {
      for (FoundFile file : walk(start)) {
        String below = ShownPath.slashes(start.relativize(file.path()));
        if (patterns.stream().anyMatch(pattern -> pattern.matches(below))) {
          files.putIfAbsent(file.name(), file);
          any = true;
        }
      }
    }
    if (!any) {
      diagnostics.add(
          Diagnostic.of(
              glob, "no file to check matches this pattern", "** stands for any folders"));
    }
  }

  private Diagnostic missing(String argument, Path path) {
    Path at = path;
    while (at.getParent() != null && !Files.isDirectory(at.getParent())) {
      at = at.getParent();
    }
    Path parent = at.getParent();
    String hint = "";
    if (parent != null && at.getFileName() != null) {
      List<String> names = list(parent).stream().map(FileFinder::fileName).toList();
      hint = NearestName.hint(fileName(at), names);
    }
    return Diagnostic.of(argument, "there is no such file or directory", hint);
  }

  private List<FoundFile> walk(Path start) {
    List<FoundFile> found = new ArrayList<>();
    IgnoreStack stack = IgnoreStack.EMPTY;
    if (start.startsWith(query.root())) {
      for (Path above : pathFromRoot(start)) {
        stack = enter(stack, above);
      }
    }
    walk(start, stack, found);
    return found;
  }

  private void walk(Path directory, IgnoreStack stack, List<FoundFile> found) {
    for (Path path : list(directory)) {
      String name = name(path);
      boolean isDirectory = Files.isDirectory(path);
      if (isSkipped(path)
          || excludes(name, isDirectory)
          || (path.startsWith(query.root()) && stack.ignores(name, isDirectory))) {
        continue;
      }
      if (isDirectory) {
        walk(path, enter(stack, path), found);
      } else if (Files.isRegularFile(path) && query.readable().test(name)) {
        found.add(new FoundFile(path, name, false));
      }
    }
  }

  /** Links could lead in circles, or out of the repository to files that nobody meant to show. */
  private static boolean isSkipped(Path path) {
    String name = fileName(path);
    return name.startsWith(".")
        || name.equals("node_modules")
        || name.equals("target")
        || Files.isSymbolicLink(path);
  }

  private boolean isLeftOut(Path file) {
    if (!file.startsWith(query.root())) {
      return false;
    }
    IgnoreStack stack = IgnoreStack.EMPTY;
    for (Path above : pathFromRoot(file)) {
      boolean isDirectory = !above.equals(file);
      String name = name(above);
      if (!name.isEmpty() && (excludes(name, isDirectory) || stack.ignores(name, isDirectory))) {
        return true;
      }
      if (isDirectory) {
        stack = enter(stack, above);
      }
    }
    return false;
  }

  private boolean excludes(String name, boolean isDirectory) {
    Boolean verdict = excludes.ignores(name, isDirectory);
    return verdict != null && verdict;
  }

  private IgnoreStack enter(IgnoreStack stack, Path directory) {
    if (!directory.startsWith(query.root())) {
      return stack;
    }
    try {
      return stack.enter(directory, name(directory), query.gitignore());
    } catch (IOException e) {
      diagnostics.add(unreadable(directory, "its ignore file cannot be read"));
      return stack;
    }
  }

  /** The root, then each directory on the way, then {@code path} itself. */
  private List<Path> pathFromRoot(Path path) {
    List<Path> way = new ArrayList<>();
    for (@Nullable Path at = path; at != null && at.startsWith(query.root()); at = at.getParent()) {
      way.add(0, at);
    }
    return way;
  }

  private List<Path> list(Path directory) {
    try (Stream<Path> children = Files.list(directory)) {
      return children.sorted().toList();
    } catch (IOException e) {
      diagnostics.add(unreadable(directory, "the directory cannot be read"));
      return List.of();
    }
  }

  private Diagnostic unreadable(Path directory, String message) {
    return Diagnostic.of(name(directory), message, "see who may read it");
  }

  private String name(Path path) {
    Path absolute = path.toAbsolutePath();
    boolean related = Objects.equals(absolute.getRoot(), query.root().getRoot());
    return ShownPath.slashes(related ? query.root().relativize(absolute) : absolute);
  }

  private static String fileName(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}
