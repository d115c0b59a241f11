package io.github.medlint.run;

import io.github.medlint.check.ApprovedClaims;
import io.github.medlint.check.Claim;
import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.Explanation;
import io.github.medlint.config.Configuration;
import io.github.medlint.config.ConfigurationFinder;
import io.github.medlint.config.EvidenceReader;
import io.github.medlint.document.Document;
import io.github.medlint.engine.DraftSettings;
import io.github.medlint.engine.Engine;
import io.github.medlint.format.Formats;
import io.github.medlint.language.model.Models;
import io.github.medlint.language.syntax.LevelCounts;
import io.github.medlint.language.syntax.SyntaxEngine;
import io.github.medlint.match.Stopwatch;
import io.github.medlint.report.Report;
import io.github.medlint.report.register.ClaimsRegister;
import io.github.medlint.run.library.RuleLibraries;
import io.github.medlint.run.settings.ConfiguredSettings;
import io.github.medlint.run.settings.RunOptions;
import io.github.medlint.text.Diagnostic;
import io.github.medlint.text.Diagnostics;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Checks drafts under the configuration that each of them has, and makes the report. This is what
 * the command line and the Maven plugin share.
 */
public final class LintSession {

  private final RunOptions options;
  private final Stopwatch watch;
  private final LevelCounts counts = new LevelCounts();
  private final Diagnostics diagnostics;
  private final ConfigurationFinder finder;
  private final RuleLibraries libraries;
  private final EvidenceReader evidence;
  private final RecordedDecisions decisions;
  // By the file's path: the hash of a whole record is slow to start with.
  private final Map<String, ConfiguredSettings> settings = new LinkedHashMap<>();
  private @Nullable Configuration given;

  /**
   * A session.
   *
   * @param bundled holds the rules that come with the tool
   * @param diagnostics hears of mistakes in configurations and rules, and becomes part of the
   *     report
   */
  public LintSession(RunOptions options, ClassLoader bundled, Diagnostics diagnostics) {
    this(options, bundled, Stopwatch.OFF, diagnostics);
  }

  /**
   * A session whose time is measured.
   *
   * @param watch hears what its steps take
   */
  public LintSession(
      RunOptions options, ClassLoader bundled, Stopwatch watch, Diagnostics diagnostics) {
    this.watch = watch;
    this.options = options;
    this.diagnostics = diagnostics;
    this.finder = new ConfigurationFinder(options.root(), options.home(), diagnostics);
    this.evidence = new EvidenceReader(options.root(), diagnostics);
    this.decisions = new RecordedDecisions(options, diagnostics);
    SyntaxEngine syntax =
        options.syntax() ? new SyntaxEngine(Models.configured(), counts, watch.models()) : null;
    this.libraries = new RuleLibraries(options, bundled, syntax, watch, diagnostics);
  }

  /** The configuration of a draft that reports call {@code path}. */
  public Configuration configurationOf(String path) {
    Path file = options.configuration();
    if (file != null) {
      if (given == null) {
        given = finder.read(file);
      }
      return given;
    }
    Path directory = directoryOf(path);
    return directory == null ? Configuration.DEFAULT : finder.forDirectory(directory);
  }

  /** The directory of a draft that reports call {@code path}; null if it has none. */
  private @Nullable Path directoryOf(String path) {
    return options.root().resolve(path).normalize().getParent();
  }

  /** How many sentences reached levels 2 and 3 so far. */
  public LevelCounts levelCounts() {
    return counts;
  }

  /** Whether its configuration leaves a draft out. */
  public boolean excludes(String path) {
    Configuration configuration = configurationOf(path);
    return configuration.excludes(ConfiguredSettings.nameIn(configuration, options.root(), path));
  }

  /** The rules for a configuration. */
  public Engine engineOf(Configuration configuration) {
    return libraries.of(configuration).engine();
  }

  /** Tells how a check of a draft comes to what it says about a place. */
  public Explanation explain(Document draft, Explanation.Focus focus) {
    String path = draft.source().path();
    Configuration configuration = configurationOf(path);
    DraftSettings own = settingsOf(configuration).of(path, draft.frontMatter());
    return engineOf(configuration).linter().explain(draft, own.facts(), own.levels(), focus);
  }

