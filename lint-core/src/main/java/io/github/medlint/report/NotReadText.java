package io.github.medlint.report;

import java.util.ArrayList;
import java.util.List;

/** What walks met and did not read, in words. */
public final class NotReadText {

  /** No more kinds are named in a line; the JSON report has all. */
  private static final int KINDS = 12;

  /** So few things of a kind are named one by one. */
  private static final int NAMES = 2;

  private NotReadText() {}

  /** A line of what may hold copy, and one of what does not; either may be lacking. */
  public static List<String> lines(List<NotRead> met) {
    List<String> lines = new ArrayList<>();
    add("not read: ", met.stream().filter(NotRead::mayHoldCopy).toList(), lines);
    add("left out: ", met.stream().filter(kind -> !kind.mayHoldCopy()).toList(), lines);
    return lines;
  }

  private static void add(String opening, List<NotRead> kinds, List<String> lines) {
    if (kinds.isEmpty()) {
      return;
    }
    List<String> told = new ArrayList<>();
    for (NotRead kind : kinds.subList(0, Math.min(KINDS, kinds.size()))) {
      boolean named = !kind.mayHoldCopy() && kind.count() <= NAMES;
      told.add(of(kind) + (named ? " (" + String.join(", ", kind.paths()) + ")" : ""));
    }
    int more = kinds.stream().skip(KINDS).mapToInt(NotRead::count).sum();
    if (more > 0) {
      told.add("and " + more + " of other kinds");
    }
    lines.add(opening + String.join(", ", told));
  }

  /** {@code .tsx 57}, or {@code 2 lock files}. */
  public static String of(NotRead kind) {
    boolean ending = kind.one().startsWith(".");
    String what = kind.count() == 1 ? kind.one() : kind.many();
    return ending ? what + " " + kind.count() : kind.count() + " " + what;
  }
}
