package io.github.medlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.check.Finding;
import io.github.medlint.config.Facts;
import io.github.medlint.engine.Engine;
import io.github.medlint.format.Formats;
import io.github.medlint.format.source.DocumentReader;
import io.github.medlint.language.assertion.Subject;
import io.github.medlint.language.model.Models;
import io.github.medlint.language.syntax.LevelCounts;
import io.github.medlint.language.syntax.SyntaxEngine;
import io.github.medlint.rule.Level;
import io.github.medlint.rule.library.LibraryDirectory;
import io.github.medlint.rule.library.LibraryFile;
import io.github.medlint.text.Diagnostics;
import io.github.medlint.text.Sha256;
import io.github.medlint.text.SourceText;
import io.github.medlint.yaml.YamlParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds who statements are about to the golden file {@code subjects.txt}. For each of its lines
 * there are four rules that look for the statement, one for each subject.
 */
class SubjectGoldenTest {

  private static final Path RULES = Path.of("src/main/resources/medlint");
  private static final DocumentReader MARKDOWN =
      Objects.requireNonNull(Formats.standard().readerOf("example.md"));

  @TestFactory
  Stream<DynamicTest> statements_are_about_whom_the_golden_file_says() throws IOException {
    List<String> lines =
        Files.readAllLines(Path.of("src/test/resources/io/github/medlint/rules/subjects.txt"))
            .stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();
    Engine engine = engine(lines);
    return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
        .map(i -> DynamicTest.dynamicTest(lines.get(i), () -> check(engine, i, lines.get(i))));
  }

  private static void check(Engine engine, int number, String line) {
    String expected = line.substring(0, line.indexOf('|')).strip();
    String text =
        line.substring(line.indexOf('|') + 1)
            .strip()
            .replace("[", "")
            .replace("]", "")
            .replace(" // ", "\n\n");
    String found =
        engine
            .linter()
            .check(
                MARKDOWN.read(SourceText.of("example.md", text)),
                new Facts(Map.of("markets", List.of("us"))),
                rule ->
                    rule.id().endsWith("-" + number) ? Optional.of(Level.ERROR) : Optional.empty())
            .findings()
            .stream()
            .map(Finding::rule)
            .map(id -> id.substring(0, id.indexOf('-')))
            .collect(Collectors.joining(" "));
    if (expected.startsWith("todo ")) {
      assertThat(found)
          .as("a known miss that is none any more")
          .isNotEqualTo(expected.substring(5));
    } else {
      assertThat(found).isEqualTo(expected);
    }
  }

  private static Engine engine(List<String> lines) {
    StringBuilder yaml = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String words = line.substring(line.indexOf('[') + 1, line.indexOf(']'));
      for (Subject subject : Subject.values()) {
        yaml.append(
            """
            - id: %s-%d
              kind: wording
              family: subjects
              summary: Find the statement.
              level: error
              authority: [ftc-act-5]
              message: found
              assertion: {about: %s}
              match: {phrases: ['"%s"']}
              tests: {flags: [none], passes: [none]}
            """
                .formatted(subject.label(), i, subject.label(), words.replace(",", " ,")));
      }
    }
    Diagnostics diagnostics = new Diagnostics();
    List<LibraryFile> files = new ArrayList<>();
    for (LibraryFile file : LibraryDirectory.read(RULES, "medlint", diagnostics)) {
      if (!file.name().startsWith("packs/") && !file.name().startsWith("statements/")) {
        files.add(file);
      }
    }
    files.add(file("packs/subjects/rules.yaml", yaml.toString(), diagnostics));
    files.add(
        file(
            "packs/subjects/pack.yaml",
            "id: subjects\nversion: \"1\"\ntitle: Subjects\nmarkets: [us]\n",
            diagnostics));
    Engine engine =
        Engine.of(files, new SyntaxEngine(Models.converted(), new LevelCounts()), diagnostics);
    assertThat(diagnostics.list()).isEmpty();
    return engine;
  }

  private static LibraryFile file(String name, String yaml, Diagnostics diagnostics) {
    return new LibraryFile(
        name, Sha256.of(yaml), YamlParser.parse(SourceText.of(name, yaml), diagnostics));
  }
}
