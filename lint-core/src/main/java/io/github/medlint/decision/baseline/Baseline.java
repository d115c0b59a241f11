package io.github.medlint.decision.baseline;

import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.Finding;
import io.github.medlint.decision.DecisionFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The findings that a site had when medlint was taken up. They are told, but only new ones fail.
 *
 * @param file its file, as reports call it; empty if there is none
 * @param prefix what the names of drafts in reports begin with if they lie in its directory
 * @param entries in order
 */
public record Baseline(String file, String prefix, List<BaselineEntry> entries) {

  /** Of a site that has none. */
  public static final Baseline NONE = new Baseline("", "", List.of());

  public Baseline {
    entries = entries.stream().sorted().toList();
  }

  /**
   * A baseline of all findings that count now.
   *
   * @param prefix what the names of drafts in reports begin with if they lie in its directory
   */
  public static Baseline of(String file, String prefix, List<DocumentResult> documents) {
    Map<String, BaselineEntry> entries = new TreeMap<>();
    for (DocumentResult document : documents) {
      String path = within(prefix, document.path());
      for (Finding finding : document.findings()) {
        if (!DecisionFault.tells(finding)) {
          BaselineEntry entry = BaselineEntry.of(path, finding);
          entries.merge(
              path + "\n" + entry.fingerprint(),
              entry,
              (a, b) -> a.with(a.path(), a.count() + b.count()));
        }
      }
    }
    return new Baseline(file, prefix, List.copyOf(entries.values()));
  }

  /** How the baseline names a draft that reports call {@code path}. */
  String nameOf(String path) {
    return within(prefix, path);
  }

  private static String within(String prefix, String path) {
    return path.startsWith(prefix) ? path.substring(prefix.length()) : path;
  }

  /** The same with other entries. */
  Baseline with(List<BaselineEntry> other) {
    return new Baseline(file, prefix, new ArrayList<>(other));
  }
}
