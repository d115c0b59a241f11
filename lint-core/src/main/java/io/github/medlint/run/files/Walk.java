package io.github.medlint.run.files;

import io.github.medlint.run.files.FoundFiles.FoundFile;
import io.github.medlint.text.AccessFault;
import io.github.medlint.text.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One walk through a directory. Symbolic links are followed when all else has been seen, within the
 * repository and to each directory once.
 */
final class Walk {

  private final FileQuery query;
  private final FileNames names;
  private final Exclusions exclusions;
  private final KnownFiles known;
  private final LeftOut leftOut;
  private final List<Diagnostic> diagnostics;
  private final List<FoundFile> found = new ArrayList<>();
  private final Set<Path> walked = new HashSet<>();
  private final ArrayDeque<Link> links = new ArrayDeque<>();
  private boolean overruled;

  private record Link(Path path, IgnoreStack stack, Set<String> siblings) {}

  Walk(
      FileQuery query,
      FileNames names,
      Exclusions exclusions,
      KnownFiles known,
      LeftOut leftOut,
      List<Diagnostic> diagnostics) {
    this.query = query;
    this.names = names;
    this.exclusions = exclusions;
    this.known = known;
    this.leftOut = leftOut;
    this.diagnostics = diagnostics;
  }

  /** What lies in a directory and below. */
  List<FoundFile> from(Path start) {
    overruled = exclusions.leavesOut(start, true);
    directory(start, exclusions.stackOf(start));
    while (!links.isEmpty()) {
      follow(links.remove(), start);
    }
    return found;
  }

  private void directory(Path directory, IgnoreStack stack) {
    try {
      if (!walked.add(directory.toRealPath())) {
        return;
      }
    } catch (IOException e) {
      diagnostics.add(unreadable(directory, e));
      return;
    }
    List<Path> children;
    try (Stream<Path> listed = Files.list(directory)) {
      children = listed.sorted().toList();
    } catch (IOException e) {
      diagnostics.add(unreadable(directory, e));
      return;
    }
    Set<String> siblings =
        children.stream().map(FileNames::last).collect(Collectors.toUnmodifiableSet());
    for (Path child : children) {
      try {
        child(child, stack, siblings);
      } catch (IOException e) {
        diagnostics.add(unreadable(child, e));
      }
    }
  }

  private Diagnostic unreadable(Path path, IOException e) {
    return Diagnostic.of(
        names.of(path), "cannot be read: " + AccessFault.reason(e), "see who may read it");
  }

  private void child(Path path, IgnoreStack stack, Set<String> siblings) throws IOException {
    BasicFileAttributes is =
        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (FileNames.last(path).startsWith(".")) {
      leftOut.hidden(names.of(path));
    } else if (exclusions.leavesOut(path, is.isDirectory(), stack)) {
      return;
    } else if (is.isSymbolicLink()) {
      links.add(new Link(path, stack, siblings));
    } else {
      take(path, is, stack, siblings);
    }
  }

  private void take(Path path, BasicFileAttributes is, IgnoreStack stack, Set<String> siblings) {
    String name = names.of(path);
    KnownFiles.Kind kind = known.of(path, is.isDirectory(), siblings);
    if (kind != null) {
      leftOut.known(kind, is.isDirectory() ? name + "/" : name);
    } else if (is.isDirectory()) {
      directory(path, exclusions.enter(stack, path));
    } else if (!is.isRegularFile()) {
      leftOut.special(name);
    } else if (!query.readable().test(name)) {
      leftOut.unread(name);
    } else if (OwnReport.is(path)) {
      leftOut.ownReport(name);
    } else {
      found.add(new FoundFile(path, name, overruled));
    }
  }

  private void follow(Link link, Path start) {
    Path path = link.path;
    String name = names.of(path);
    try {
      Path place = path.toRealPath();
      if (!place.startsWith(query.root().toRealPath()) && !place.startsWith(start.toRealPath())) {
        leftOut.link("leads out of the repository", name);
      } else if (path.toRealPath(LinkOption.NOFOLLOW_LINKS).startsWith(place)) {
        leftOut.link("leads back to where it lies", name);
      } else {
        take(
            path, Files.readAttributes(path, BasicFileAttributes.class), link.stack, link.siblings);
      }
    } catch (IOException e) {
      leftOut.link("leads nowhere", name);
    }
  }
}
