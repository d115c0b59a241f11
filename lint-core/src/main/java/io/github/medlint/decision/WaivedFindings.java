package io.github.medlint.decision;

import io.github.medlint.check.Finding;
import io.github.medlint.check.Folded;
import io.github.medlint.document.Document;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sets aside what waivers let pass in a draft. */
final class WaivedFindings {

  private final Document document;
  private final List<Waiver> waivers;
  private final LocalDate asOf;
  private final List<Decided> decided = new ArrayList<>();
  private final List<WaiverUse> uses = new ArrayList<>();

  WaivedFindings(Document document, List<Waiver> waivers, LocalDate asOf) {
    this.document = document;
    this.waivers = waivers;
    this.asOf = asOf;
  }

  /** What was set aside. */
  List<Decided> decided() {
    return decided;
  }

  /** What became of the waivers. */
  List<WaiverUse> uses() {
    return uses;
  }

  /**
   * The findings that count.
   *
   * @param before what was decided before, of which no waiver needs to decide
   */
  List<Finding> left(List<Finding> findings, List<Decided> before) {
    List<Finding> open = new ArrayList<>(findings);
    for (Waiver waiver : waivers) {
      List<Finding> about = open.stream().filter(waiver::waives).toList();
      if (about.isEmpty()) {
        uses.add(new WaiverUse(waiver, state(waiver, before, open)));
      } else if (!waiver.holdsOn(asOf)) {
        uses.add(new WaiverUse(waiver, WaiverUse.State.EXPIRED));
      } else {
        uses.add(new WaiverUse(waiver, WaiverUse.State.USED));
        Decision decision =
            new Decision(
                Decision.Kind.WAIVED, waiver.reason(), waiver.by(), waiver.until(), waiver.where());
        about.forEach(
            finding -> decided.add(new Decided(document.source().path(), finding, decision)));
        open.removeAll(about);
      }
    }
    return open;
  }

  /** How a waiver fares of which nothing was found. */
  private WaiverUse.State state(Waiver waiver, List<Decided> before, List<Finding> open) {
    boolean done = before.stream().map(Decided::finding).anyMatch(waiver::waives);
    if (done) {
      return WaiverUse.State.USED;
    }
    String words = Folded.fold(waiver.text()).toLowerCase(Locale.ROOT);
    boolean stands =
        document.blocks().stream()
            .anyMatch(block -> Folded.fold(block.text()).toLowerCase(Locale.ROOT).contains(words));
    // Somebody may have copied more or fewer words than those that the finding is about.
    boolean near =
        open.stream()
            .filter(finding -> finding.rule().equals(waiver.rule()))
            .map(finding -> finding.quote().toLowerCase(Locale.ROOT))
            .anyMatch(quote -> quote.contains(words) || words.contains(quote));
    return stands && !near ? WaiverUse.State.OVERTAKEN : WaiverUse.State.UNUSED;
  }
}
