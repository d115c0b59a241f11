package io.github.medlint.cli.look;

import io.github.medlint.check.Explanation;
import io.github.medlint.cli.options.FactOptions;
import io.github.medlint.cli.options.LoadedRules;
import io.github.medlint.cli.options.OneFile;
import io.github.medlint.cli.options.Options;
import io.github.medlint.cli.options.Places;
import io.github.medlint.cli.options.Surroundings;
import io.github.medlint.cli.options.TrackedOption;
import io.github.medlint.cli.options.UsageException;
import io.github.medlint.cli.rules.RuleText;
import io.github.medlint.decision.ExitStatus;
import io.github.medlint.document.Document;
import io.github.medlint.format.Formats;
import io.github.medlint.report.explain.ExplanationJson;
import io.github.medlint.report.explain.ExplanationText;
import io.github.medlint.run.LintSession;
import io.github.medlint.text.Diagnostic;
import io.github.medlint.text.Diagnostics;
import io.github.medlint.text.LineIndex;
import io.github.medlint.text.Position;
import io.github.medlint.text.Printable;
import io.github.medlint.text.TextRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code medlint explain}: a rule, or what the rules make of a place in a draft. */
public final class ExplainCommand implements Callable<Integer> {

  private final Surroundings world;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  private ExplainCommand(Surroundings world) {
    this.world = world;
  }

  public static CommandSpec spec(Surroundings world) {
    return new ExplainCommand(world).define();
  }

  private CommandSpec define() {
    spec.usageMessage()
        .description(
            "Explains a rule, or what the rules make of a place in a draft: each match and what"
                + " became of it, the cues and the parse that decided, and what would have changed"
                + " it.")
        .sortOptions(false)
        .footer(
            "",
            "Examples:",
            "  medlint explain fda-cure-claim",
            "  medlint explain page.md:12",
            "  medlint explain page.md:12:30 --markets us,us-fl");
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("1")
            .type(String.class)
            .paramLabel("RULE|FILE:LINE[:COL]")
            .description("A rule's id; or a line of a draft; or a column of it, for its word.")
            .build());
    spec.addOption(
        Options.flag("--parse", "Parse the sentence even where the check would not, and show it."));
    spec.addOption(Options.value("--format", "FORMAT", "text (the default) or json."));
    spec.addOption(TrackedOption.spec());
    FactOptions.addTo(spec);
    spec.addOption(Options.help());
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    ParseResult parsed = spec.commandLine().getParseResult();
    String argument = parsed.matchedPositionalValue(0, "");
    Target target = Target.of(argument);
    if (isFile(argument) || (!target.hasLine() && isPath(argument))) {
      throw new UsageException(
          "say which line: " + argument + ":LINE\n  or a word of it: " + argument + ":LINE:COLUMN");
    }
    if (!target.hasLine() && isPath(Target.withoutPlace(argument))) {
      throw new UsageException(
          "“"
              + argument
              + "” is no place\n  lines and columns are numbers from 1: FILE:LINE or FILE:LINE:COLUMN");
    }
    if (target.hasLine()) {
      return place(target, parsed);
    }
    if (parsed.hasMatchedOption("--format")) {
      throw new UsageException("--format is for places; “medlint rules list” tells rules as JSON");
    }
    LoadedRules rules = LoadedRules.load(world, parsed);
    RuleText.write(rules.description(argument), world.out());
    return rules.exitCode();
  }

  private int place(Target target, ParseResult parsed) throws IOException {
    Places places = Places.of(world);
    Long limit = FactOptions.maxFileSize(parsed);
    String name = places.nameOf(target.name());
    Document draft = OneFile.read(target.name(), limit, TrackedOption.of(parsed), world);
    TextRange source = range(target, draft);
    Diagnostics diagnostics = new Diagnostics();
    LintSession session =
        new LintSession(
            places
                .options(
                    parsed.matchedOptionValue("--config", null),
                    FactOptions.facts(parsed),
                    limit,
                    1,
                    true)
                .with(places.rules(parsed.matchedOptionValue("--rules", null))),
            ExplainCommand.class.getClassLoader(),
            diagnostics);
    Explanation explanation =
        session.explain(
            draft,
            new Explanation.Focus(source, target.column() > 0, parsed.hasMatchedOption("--parse")));
    for (Diagnostic diagnostic : diagnostics.list()) {
      world.err().println(diagnostic.format());
    }
    if (Options.choice(parsed, "--format", "text", List.of("text", "json")).equals("json")) {
      ExplanationJson.write(explanation, world.out());
    } else if (explanation.sentences().isEmpty()) {
      world.out().println(Printable.of(name) + ":" + target.line() + ": no copy is read there");
    } else {
      ExplanationText.write(explanation, world.out());
    }
    return diagnostics.count() == 0
        ? ExitStatus.NOTHING_FOUND.code()
        : ExitStatus.INCOMPLETE.code();
  }

  /** The line, or the code point at the column. */
  private static TextRange range(Target target, Document draft) {
    LineIndex lines = draft.source().lines();
    int count = lines.lineCount();
    if (count > 1 && lines.line(count).isEmpty()) {
      count--; // As editors count: the last line feed opens no line.
    }
    if (target.line() > count) {
      throw new UsageException(
          target.name()
              + " has "
              + count
              + (count == 1 ? " line" : " lines")
              + ", no line "
              + target.line());
    }
    int start = lines.lineStart(target.line());
    int end = lines.lineEnd(target.line());
    if (target.column() == 0) {
      return new TextRange(start, end);
    }
    int at = lines.offset(new Position(target.line(), target.column()));
    int columns = lines.position(end).column() - 1;
    if (target.column() > columns) {
      throw new UsageException(
          "line "
              + target.line()
              + " of "
              + target.name()
              + " has "
              + columns
              + (columns == 1 ? " column" : " columns")
              + ", no column "
              + target.column());
    }
    return new TextRange(at, at + 1);
  }

  private boolean isFile(String argument) {
    Path path = path(argument);
    return path != null && Files.exists(path);
  }

  /** Whether something that is no file was meant as one. */
  private static boolean isPath(String argument) {
    return argument.indexOf('/') >= 0
        || argument.indexOf('\\') >= 0
        || Formats.standard().reads(argument);
  }

  private @Nullable Path path(String argument) {
    try {
      return world.directory().resolve(argument);
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
