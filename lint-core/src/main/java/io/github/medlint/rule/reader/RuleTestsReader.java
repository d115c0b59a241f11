package io.github.medlint.rule.reader;

import io.github.medlint.rule.example.RuleTest;
import io.github.medlint.rule.example.RuleTests;
import io.github.medlint.yaml.Fields;
import io.github.medlint.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the examples that a rule carries. */
final class RuleTestsReader {

  private static final int MOST_FILLER = 5000;

  private final Fields rule;
  private final List<Fields> more;

  RuleTestsReader(Fields rule, List<Fields> more) {
    this.rule = rule;
    this.more = more;
  }

  RuleTests read() {
    Optional<Fields> tests = rule.fields("tests");
    List<RuleTest> flags = new ArrayList<>();
    tests.ifPresent(t -> flags.addAll(list(t, "flags")));
    List<RuleTest> passes = new ArrayList<>();
    tests.ifPresent(t -> passes.addAll(list(t, "passes")));
    tests.ifPresent(Fields::done);
    // The packaged library keeps its examples apart.
    if (!rule.file().sound() && (flags.isEmpty() || passes.isEmpty())) {
      rule.error(rule.at("tests"), "a rule needs “tests” that flag and tests that pass", "");
    }
    for (Fields examples : more) {
      flags.addAll(list(examples, "flags"));
      passes.addAll(list(examples, "passes"));
      examples.done();
    }
    Optional<Fields> todo = rule.fields("todo");
    List<RuleTest> todoFlags = todo.map(t -> list(t, "flags")).orElse(List.of());
    List<RuleTest> todoPasses = todo.map(t -> list(t, "passes")).orElse(List.of());
    todo.ifPresent(Fields::done);
    return new RuleTests(flags, passes, todoFlags, todoPasses);
  }

  private List<RuleTest> list(Fields fields, String key) {
    List<RuleTest> tests = new ArrayList<>();
    for (YamlNode node : fields.list(key)) {
      if (node instanceof YamlNode.Scalar scalar) {
        tests.add(new RuleTest(scalar.value(), 0, Map.of(), scalar.at()));
      } else {
        Fields.of(fields.file(), node, fields.diagnostics())
            .ifPresent(
                given -> tests.addAll(given.has("each") ? each(given) : List.of(withFacts(given))));
      }
    }
    return tests;
  }

  private static List<RuleTest> each(Fields given) {
    List<RuleTest> tests = new ArrayList<>();
    for (String text : ExampleTemplate.expand(given.text("each"))) {
      tests.add(new RuleTest(text, 0, Map.of(), given.at("each")));
    }
    given.done();
    return tests;
  }

  private static RuleTest withFacts(Fields given) {
    String text = given.text("text");
    int filler = filler(given, text);
    Map<String, String> facts = new LinkedHashMap<>();
    given
        .fields("facts")
        .ifPresent(
            declared -> {
              for (String name : declared.keys()) {
                facts.put(name, String.join(",", declared.strings(name)));
              }
            });
    List<RuleTest.Approved> approved = approved(given);
    given.done();
    return new RuleTest(text, filler, facts, approved, given.at());
  }

  private static List<RuleTest.Approved> approved(Fields given) {
    List<RuleTest.Approved> approved = new ArrayList<>();
    for (YamlNode node : given.list("approved")) {
      if (node instanceof YamlNode.Scalar scalar) {
        approved.add(new RuleTest.Approved(scalar.value(), null, List.of()));
      } else {
        Fields.of(given.file(), node, given.diagnostics())
            .ifPresent(
                claim -> {
                  approved.add(
                      new RuleTest.Approved(
                          claim.text("text"),
                          claim.day("expires", "2027-01-31").orElse(null),
                          claim.strings("markets")));
                  claim.done();
                });
      }
    }
    return approved;
  }

  private static int filler(Fields given, String text) {
    String number = given.text("filler", "");
    if (number.isEmpty() != !text.contains(RuleTest.FILLER)) {
      given.error(given.at(), "“filler” and " + RuleTest.FILLER + " in the text go together", "");
    }
    try {
      int words = number.isEmpty() ? 0 : Integer.parseInt(number);
      if (words >= 0 && words <= MOST_FILLER) {
        return words;
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    given.error(given.at("filler"), "no number of words: “" + number + "”", "1 to " + MOST_FILLER);
    return 0;
  }
}
