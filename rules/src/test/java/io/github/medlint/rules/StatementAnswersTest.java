package io.github.medlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.StatementAnswer;
import io.github.medlint.config.Facts;
import io.github.medlint.knowledge.Statement;
import io.github.medlint.rule.Rule;
import io.github.medlint.rule.Where;
import io.github.medlint.rule.example.RuleTest;
import io.github.medlint.rule.pattern.Condition;
import io.github.medlint.text.Diagnostics;
import io.github.medlint.text.Position;
import io.github.medlint.text.SourceText;
import io.github.medlint.yaml.Fields;
import io.github.medlint.yaml.YamlFile;
import io.github.medlint.yaml.YamlNode;
import io.github.medlint.yaml.YamlParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What drafts do with required statements, as {@code statement-answers.yaml} says. */
class StatementAnswersTest {

  private static final Path FILE = Path.of("src/test/resources/statement-answers.yaml");

  /** The least space that keeps two parts of a draft apart. */
  private static final int FAR = 450;

  /**
   * A draft and its answer.
   *
   * @param difference what the answer must tell of it; empty for anything
   */
  record Example(
      String requirement,
      String status,
      String name,
      String text,
      Map<String, List<String>> facts,
      String difference) {
    @Override
    public String toString() {
      return requirement + " " + status + ": " + text.replace('\n', ' ');
    }
  }

  static List<Example> examples() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    YamlFile file =
        YamlParser.parse(SourceText.of(FILE.toString(), Files.readString(FILE)), diagnostics);
    List<Example> examples = new ArrayList<>();
    for (YamlNode node : ((YamlNode.Sequence) file.root()).items()) {
      Fields fields = Fields.of(file, node, diagnostics).orElseThrow();
      String requirement = fields.text("requirement");
      for (StatementAnswer.Status status : StatementAnswer.Status.values()) {
        for (YamlNode example : fields.list(status.label())) {
          examples.add(read(requirement, status.label(), file, example, diagnostics));
        }
      }
      fields.done();
    }
    assertThat(diagnostics.list()).isEmpty();
    return examples;
  }

  private static Example read(
      String requirement, String status, YamlFile file, YamlNode node, Diagnostics diagnostics) {
    if (node instanceof YamlNode.Scalar text) {
      return new Example(requirement, status, "draft.md", text.value(), Map.of(), "");
    }
    Fields fields = Fields.of(file, node, diagnostics).orElseThrow();
    Map<String, List<String>> facts = new LinkedHashMap<>();
    fields
        .fields("facts")
        .ifPresent(given -> given.keys().forEach(name -> facts.put(name, given.strings(name))));
    String text = new RuleTest(fields.text("text"), FAR, Map.of(), new Position(1, 1)).draft();
    Example example =
        new Example(
            requirement,
            status,
            "draft." + fields.text("format", "md"),
            text,
            facts,
            fields.text("difference", ""));
    fields.done();
    return example;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void the_answer_is_as_the_example_says(Example example) {
    StatementAnswer answer = answer(example);
    assertThat(answer.status().label()).as(answer.because()).isEqualTo(example.status());
    assertThat(answer.detail().text()).contains(example.difference());
  }

  private static StatementAnswer answer(Example example) {
    Map<String, List<String>> facts = new LinkedHashMap<>(example.facts());
    facts.putIfAbsent(
        "markets",
        Library.ENGINE.library().packs().stream()
            .flatMap(pack -> pack.markets().stream())
            .distinct()
            .toList());
    DocumentResult result = Library.check(example.name(), example.text(), new Facts(facts));
    return result.statements().stream()
        .filter(answer -> answer.requirement().equals(example.requirement()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no answer of " + example.requirement()));
  }

  @Test
  void every_prescribed_text_that_a_rule_asks_for_has_an_altered_example() throws IOException {
    Set<String> altered =
        examples().stream()
            .filter(example -> example.status().equals("altered"))
            .map(example -> answer(example).statement())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> asked = new TreeSet<>();
    Library.ENGINE.library().rules().stream()
        .flatMap(
            rule ->
                rule instanceof Rule.Requirement requirement
                    ? requirement.statements().stream()
                    : Stream.empty())
        .filter(id -> !statement(id).fixedText().isEmpty())
        .forEach(asked::add);
    assertThat(altered).isEqualTo(asked);
  }

  @Test
  void every_requirement_has_an_example_of_each_answer_that_it_can_have() throws IOException {
    Map<String, Set<String>> shown = new TreeMap<>();
    for (Example example : examples()) {
      shown.computeIfAbsent(example.requirement(), id -> new TreeSet<>()).add(example.status());
    }
    Map<String, Set<String>> lacking = new TreeMap<>();
    for (Rule rule : Library.ENGINE.library().rules()) {
      if (rule instanceof Rule.Requirement requirement) {
        Set<String> answers = answers(requirement);
        answers.removeAll(shown.getOrDefault(rule.id(), Set.of()));
        if (!answers.isEmpty()) {
          lacking.put(rule.id(), answers);
        }
      }
    }
    assertThat(lacking).as("answers without an example, by requirement").isEmpty();
  }

  @Test
  void every_statement_that_a_rule_asks_for_is_told_present_in_an_example() throws IOException {
    Set<String> asked = new TreeSet<>();
    for (Rule rule : Library.ENGINE.library().rules()) {
      if (rule instanceof Rule.Requirement requirement) {
        asked.addAll(requirement.statements());
      }
    }
    for (Example example : examples()) {
      if (example.status().equals("present")) {
        asked.remove(answer(example).statement());
      }
    }
    assertThat(asked).as("statements that no example carries").isEmpty();
  }

  private static Set<String> answers(Rule.Requirement rule) {
    Set<String> answers = new TreeSet<>(Set.of("present", "not-required"));
    List<Statement> statements =
        rule.statements().stream().map(StatementAnswersTest::statement).toList();
    // A rule about a statement that stands leaves it to others to miss one.
    boolean stands = holds(rule.when(), Condition.Carries.class);
    add(!stands, "missing", answers);
    add(
        !stands || rule.places().stream().anyMatch(p -> !(p.where() instanceof Where.Document)),
        "distant",
        answers);
    add(!rule.covers().isEmpty(), "incomplete", answers);
    add(holds(rule.when(), Condition.Asks.class), "undetermined", answers);
    add(statements.stream().anyMatch(s -> !s.fixedText().isEmpty()), "altered", answers);
    boolean deniable =
        statements.stream().anyMatch(s -> !s.contradictedBy().isEmpty() || s.deniesApproval());
    add(deniable && !stands, "contradicted", answers);
    return answers;
  }

  private static void add(boolean can, String answer, Set<String> into) {
    if (can) {
      into.add(answer);
    }
  }

  private static boolean holds(Condition condition, Class<? extends Condition> kind) {
    if (condition instanceof Condition.Any any) {
      return any.conditions().stream().anyMatch(part -> holds(part, kind));
    } else if (condition instanceof Condition.All all) {
      return all.conditions().stream().anyMatch(part -> holds(part, kind));
    }
    return kind.isInstance(condition);
  }

  private static Statement statement(String id) {
    return Library.ENGINE.library().knowledge().statements().get(id);
  }
}
