package io.github.medlint.decision.baseline;

import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.Finding;
import io.github.medlint.decision.Decided;
import io.github.medlint.decision.Decision;
import io.github.medlint.decision.Fingerprint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Drafts held against a baseline. A draft has what its own entries tell; those of a file that is no
 * longer there may stand in another, since it may have got another name. The same words at more
 * places than before are new.
 *
 * @param documents with the findings that are new
 * @param decided the findings that are in the baseline
 * @param current the baseline without what is gone, each entry under its draft's name of now
 * @param gone entries of checked or vanished drafts that nothing was found of
 * @param renames whether findings of a vanished draft were found in another
 */
public record BaselineMatch(
    List<DocumentResult> documents,
    List<Decided> decided,
    Baseline current,
    List<BaselineEntry> gone,
    boolean renames) {

  public BaselineMatch {
    documents = List.copyOf(documents);
    decided = List.copyOf(decided);
    gone = List.copyOf(gone);
  }

  /**
   * Holds drafts against a baseline.
   *
   * @param exists whether a file of this name, from the baseline's directory, is there
   */
  public static BaselineMatch of(
      Baseline baseline, List<DocumentResult> documents, Predicate<String> exists) {
    return new Matching(baseline, documents, exists).match();
  }

  /** What is left of an entry. */
  private static final class Rest {
    private final BaselineEntry entry;
    private int left;

    Rest(BaselineEntry entry) {
      this.entry = entry;
      this.left = entry.count();
    }
  }

  private static final class Matching {

    private final Baseline baseline;
    private final List<DocumentResult> documents;
    private final Set<String> checked = new HashSet<>();
    private final Map<String, Rest> own = new HashMap<>();
    private final Map<String, List<Rest>> vanished = new HashMap<>();
    private final List<Rest> rests = new ArrayList<>();
    private final List<Decided> decided = new ArrayList<>();
    private final List<BaselineEntry> current = new ArrayList<>();
    private boolean renames;

    Matching(Baseline baseline, List<DocumentResult> documents, Predicate<String> exists) {
      this.baseline = baseline;
      this.documents = documents;
      documents.forEach(document -> checked.add(baseline.nameOf(document.path())));
      Map<String, Boolean> there = new HashMap<>();
      for (BaselineEntry entry : baseline.entries()) {
        if (checked.contains(entry.path())) {
          Rest rest = new Rest(entry);
          rests.add(rest);
          own.put(key(entry.path(), entry.fingerprint()), rest);
        } else if (there.computeIfAbsent(entry.path(), exists::test)) {
          current.add(entry);
        } else {
          Rest rest = new Rest(entry);
          rests.add(rest);
          vanished.computeIfAbsent(entry.fingerprint(), print -> new ArrayList<>()).add(rest);
        }
      }
    }

    private static String key(String path, String fingerprint) {
      return path + "\n" + fingerprint;
    }

    BaselineMatch match() {
      List<DocumentResult> results = new ArrayList<>();
      for (DocumentResult document : documents) {
        String path = baseline.nameOf(document.path());
        List<Finding> open = new ArrayList<>();
        for (Finding finding : document.findings()) {
          if (takes(path, finding)) {
            decided.add(new Decided(document.path(), finding, decision()));
          } else {
            open.add(finding);
          }
        }
        results.add(document.with(open));
      }
      List<BaselineEntry> gone = new ArrayList<>();
      for (Rest rest : rests) {
        if (rest.left > 0) {
          gone.add(rest.entry.with(rest.entry.path(), rest.left));
        }
      }
      return new BaselineMatch(results, decided, baseline.with(merged()), gone, renames);
    }

    private Decision decision() {
      return new Decision(Decision.Kind.BASELINE, "", "", null, baseline.file());
    }

    private boolean takes(String path, Finding finding) {
      String fingerprint = Fingerprint.of(finding);
      Rest rest = own.get(key(path, fingerprint));
      if (rest != null && take(rest, path, finding)) {
        return true;
      }
      for (Rest other : vanished.getOrDefault(fingerprint, List.of())) {
        if (take(other, path, finding)) {
          renames = true;
          return true;
        }
      }
      return false;
    }

    private boolean take(Rest rest, String path, Finding finding) {
      int places = finding.places().size();
      if (places > rest.left || !rest.entry.rule().equals(finding.rule())) {
        return false;
      }
      rest.left -= places;
      current.add(rest.entry.with(path, places));
      return true;
    }

    /** What two records of one draft say alike is one entry. */
    private List<BaselineEntry> merged() {
      Map<String, BaselineEntry> merged = new HashMap<>();
      for (BaselineEntry entry : current) {
        merged.merge(
            key(entry.path(), entry.fingerprint()),
            entry,
            (a, b) -> a.with(a.path(), a.count() + b.count()));
      }
      return List.copyOf(merged.values());
    }
  }
}
