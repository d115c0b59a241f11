package io.github.medlint.decision;

import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells what is wrong with waivers, as findings in their own files. */
final class WaiverFaults {

  private static final String FORMAT = "waivers";

  private WaiverFaults() {}

  /** A result for each file that has a faulty waiver, by path. */
  static List<DocumentResult> of(Collection<WaiverUse> uses) {
    Map<Waiver, WaiverUse> best = new LinkedHashMap<>();
    for (WaiverUse use : uses) {
      best.merge(use.waiver(), use, (a, b) -> a.state().compareTo(b.state()) <= 0 ? a : b);
    }
    Map<String, List<Finding>> byFile = new TreeMap<>();
    for (WaiverUse use : best.values()) {
      DecisionFault fault = use.fault();
      if (fault != null) {
        byFile
            .computeIfAbsent(use.waiver().file(), file -> new ArrayList<>())
            .add(finding(use.waiver(), fault));
      }
    }
    List<DocumentResult> results = new ArrayList<>();
    byFile.forEach(
        (file, findings) -> {
          findings.sort((a, b) -> a.places().get(0).range().compareTo(b.places().get(0).range()));
          results.add(new DocumentResult(file, "", FORMAT, findings, List.of(), List.of()));
        });
    return results;
  }

  private static Finding finding(Waiver waiver, DecisionFault fault) {
    String of = " of “" + waiver.rule() + "” ";
    String message =
        switch (fault) {
          case EXPIRED -> "The waiver" + of + "held until " + waiver.until() + ".";
          case OVERTAKEN -> "The words stand, but nothing" + of + "is found in them any more.";
          case UNUSED -> "Nothing" + of + "is found in exactly these words.";
        };
    return fault.at(waiver.file(), waiver.place(), waiver.text(), message);
  }
}
