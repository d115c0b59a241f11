package io.github.medlint.maven;

import io.github.medlint.report.Report;
import io.github.medlint.report.ReportWriter;
import io.github.medlint.rule.FactNames;
import io.github.medlint.run.files.RepositoryRoot;
import io.github.medlint.run.settings.BaselineChoice;
import io.github.medlint.run.settings.RunOptions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Checks a project's medical marketing copy and fails the build if there are too many violations.
 * That a build passes is no approval: it means that no rule in force found anything.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends AbstractMojo {

  private static final List<String> DEFAULT_DIRECTORIES =
      List.of("src/main/content", "src/main/webapp", "src/site", "content");

  /** Whether to check nothing. */
  @Parameter(property = "medlint.skip", defaultValue = "false")
  private boolean skip;

  /** Whether too many violations fail the build. If not, they are only warned of. */
  @Parameter(property = "medlint.failOnViolation", defaultValue = "true")
  private boolean failOnViolation;

  /** The least level at which a finding is a violation: error, warning or advice. */
  @Parameter(property = "medlint.violationSeverity", defaultValue = "error")
  private String violationSeverity;

  /** How many violations do not yet fail the build. */
  @Parameter(property = "medlint.maxAllowedViolations", defaultValue = "0")
  private int maxAllowedViolations;

  /**
   * Where the texts are. If it is not set, those of <code>src/main/content</code>, <code>
   * src/main/webapp</code>, <code>src/site</code> and <code>content</code> that exist. A directory
   * that is set must exist.
   */
  @Parameter(property = "medlint.directories")
  private @Nullable List<File> directories;

  /**
   * Which files in the directories are checked, of those whose format medlint reads; all of them if
   * it is not set. Patterns are relative to a directory; <code>**</code> stands for any folders.
   */
  @Parameter(property = "medlint.includes")
  private @Nullable List<String> includes;

  /**
   * Which of these are not checked after all. What <code>.gitignore</code>, <code>.medlintignore
   * </code> or the configuration leaves out is not checked either.
   */
  @Parameter(property = "medlint.excludes")
  private @Nullable List<String> excludes;

  /**
   * The configuration for all texts. If it is not set, each text has the nearest <code>medlint.yaml
   * </code> upward, not beyond the repository's root.
   */
  @Parameter(property = "medlint.configLocation")
  private @Nullable File configLocation;

  /**
   * The markets that the texts are for, for example <code>us,us-fl</code>. Wins over the
   * configuration.
   */
  @Parameter(property = "medlint.markets")
  private @Nullable List<String> markets;

  /**
   * The baseline whose findings fail no build. If it is not set, each text has the nearest <code>
   * medlint-baseline.yaml</code> upward, not beyond the repository's root.
   */
  @Parameter(property = "medlint.baselineFile")
  private @Nullable File baselineFile;

  /** A file to write the whole report to, also when the build fails. */
  @Parameter(property = "medlint.outputFile")
  private @Nullable File outputFile;

  /** What to write to the output file: text, json or sarif. */
  @Parameter(property = "medlint.outputFormat", defaultValue = "text")
  private String outputFormat;

  /** Whether to log each finding. */
  @Parameter(property = "medlint.consoleOutput", defaultValue = "true")
  private boolean consoleOutput;

  @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
  private File basedir;

  @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
  private String version;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipping medlint: medlint.skip is set");
      return;
    }
    Tolerance tolerance = Tolerance.of(violationSeverity, maxAllowedViolations, failOnViolation);
    ReportWriter writer = ReportFile.writer(outputFormat);
    Report report = check().of(directories());
    ReportLog log = new ReportLog(getLog());
    log.mistakes(report);
    log.notRead(report);
    log.decided(report);
    if (consoleOutput) {
      log.findings(report);
    }
    if (outputFile != null) {
      ReportFile.write(report, writer, outputFile.toPath());
    }
    judge(Verdict.of(report, tolerance));
  }

  private void judge(Verdict verdict) throws MojoExecutionException, MojoFailureException {
    if (verdict instanceof Verdict.Incomplete incomplete) {
      throw new MojoExecutionException(incomplete.message());
    } else if (verdict instanceof Verdict.Fails fails) {
      throw new MojoFailureException(fails.message());
    } else if (verdict instanceof Verdict.Warns warns) {
      getLog().warn(warns.message());
    } else if (verdict instanceof Verdict.Passes passes) {
      getLog().info(passes.message());
    }
  }

  private ProjectCheck check() {
    Map<String, List<String>> facts =
        markets == null || markets.isEmpty() ? Map.of() : Map.of(FactNames.MARKETS, markets);
    RunOptions options =
        new RunOptions(
            RepositoryRoot.of(basedir.toPath()),
            configLocation == null ? null : configLocation.toPath(),
            Path.of(System.getProperty("user.home", "")).toAbsolutePath().normalize(),
            facts,
            null,
            Runtime.getRuntime().availableProcessors(),
            true);
    return new ProjectCheck(
        (baselineFile == null
                ? options
                : options.against(new BaselineChoice.Of(baselineFile.toPath())))
            .on(LocalDate.now(ZoneOffset.UTC)),
        new NameFilter(
            includes == null || includes.isEmpty() ? List.of("**") : includes,
            excludes == null ? List.of() : excludes),
        version);
  }

  private List<Path> directories() {
    Path base = basedir.toPath();
    if (directories != null && !directories.isEmpty()) {
      return directories.stream().map(File::toPath).map(base::resolve).toList();
    }
    return DEFAULT_DIRECTORIES.stream().map(base::resolve).filter(Files::isDirectory).toList();
  }
}
