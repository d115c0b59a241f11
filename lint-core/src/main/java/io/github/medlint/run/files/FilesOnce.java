package io.github.medlint.run.files;

import io.github.medlint.run.files.FoundFiles.FoundFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files that were found, each once. One that is met by several ways, as links make them, goes
 * by the name that leads through no link, else by the first in the order of the alphabet.
 */
final class FilesOnce {

  private final FileNames names;
  private final TreeMap<String, FoundFile> files = new TreeMap<>();
  private final Map<Path, String> nameByPlace = new HashMap<>();

  FilesOnce(FileNames names) {
    this.names = names;
  }

  void add(FoundFile file) {
    Path place = place(file.path());
    String known = nameByPlace.get(place);
    FoundFile other = known == null ? null : files.get(known);
    if (other == null) {
      nameByPlace.put(place, file.name());
      files.put(file.name(), file);
      return;
    }
    FoundFile kept = comesFirst(file, other) ? file : other;
    files.remove(other.name());
    files.put(
        kept.name(),
        new FoundFile(kept.path(), kept.name(), file.overruled() && other.overruled()));
    nameByPlace.put(place, kept.name());
  }

  private boolean comesFirst(FoundFile file, FoundFile other) {
    boolean direct = isDirect(file.path());
    return direct == isDirect(other.path()) ? file.name().compareTo(other.name()) < 0 : direct;
  }

  private boolean isDirect(Path path) {
    try {
      return names.isDirect(path);
    } catch (IOException e) {
      return false;
    }
  }

  /** What cannot be resolved is told when it is to be read. */
  private static Path place(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path;
    }
  }

  List<FoundFile> list() {
    return new ArrayList<>(files.values());
  }
}
