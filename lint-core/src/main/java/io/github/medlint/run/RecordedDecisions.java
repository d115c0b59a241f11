package io.github.medlint.run;

import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.Place;
import io.github.medlint.decision.Decided;
import io.github.medlint.decision.Review;
import io.github.medlint.decision.Waiver;
import io.github.medlint.decision.WaiverReader;
import io.github.medlint.decision.WaiverUse;
import io.github.medlint.decision.baseline.Baseline;
import io.github.medlint.decision.baseline.BaselineMatch;
import io.github.medlint.decision.baseline.BaselineReader;
import io.github.medlint.engine.Engine;
import io.github.medlint.rule.Rule;
import io.github.medlint.run.settings.BaselineChoice;
import io.github.medlint.run.settings.RunOptions;
import io.github.medlint.text.Diagnostic;
import io.github.medlint.text.Diagnostics;
import io.github.medlint.text.NearestName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What was decided about the drafts of a run: by their own marks, by waivers, by baselines. */
final class RecordedDecisions {

  private static final Comparator<Decided> BY_PLACE =
      Comparator.comparing(Decided::path)
          .thenComparing(one -> one.finding().places().get(0).range())
          .thenComparing(one -> one.finding().rule());

  private final RunOptions options;
  private final WaiverReader waivers;
  private final BaselineReader baselines;

  /** What holds for all drafts; null if each has its nearest. */
  private final @Nullable Baseline given;

  private final List<Decided> decided = new ArrayList<>();
  private final List<WaiverUse> uses = new ArrayList<>();
  private final List<Diagnostic> faults = new ArrayList<>();

  RecordedDecisions(RunOptions options, Diagnostics diagnostics) {
    this.options = options;
    this.waivers = new WaiverReader(options.root(), diagnostics);
    this.baselines = new BaselineReader(options.root(), diagnostics);
    this.given = given(options.baseline());
  }

  private @Nullable Baseline given(BaselineChoice choice) {
    if (choice instanceof BaselineChoice.Of file) {
      return baselines.read(file.file());
    }
    return choice instanceof BaselineChoice.None ? Baseline.NONE : null;
  }

  private Path directoryOf(String path) {
    Path parent = options.root().resolve(path).normalize().getParent();
    return parent == null ? options.root() : parent;
  }

  /** By path the waivers of those drafts that have any. */
  Map<String, List<Waiver>> waivers(List<Draft> drafts) {
    Map<String, List<Waiver>> about = new HashMap<>();
    for (Draft draft : drafts) {
      List<Waiver> some = waivers.forDirectory(directoryOf(draft.path())).of(draft.path());
      if (!some.isEmpty()) {
        about.put(draft.path(), some);
      }
    }
    return about;
  }

  /** Hears what was decided about a draft. */
  void add(Review review) {
    decided.addAll(review.decided());
    uses.addAll(review.uses());
    faults.addAll(review.diagnostics());
  }

  /**
   * The drafts with the findings that no baseline has, and the files of waivers that are at fault.
   *
   * @param results of all drafts, once each of them was heard
   */
  List<DocumentResult> judge(List<DocumentResult> results, List<Engine> engines) {
    requireRules(engines);
    List<DocumentResult> judged = new ArrayList<>();
    Map<String, List<DocumentResult>> byBaseline = new LinkedHashMap<>();
    for (DocumentResult result : results) {
      byBaseline
          .computeIfAbsent(baseline(result.path()).file(), one -> new ArrayList<>())
          .add(result);
    }
    for (List<DocumentResult> documents : byBaseline.values()) {
      BaselineMatch match = match(baseline(documents.get(0).path()), documents);
      decided.addAll(match.decided());
      judged.addAll(match.documents());
    }
    judged.addAll(Review.faults(uses));
    judged.sort((a, b) -> a.path().compareTo(b.path()));
    decided.sort(BY_PLACE);
    return judged;
  }

  private BaselineMatch match(Baseline baseline, List<DocumentResult> documents) {
    Path directory = options.root().resolve(baseline.prefix());
    return BaselineMatch.of(baseline, documents, name -> Files.exists(directory.resolve(name)));
  }

  private Baseline baseline(String path) {
    Baseline one = given;
    return one == null ? baselines.forDirectory(directoryOf(path)) : one;
  }

  /** A waiver of a rule that there is not is a mistake, not one that is not used. */
  private void requireRules(List<Engine> engines) {
    Set<String> known = new TreeSet<>();
    for (Engine engine : engines) {
      engine.library().rules().stream().map(Rule::id).forEach(known::add);
    }
    Set<Place> told = new HashSet<>();
    for (WaiverUse use : uses) {
      String rule = use.waiver().rule();
      if (!known.contains(rule) && told.add(use.waiver().place())) {
        String hint = NearestName.hint(rule, known);
        faults.add(use.waiver().wrong("there is no rule “" + rule + "”", hint));
      }
    }
    uses.removeIf(use -> !known.contains(use.waiver().rule()));
  }

  /** The findings that do not count, by place, once all was judged. */
  List<Decided> decided() {
    return decided;
  }

  /** What is wrong with marks and waivers. */
  List<Diagnostic> faults() {
    return faults;
  }
}
