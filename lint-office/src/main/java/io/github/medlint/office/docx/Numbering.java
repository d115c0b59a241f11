package io.github.medlint.office.docx;

import io.github.medlint.office.pack.BadFileException;
import io.github.medlint.office.pack.Xml;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists of a document, which count as they are read. */
final class Numbering {

  private static final int LEVELS = 9;

  /** A level of a list: what its number looks like, and where it starts. */
  private static final class Level {
    String format = "decimal";
    String text = "";
    int start = 1;

    /** Behind items of which level it starts anew, from 1; 0 for never. */
    int restart = -1;
  }

  /** A kind of list, with its counters: lists of one kind go on counting. */
  private static final class Kind {
    final Level[] levels = new Level[LEVELS];
    final int[] counters = new int[LEVELS];
    final boolean[] counted = new boolean[LEVELS];

    Kind() {
      for (int i = 0; i < LEVELS; i++) {
        levels[i] = new Level();
      }
    }
  }

  private record Instance(Kind kind, Map<Integer, Integer> starts) {}

  private final Map<Integer, Kind> kinds = new HashMap<>();
  private final Map<Integer, Instance> instances = new HashMap<>();
  private final Map<Integer, Boolean> begun = new HashMap<>();

  /** The lists of a part; null for a document without any. */
  static Numbering read(@Nullable Xml xml) throws BadFileException {
    Numbering numbering = new Numbering();
    while (xml != null && xml.next()) {
      if (xml.starts("w:abstractNum")) {
        numbering.kinds.put(xml.number("w:abstractNumId", -1), kind(xml));
      } else if (xml.starts("w:num")) {
        numbering.instance(xml);
      }
    }
    return numbering;
  }

  private static Kind kind(Xml xml) throws BadFileException {
    Kind kind = new Kind();
    Level level = new Level();
    while (xml.next() && !xml.ends("w:abstractNum")) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "w:lvl" -> {
            level = new Level();
            int index = xml.number("w:ilvl", 0);
            if (index >= 0 && index < LEVELS) {
              kind.levels[index] = level;
            }
          }
          case "w:start" -> level.start = xml.number("w:val", 1);
          case "w:numFmt" -> level.format = xml.attribute("w:val", "decimal");
          case "w:lvlText" -> level.text = xml.attribute("w:val", "");
          case "w:lvlRestart" -> level.restart = xml.number("w:val", -1);
          default -> xml.skip();
        }
      }
    }
    return kind;
  }

  private void instance(Xml xml) throws BadFileException {
    int id = xml.number("w:numId", 0);
    Kind kind = null;
    Map<Integer, Integer> starts = new HashMap<>();
    int level = 0;
    while (xml.next() && !xml.ends("w:num")) {
      if (xml.starts("w:abstractNumId")) {
        kind = kinds.get(xml.number("w:val", -1));
      } else if (xml.starts("w:lvlOverride")) {
        level = xml.number("w:ilvl", 0);
      } else if (xml.starts("w:startOverride")) {
        starts.put(level, xml.number("w:val", 1));
      }
    }
    if (kind != null) {
      instances.put(id, new Instance(kind, starts));
    }
  }

  /** Whether a list of this id is known. */
  boolean has(int list) {
    return instances.containsKey(list);
  }

  /** Counts an item and tells its label: {@code 1.}, {@code 2.a)}, or a bullet. */
  String next(int list, int wanted) {
    Instance instance = instances.get(list);
    if (instance == null) {
      return "";
    }
    Kind kind = instance.kind;
    int level = Math.max(0, Math.min(LEVELS - 1, wanted));
    if (begun.putIfAbsent(list, true) == null) {
      for (int overridden : instance.starts.keySet()) {
        if (overridden >= 0 && overridden < LEVELS) {
          kind.counted[overridden] = false;
        }
      }
    }
    Level own = kind.levels[level];
    int start = instance.starts.getOrDefault(level, own.start);
    kind.counters[level] = kind.counted[level] ? kind.counters[level] + 1 : start;
    kind.counted[level] = true;
    for (int below = level + 1; below < LEVELS; below++) {
      int restart = kind.levels[below].restart;
      if (restart != 0 && (restart < 0 || level < restart)) {
        kind.counted[below] = false;
      }
    }
    return label(kind, level);
  }

  private static String label(Kind kind, int level) {
    Level own = kind.levels[level];
    if (own.format.equals("bullet")) {
      return "\u2022";
    } else if (own.format.equals("none")) {
      return "";
    }
    StringBuilder label = new StringBuilder();
    for (int i = 0; i < own.text.length(); i++) {
      char c = own.text.charAt(i);
      int of = c == '%' && i + 1 < own.text.length() ? own.text.charAt(i + 1) - '1' : -1;
      if (of >= 0 && of < LEVELS) {
        Level other = kind.levels[of];
        int count = kind.counted[of] ? kind.counters[of] : other.start;
        label.append(Numerals.of(other.format, count));
        i++;
      } else {
        label.append(c);
      }
    }
    return label.toString().strip();
  }
}
