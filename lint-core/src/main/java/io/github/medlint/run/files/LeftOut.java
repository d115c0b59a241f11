package io.github.medlint.run.files;

import io.github.medlint.report.NotRead;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Gathers what walks meet and do not read, each path once. */
public final class LeftOut {

  private final TreeMap<String, Kind> kinds = new TreeMap<>();

  private record Kind(
      String one, String many, String why, boolean mayHoldCopy, TreeSet<String> paths) {}

  /** A file that no reader reads. */
  public void unread(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    String ending = dot < 0 ? "" : file.substring(dot).toLowerCase(Locale.ROOT);
    if (ending.length() > 1) {
      add(ending, ending, "no reader reads files of this ending", true, name);
    } else {
      add(
          "file without an ending",
          "files without an ending",
          "no ending tells their format",
          true,
          name);
    }
  }

  void known(KnownFiles.Kind kind, String name) {
    add(kind.one(), kind.many(), kind.why(), false, name);
  }

  void hidden(String name) {
    add("hidden name", "hidden names", "names that begin with a dot are not walked", false, name);
  }

  void ownReport(String name) {
    add("report of medlint", "reports of medlint", "medlint wrote it", false, name);
  }

  void link(String why, String name) {
    add("link (" + why + ")", "links (" + why + ")", "it " + why, true, name);
  }

  void special(String name) {
    add("pipe or device", "pipes and devices", "only files are read", true, name);
  }

  /** Adds what another has gathered, but only names that are wanted. */
  void addAll(LeftOut other, Predicate<String> wanted) {
    for (Kind kind : other.kinds.values()) {
      for (String name : kind.paths) {
        String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        if (wanted.test(path)) {
          add(kind.one, kind.many, kind.why, kind.mayHoldCopy, name);
        }
      }
    }
  }

  /** Adds what another search has gathered. */
  public void addAll(List<NotRead> met) {
    for (NotRead kind : met) {
      kind.paths().forEach(p -> add(kind.one(), kind.many(), kind.why(), kind.mayHoldCopy(), p));
    }
  }

  private void add(String one, String many, String why, boolean mayHoldCopy, String name) {
    kinds
        .computeIfAbsent(one, key -> new Kind(one, many, why, mayHoldCopy, new TreeSet<>()))
        .paths
        .add(name);
  }

  /** All so far: what may hold copy first, then the most frequent. */
  public List<NotRead> list() {
    List<NotRead> all = new ArrayList<>();
    for (Kind kind : kinds.values()) {
      all.add(
          new NotRead(
              kind.one, kind.many, kind.why, kind.mayHoldCopy, new ArrayList<>(kind.paths)));
    }
    all.sort(
        Comparator.comparing(NotRead::mayHoldCopy)
            .thenComparing(NotRead::count)
            .reversed()
            .thenComparing(NotRead::one));
    return all;
  }
}