  /** Checks all drafts. The order in which they are given does not matter. */
  public Report check(List<Draft> drafts, Formats formats, String version, Progress progress) {
    return check(drafts, formats, version, progress, false);
  }

  /**
   * Lists what drafts claim and compares it with the approved claims of the nearest {@code
   * evidence.yaml}, as of the day that the run speaks of.
   */
  public ClaimsRun claims(List<Draft> drafts, Formats formats, String version, Progress progress) {
    List<ClaimsRegister.Entry> entries = new ArrayList<>();
    Report report = check(drafts, formats, version, progress, true);
    for (DocumentResult document : report.documents()) {
      for (Claim claim : document.claims()) {
        entries.add(new ClaimsRegister.Entry(document.path(), claim));
      }
    }
    return new ClaimsRun(report, new ClaimsRegister(entries));
  }

  private Report check(
      List<Draft> drafts, Formats formats, String version, Progress progress, boolean register) {
    Map<String, List<Draft>> groups = new LinkedHashMap<>();
    List<Draft> sorted = new ArrayList<>(drafts);
    sorted.sort((a, b) -> a.path().compareTo(b.path()));
    for (Draft draft : sorted) {
      Configuration configuration = configurationOf(draft.path());
      settingsOf(configuration);
      List<Draft> group = groups.get(configuration.path());
      if (group == null) {
        group = new ArrayList<>();
        groups.put(configuration.path(), group);
      }
      group.add(draft);
    }
    List<DocumentResult> results = new ArrayList<>();
    List<Diagnostic> unread = new ArrayList<>();
    Set<String> markets = new TreeSet<>();
    for (List<Draft> group : groups.values()) {
      int before = results.size();
      Configuration configuration = configurationOf(group.get(0).path());
      LintRun run =
          new LintRun(
              engineOf(configuration),
              formats,
              settingsOf(configuration),
              watch,
              new LintRun.Register(register, approved(group)),
              new LintRun.Decisions(decisions.waivers(group), options.asOf()));
      Progress overall = (done, all) -> progress.done(before + done, sorted.size());
      for (LintRun.Outcome outcome : run.run(group, options.threads(), overall)) {
        results.add(outcome.result());
        decisions.add(outcome.review());
        markets.addAll(outcome.markets());
        Diagnostic diagnostic = outcome.diagnostic();
        if (diagnostic != null) {
          unread.add(diagnostic);
        }
      }
    }
    results.sort((a, b) -> a.path().compareTo(b.path()));
    List<DocumentResult> judged = decisions.judge(results, libraries.engines());
    for (ConfiguredSettings one : settings.values()) {
      unread.addAll(one.diagnostics());
    }
    unread.addAll(decisions.faults());
    unread.sort((a, b) -> a.path().compareTo(b.path()));
    List<Diagnostic> all = new ArrayList<>(diagnostics.list());
    all.addAll(unread);
    return ReportParts.report(
            version, libraries.engines(), settings.values(), markets, judged, options.asOf(), all)
        .deciding(decisions.decided());
  }

  /** By path the approved claims of those drafts that have a register. */
  private Map<String, ApprovedClaims> approved(List<Draft> drafts) {
    Map<String, ApprovedClaims> approved = new HashMap<>();
    for (Draft draft : drafts) {
      Path directory = directoryOf(draft.path());
      if (directory != null) {
        evidence
            .forDirectory(directory)
            .ifPresent(
                claims -> approved.put(draft.path(), new ApprovedClaims(claims, options.asOf())));
      }
    }
    return approved;
  }

  /** The settings of drafts under a configuration. */
  ConfiguredSettings settingsOf(Configuration configuration) {
    ConfiguredSettings known = settings.get(configuration.path());
    if (known == null) {
      known =
          new ConfiguredSettings(configuration, libraries.of(configuration).ownPacks(), options);
      settings.put(configuration.path(), known);
    }
    return known;
  }
}
