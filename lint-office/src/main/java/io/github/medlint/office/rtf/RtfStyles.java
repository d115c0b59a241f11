package io.github.medlint.office.rtf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The style sheet of an RTF file: what its styles are called. */
final class RtfStyles {

  private final Map<Integer, String> names = new HashMap<>();

  /** Takes the letters of a style's group, which end in a semicolon. */
  void name(int style, String letters) {
    String name = letters.replace(";", "").strip().toLowerCase(Locale.ROOT);
    if (style >= 0 && !name.isEmpty()) {
      names.merge(style, name, String::concat);
    }
  }

  /** The rank of a heading, 1 to 6; 0 for any other paragraph. */
  int rank(Group group) {
    if (group.outline >= 0 && group.outline < 9) {
      return Math.min(6, group.outline + 1);
    }
    String name = names.getOrDefault(group.style, "");
    if (name.equals("title")) {
      return 1;
    } else if (name.equals("subtitle")) {
      return 2;
    }
    boolean heading = name.length() == 9 && name.startsWith("heading ");
    int rank = heading ? name.charAt(8) - '0' : 0;
    return rank >= 1 && rank <= 9 ? Math.min(6, rank) : 0;
  }
}
