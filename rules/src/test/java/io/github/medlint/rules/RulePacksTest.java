package io.github.medlint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.Finding;
import io.github.medlint.check.LevelPolicy;
import io.github.medlint.config.Facts;
import io.github.medlint.engine.Engine;
import io.github.medlint.format.Formats;
import io.github.medlint.format.source.DocumentReader;
import io.github.medlint.knowledge.Statement;
import io.github.medlint.rule.Pack;
import io.github.medlint.rule.Rule;
import io.github.medlint.run.examples.RuleExamples;
import io.github.medlint.text.Diagnostic;
import io.github.medlint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs what the packs say of themselves. */
class RulePacksTest {

  private static final Engine ENGINE = Library.ENGINE;
  private static final DocumentReader MARKDOWN =
      Objects.requireNonNull(Formats.standard().readerOf("example.md"));

  @Test
  void the_library_loads_without_a_complaint() {
    assertThat(Library.DIAGNOSTICS.list().stream().map(Diagnostic::format).toList()).isEmpty();
    assertThat(ENGINE.library().broken()).isEmpty();
  }

  @TestFactory
  Stream<DynamicContainer> every_rule_does_what_its_examples_say() {
    RuleExamples examples = new RuleExamples(ENGINE.linter(), MARKDOWN);
    return ENGINE.library().packs().stream()
        .map(
            pack ->
                DynamicContainer.dynamicContainer(
                    pack.id(), pack.rules().stream().map(rule -> test(examples, pack, rule))));
  }

  private static DynamicTest test(RuleExamples examples, Pack pack, Rule rule) {
    return DynamicTest.dynamicTest(
        rule.id(),
        () -> {
          RuleExamples.Outcome outcome = examples.run(pack, rule);
          if (!outcome.failures().isEmpty() || !outcome.solved().isEmpty()) {
            fail(
                Stream.concat(
                        outcome.failures().stream()
                            .map(f -> (f.shouldFlag() ? "does not flag: " : "flags: ") + f.text()),
                        outcome.solved().stream()
                            .map(f -> "known miss is solved, move it to tests: " + f.text()))
                    .collect(Collectors.joining("\n", "\n", "")));
          }
        });
  }

  @Test
  void every_rule_brings_three_examples_that_flag_and_five_that_pass() {
    assertThat(ENGINE.library().rules())
        .allSatisfy(
            rule -> {
              assertThat(rule.info().tests().flags()).as(rule.id()).hasSizeGreaterThanOrEqualTo(3);
              assertThat(rule.info().tests().passes()).as(rule.id()).hasSizeGreaterThanOrEqualTo(5);
            });
  }

  /** The law of required wording: the disclaimer is never the violation. */
  @TestFactory
  Stream<DynamicTest> every_accepted_wording_lints_clean_and_is_recognised() {
    List<String> markets =
        ENGINE.library().packs().stream().flatMap(p -> p.markets().stream()).distinct().toList();
    Facts facts = new Facts(Map.of("markets", markets));
    return ENGINE.library().knowledge().statements().values().stream()
        .flatMap(
            statement ->
                statement.variants().stream()
                    .map(
                        variant ->
                            DynamicTest.dynamicTest(
                                statement.id() + ": " + variant,
                                () -> lintsClean(statement, variant, facts))));
  }

  /** What a clinic may say: education, risks, logistics, denials. */
  @Test
  void copy_that_promises_nothing_raises_no_claim() throws IOException {
    Facts facts =
        new Facts(Map.of("markets", List.of("us", "us-fl", "us-nj", "us-ca", "us-tx", "us-ny")));
    Path copy = Path.of("src/test/resources/io/github/medlint/rules/plain-copy.txt");
    assertThat(Files.readAllLines(copy))
        .filteredOn(line -> !line.startsWith("#"))
        .allSatisfy(line -> assertThat(claims(line, facts)).as(line).isEmpty());
  }

  /** The rules that flag words of {@code text}; what it fails to say is left out. */
  private static List<String> claims(String text, Facts facts) {
    DocumentResult result =
        ENGINE
            .linter()
            .check(MARKDOWN.read(SourceText.of("copy.md", text)), facts, LevelPolicy.AS_WRITTEN);
    List<String> claims =
        ENGINE.library().rules().stream()
            .filter(Rule.Words.class::isInstance)
            .map(Rule::id)
            .toList();
    return result.findings().stream().map(Finding::rule).filter(claims::contains).toList();
  }

  private static void lintsClean(Statement statement, String variant, Facts facts) {
    assertThat(claims(variant, facts)).isEmpty();
    assertThat(
            ENGINE
                .linter()
                .recognises(statement.id(), MARKDOWN.read(SourceText.of("wording.md", variant))))
        .as("recognised as " + statement.id())
        .isTrue();
  }
}
