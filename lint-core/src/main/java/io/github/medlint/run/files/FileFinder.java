package io.github.medlint.run.files;

import io.github.medlint.run.files.FoundFiles.FoundFile;
import io.github.medlint.text.Diagnostic;
import io.github.medlint.text.NearestName;
import io.github.medlint.text.PathPattern;
import io.github.medlint.text.RawPath;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the files that arguments stand for. An argument that stands for none is a mistake. */
public final class FileFinder {

  private final FileQuery query;
  private final FileNames names;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Exclusions exclusions;
  private final KnownFiles known = KnownFiles.standard();
  private final LeftOut leftOut = new LeftOut();
  private final FilesOnce files;

  private FileFinder(FileQuery query) {
    this.query = query;
    this.names = new FileNames(query.root());
    this.exclusions = new Exclusions(query, names, diagnostics);
    this.files = new FilesOnce(names);
  }

  /**
   * Finds the files of {@code query}.
   *
   * <p>A file that is named is found even if it is left out elsewhere. Directories are walked:
   * hidden names, what {@code known-files.txt} knows, files of no format that is read, and links
   * that lead out of the repository are left out and told; ignored paths are left out.
   */
  public static FoundFiles find(FileQuery query) {
    FileFinder finder = new FileFinder(query);
    for (String argument : query.arguments()) {
      finder.argument(argument, false);
    }
    for (String argument : query.listed()) {
      finder.argument(argument, true);
    }
    return new FoundFiles(finder.files.list(), finder.leftOut.list(), finder.diagnostics);
  }

  private void argument(String argument, boolean listed) {
    try {
      if (isGlob(slashed(argument)) && !exists(argument)) {
        glob(slashed(argument));
      } else {
        path(argument, listed);
      }
    } catch (InvalidPathException e) {
      diagnostics.add(Diagnostic.of("", "“" + argument + "” cannot be a path", ""));
    }
  }

  private String slashed(String argument) {
    return argument.replace(query.root().getFileSystem().getSeparator(), "/");
  }

  private void path(String argument, boolean listed) {
    Path path = query.directory().resolve(argument).normalize();
    BasicFileAttributes is;
    try {
      is = Files.readAttributes(path, BasicFileAttributes.class);
    } catch (IOException e) {
      diagnostics.add(unreachable(argument, path, e));
      return;
    }
    if (is.isDirectory()) {
      if (!listed) {
        directory(argument, path);
      } else if (!exclusions.leavesOut(path, true)) {
        walk(path).forEach(files::add);
      }
    } else if (!is.isRegularFile()) {
      diagnostics.add(
          Diagnostic.of(
              argument,
              "this is a pipe or a device, not a file",
              "to read one, name - and give --stdin-filename"));
    } else {
      file(path, listed);
    }
  }

  private void directory(String argument, Path path) {
    List<FoundFile> found = walk(path);
    if (found.isEmpty()) {
      diagnostics.add(
          Diagnostic.of(
              argument, "no file to check in this directory", "name a file to check it anyway"));
    }
    found.forEach(files::add);
  }

  private void file(Path path, boolean listed) {
    String name = names.of(path);
    boolean isLeftOut = exclusions.leavesOut(path, false);
    if (!listed) {
      files.add(new FoundFile(path, name, isLeftOut));
      return;
    }
    KnownFiles.Kind kind = isLeftOut ? null : known.of(path, false, siblings(path));
    if (kind != null) {
      leftOut.known(kind, name);
    } else if (!isLeftOut && !query.readable().test(name)) {
      leftOut.unread(name);
    } else if (!isLeftOut) {
      files.add(new FoundFile(path, name, false));
    }
  }

  private Set<String> siblings(Path path) {
    return Set.copyOf(list(path.getParent()));
  }

  private List<FoundFile> walk(Path start) {
    return walk(start, leftOut);
  }

  private List<FoundFile> walk(Path start, LeftOut meets) {
    return new Walk(query, names, exclusions, known, meets, diagnostics).from(start);
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
      String prefix = names.of(start);
      int above = prefix.isEmpty() ? 0 : prefix.length() + 1;
      Predicate<String> wanted =
          name -> patterns.stream().anyMatch(pattern -> pattern.matches(name.substring(above)));
      LeftOut met = new LeftOut();
      for (FoundFile file : walk(start, met)) {
        if (wanted.test(file.name())) {
          files.add(file);
          any = true;
        }
      }
      leftOut.addAll(met, wanted);
    }
    if (!any) {
      diagnostics.add(
          Diagnostic.of(
              glob, "no file to check matches this pattern", "** stands for any folders"));
    }
  }

  private Diagnostic unreachable(String argument, Path path, IOException e) {
    if (e instanceof AccessDeniedException) {
      return Diagnostic.of(argument, "permission denied", "see who may read it");
    }
    if (Files.isSymbolicLink(path)) {
      return Diagnostic.of(argument, deadLink(path), "");
    }
    if (!RawPath.isText(argument)) {
      return Diagnostic.of(
          argument,
          "the name is not in UTF-8, so that it cannot be told which file is meant",
          "name the directory that it lies in: what a walk meets is read");
    }
    Path at = path;
    while (at.getParent() != null && !Files.isDirectory(at.getParent())) {
      at = at.getParent();
    }
    return Diagnostic.of(
        argument,
        "there is no such file or directory",
        NearestName.hint(FileNames.last(at), list(at.getParent())));
  }

  private static String deadLink(Path link) {
    try {
      String target = Files.readSymbolicLink(link).toString();
      return "this is a link to “" + target + "”, which does not exist or leads in a circle";
    } catch (IOException e) {
      return "this is a link that leads nowhere";
    }
  }

  private static List<String> list(@Nullable Path directory) {
    if (directory == null) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(directory)) {
      return children.map(FileNames::last).sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
