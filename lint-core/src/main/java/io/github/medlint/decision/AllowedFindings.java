package io.github.medlint.decision;

import io.github.medlint.check.Finding;
import io.github.medlint.check.Folded;
import io.github.medlint.check.Place;
import io.github.medlint.document.Document;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sets aside what a draft's own marks allow. */
final class AllowedFindings {

  private static final Comparator<Finding> READING_ORDER =
      Comparator.comparingInt(finding -> finding.places().get(0).range().start());

  private final Document document;
  private final List<Allowance> allowances;
  private final LocalDate asOf;
  private final List<Decided> decided = new ArrayList<>();

  AllowedFindings(Document document, List<Allowance> allowances, LocalDate asOf) {
    this.document = document;
    this.allowances = allowances;
    this.asOf = asOf;
  }

  /** What was set aside. */
  List<Decided> decided() {
    return decided;
  }

  /** The findings that count, and those about the marks, in reading order. */
  List<Finding> left(List<Finding> findings) {
    List<Finding> open = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (Finding finding : findings) {
      List<Place> allowed = new ArrayList<>();
      List<Place> left = new ArrayList<>();
      Allowance by = null;
      for (Place place : finding.places()) {
        Allowance allowance = allowing(finding.rule(), place, used);
        (allowance == null ? left : allowed).add(place);
        by = by == null ? allowance : by;
      }
      if (by != null) {
        Decision decision =
            new Decision(Decision.Kind.ALLOWED, by.reason(), by.by(), by.until(), told(by));
        decided.add(
            new Decided(
                document.source().path(), finding.at(allowed, around(allowed, finding)), decision));
      }
      if (!left.isEmpty()) {
        open.add(
            left.size() == finding.places().size()
                ? finding
                : finding.at(left, around(left, finding)));
      }
    }
    for (Allowance allowance : allowances) {
      for (String rule : allowance.rules()) {
        fault(allowance, rule, used, open);
      }
    }
    open.sort(READING_ORDER);
    return open;
  }

  private @Nullable Allowance allowing(String rule, Place place, Set<String> used) {
    Allowance found = null;
    for (Allowance allowance : allowances) {
      if (allowance.allows(rule, place.range())) {
        used.add(key(allowance, rule));
        found = found == null && allowance.holdsOn(asOf) ? allowance : found;
      }
    }
    return found;
  }

  private static String key(Allowance allowance, String rule) {
    return allowance.mark().start() + " " + rule;
  }

  private void fault(Allowance allowance, String rule, Set<String> used, List<Finding> into) {
    boolean hit = used.contains(key(allowance, rule));
    if (hit && allowance.holdsOn(asOf)) {
      return;
    }
    DecisionFault fault = hit ? DecisionFault.EXPIRED : DecisionFault.UNUSED;
    String message =
        hit
            ? "What was allowed here of “" + rule + "” was allowed until " + allowance.until() + "."
            : "Nothing of “" + rule + "” is found where this allows it.";
    String words = Folded.fold(allowance.mark().slice(document.source().content()));
    into.add(fault.at(document.source().path(), place(allowance), words, message));
  }

  private Place place(Allowance allowance) {
    return new Place(
        document.source().lines().position(allowance.mark().start()),
        document.source().lines().position(allowance.mark().end()),
        allowance.mark(),
        List.of(),
        document.locations().of(allowance.mark()));
  }

  private String told(Allowance allowance) {
    return place(allowance).toldIn(document.source().path());
  }

  /** What stands around the first of some places of a finding. */
  private String around(List<Place> some, Finding finding) {
    Place first = some.get(0);
    if (first.equals(finding.places().get(0))) {
      return finding.context();
    }
    return document.blocks().stream()
        .filter(block -> block.source().contains(first.range()))
        .findFirst()
        .map(block -> Folded.fold(block.text()))
        .orElse(finding.quote());
  }
}
