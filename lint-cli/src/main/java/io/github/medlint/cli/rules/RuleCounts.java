package io.github.medlint.cli.rules;

import io.github.medlint.rule.Pack;
import io.github.medlint.rule.Rule;
import java.io.PrintStream;
import java.util.List;

/** How many rules of each pack check, ship switched off, or are left to a human. */
final class RuleCounts {

  private RuleCounts() {}

  static void write(List<Pack> packs, PrintStream out) {
    out.println(row("pack", "on", "off", "human", "all"));
    long allOn = 0;
    long allOff = 0;
    long allHuman = 0;
    for (Pack pack : packs) {
      long on = pack.rules().stream().map(Rule::info).filter(rule -> rule.enabled()).count();
      long off = pack.rules().size() - on;
      long human = pack.needsHuman().size();
      out.println(row(pack.id(), on, off, human));
      allOn += on;
      allOff += off;
      allHuman += human;
    }
    out.println(row("all", allOn, allOff, allHuman));
  }

  private static String row(String name, long on, long off, long human) {
    return row(name, "" + on, "" + off, "" + human, "" + (on + off + human));
  }

  private static String row(String pack, String on, String off, String human, String all) {
    return String.format("%-20s %8s %8s %8s %8s", pack, on, off, human, all);
  }
}
