package io.github.medlint.run;

import io.github.medlint.check.Claim;
import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.Explanation;
import io.github.medlint.config.ApprovedClaim;
import io.github.medlint.config.Configuration;
import io.github.medlint.config.ConfigurationFinder;
import io.github.medlint.config.EvidenceReader;
import io.github.medlint.decision.ClaimApproval;
import io.github.medlint.document.Document;
import io.github.medlint.format.Formats;
import io.github.medlint.language.LevelCounts;
import io.github.medlint.language.Models;
import io.github.medlint.language.SyntaxEngine;
import io.github.medlint.match.Stopwatch;
import io.github.medlint.report.ClaimsRegister;
import io.github.medlint.report.Report;
import io.github.medlint.text.Diagnostic;
import io.github.medlint.text.Diagnostics;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
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
    Path directory = options.root().resolve(path).normalize().getParent();
    return directory == null ? Configuration.DEFAULT : finder.forDirectory(directory);
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
    return check(drafts, formats, version, progress, null);
  }

  /**
   * Lists what drafts claim and compares it with the approved claims of the nearest {@code
   * evidence.yaml}, as of the day that the run speaks of.
   */
  public ClaimsRun claims(List<Draft> drafts, Formats formats, String version, Progress progress) {
    EvidenceReader evidence = new EvidenceReader(options.root(), diagnostics);
    List<ClaimsRegister.Entry> entries = new ArrayList<>();
    Report report =
        check(
            drafts,
            formats,
            version,
            progress,
            outcome -> {
              String path = outcome.result().path();
              Path directory = options.root().resolve(path).normalize().getParent();
              List<ApprovedClaim> approved =
                  directory == null ? null : evidence.forDirectory(directory).orElse(null);
              for (Claim claim : outcome.result().claims()) {
                ClaimApproval approval =
                    approved == null
                        ? ClaimApproval.NONE
                        : ClaimApproval.of(claim, approved, outcome.markets(), options.asOf());
                entries.add(new ClaimsRegister.Entry(path, claim, approval));
              }
            });
    entries.sort(Comparator.comparing(ClaimsRegister.Entry::path));
    return new ClaimsRun(report, new ClaimsRegister(entries));
  }

  private Report check(
      List<Draft> drafts,
      Formats formats,
      String version,
      Progress progress,
      @Nullable Consumer<LintRun.Outcome> register) {
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
              engineOf(configuration), formats, settingsOf(configuration), watch, register != null);
      Progress overall = (done, all) -> progress.done(before + done, sorted.size());
      for (LintRun.Outcome outcome : run.run(group, options.threads(), overall)) {
        results.add(outcome.result());
        if (register != null) {
          register.accept(outcome);
        }
        markets.addAll(outcome.markets());
        Diagnostic diagnostic = outcome.diagnostic();
        if (diagnostic != null) {
          unread.add(diagnostic);
        }
      }
    }
    results.sort((a, b) -> a.path().compareTo(b.path()));
    for (ConfiguredSettings one : settings.values()) {
      unread.addAll(one.diagnostics());
    }
    unread.sort((a, b) -> a.path().compareTo(b.path()));
    List<Diagnostic> all = new ArrayList<>(diagnostics.list());
    all.addAll(unread);
    return ReportParts.report(
        version, libraries.engines(), settings.values(), markets, results, options.asOf(), all);
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
