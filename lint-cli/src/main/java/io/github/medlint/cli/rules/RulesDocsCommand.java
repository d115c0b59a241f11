package io.github.medlint.cli.rules;

import io.github.medlint.cli.options.LoadedRules;
import io.github.medlint.cli.options.Options;
import io.github.medlint.cli.options.Surroundings;
import io.github.medlint.cli.options.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code medlint rules docs}. */
public final class RulesDocsCommand implements Callable<Integer> {

  private final Surroundings world;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  private RulesDocsCommand(Surroundings world) {
    this.world = world;
  }

  static CommandSpec spec(Surroundings world) {
    return new RulesDocsCommand(world).define();
  }

  private CommandSpec define() {
    spec.usageMessage()
        .description(
            "Writes a Markdown page for each rule and an index. Pages of rules that are gone are"
                + " removed; other files stay.");
    spec.addOption(Options.value("--output", "DIR", "Where to write; made if need be."));
    LoadedRules.addOptionsTo(spec);
    spec.addOption(Options.help());
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    ParseResult parsed = spec.commandLine().getParseResult();
    String output = parsed.matchedOptionValue("--output", "");
    if (output.isEmpty()) {
      throw new UsageException("say where to write the pages: --output DIR");
    }
    LoadedRules rules = LoadedRules.load(world, parsed);
    Path directory = world.directory().resolve(output);
    Files.createDirectories(directory);
    Map<String, String> pages = RulePages.of(rules.engine().library());
    for (Path old : pagesIn(directory)) {
      if (!pages.containsKey(String.valueOf(old.getFileName()))) {
        Files.delete(old);
      }
    }
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Files.writeString(directory.resolve(page.getKey()), page.getValue());
    }
    world.out().println(pages.size() + " pages written to " + output);
    return rules.exitCode();
  }

  /** The pages that an earlier run wrote. */
  public static List<Path> pagesIn(Path directory) throws IOException {
    List<Path> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.sorted().toList()) {
        if (String.valueOf(file.getFileName()).endsWith(".md")
            && Files.isRegularFile(file)
            && Files.readString(file).contains(RulePages.MARK)) {
          pages.add(file);
        }
      }
    }
    return pages;
  }
}
