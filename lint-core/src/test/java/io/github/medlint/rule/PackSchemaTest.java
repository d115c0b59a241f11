package io.github.medlint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.medlint.TestLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The published schema and the loader must accept and refuse the same files. */
class PackSchemaTest {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private static final String WORDS =
      """
      - id: all-keys
        aliases: [old-id]
        kind: claim
        family: test
        summary: Do not say so.
        level: error
        certainty: judgement
        authority: [test-act]
        scope: [text, heading]
        assertion: {polarity: affirmed, certainty: [asserted], mood: [statement], voice: [own], setting: [running, heading]}
        ladder: true
        match: {all: [{phrases: [cure]}, {any: [{regex: [{pattern: 'a+', literal: a}]}, {syntax: {pattern: '{lemma:cure}'}}, {tokens: [{pattern: '[]', lemmas: [cure]}]}, {pair: {drug: any, phrases: [cure]}}]}, {not: {phrases: ham}}], same: block, near: {words: 4}}
        except: {phrases: [cured ham]}
        except-in: sentence
        applies: {audience: [consumer]}
        enabled: false
        disabled-because: it is noisy
        supersedes: [all-keys]
        restates: [all-keys]
        message: No.
        suggest: [Say less.]
        link: https://example.org
        tests: {flags: [x, {text: y, facts: {markets: [us]}}, {each: (a|b)}], passes: [z]}
        todo: {flags: [v], passes: [w]}
      """;

  private static final String PAIR =
      """
      - id: all-keys
        kind: pair
        family: test
        summary: Do not link them.
        level: error
        authority: [test-act]
        pair: {drug: [calmex], drug-status: approved, brands-only: false, condition: any, status: [off-label], link: page}
        message: No.
        tests: {flags: [x], passes: [z]}
      """;

  private static final String REQUIREMENT =
      """
      - id: all-keys
        kind: requirement
        family: test
        summary: Say so.
        level: error
        authority: [test-act]
        when: {any: [{mentions: outcome}, {says: [cure]}, {titled: [terms]}, {pair: {drug: any, phrases: [cure]}}, {fact: {compounded: "true"}}, {asks: {audience: consumer}}, {carries: notice}, {fires: other}, {all: [{not: {always: true}}]}]}
        require: {any-statement: [notice], covers: [drug, condition]}
        place: [document, {within: {words: 60}, level: advice}, {not-only-in: [footer, alt]}, {any: [{at: same-section}, {within: {sentences: 3}}, before-first-cta]}]
        each: claim
        raises: {missing: error, altered: warning, incomplete: none, contradicted: advice}
        because: we say so
        message: No.
        tests: {flags: [x, {text: "y {filler}", filler: 20}], passes: [z]}
      """;

  private static final String RESTATEMENT =
      """
      - id: all-keys
        kind: restatement
        family: test
        summary: Nor here.
        level: error
        authority: [test-act]
        restates: [other]
        message: No.
        tests: {flags: [x], passes: [z]}
      """;

  private static final String SUBSTANTIATION =
      """
      - id: all-keys
        kind: substantiation
        family: test
        summary: Say where it comes from.
        level: error
        authority: [test-act]
        match: {phrases: [cure]}
        support: {source: [sentence, list], words: [doi], told: {within: block, at-least: 1, of: [{phrases: [trial]}]}}
        message: No.
        tests: {flags: [x], passes: [z]}
      """;

  private static final String BALANCE =
      """
      - id: all-keys
        kind: balance
        family: test
        summary: Tell the risks.
        level: error
        authority: [test-act]
        match: {phrases: [cure]}
        drugs: {ids: [], except: [], boxed: true, rems: false}
        tell: {risks: [boxed, main], words: [{phrases: [risk]}], at-least: 2, where: in-view}
        message: No.
        tests: {flags: [x], passes: [z]}
      """;

  private static final String REGISTER =
      """
      - id: all-keys
        kind: register
        family: test
        summary: List it.
        level: advice
        authority: [test-act]
        match: {phrases: [cure]}
        type: efficacy
        findings-of: [other]
        message: No.
        tests: {flags: [x], passes: [z]}
      """;

  private static final String APPROVAL =
      """
      - id: all-keys
        kind: approval
        family: test
        summary: Have it approved.
        level: advice
        authority: [test-act]
        fault: other-market
        message: No.
        tests: {flags: [{text: x, approved: [y, {text: z, expires: "2026-01-01", markets: [us]}]}], passes: [z]}
      """;

  private static final String TOLD_TWICE =
      """
      - id: all-keys
        kind: substantiation
        family: test
        summary: Tell it once.
        level: error
        authority: [test-act]
        told-twice: {same: section, entries: true, names: [{phrases: [journal]}, {phrases: [school]}]}
        message: No.
        tests: {flags: [x], passes: [z]}
      """;

  private static Schema schema(String name) {
    try (InputStream in = Rule.class.getResourceAsStream("schema/" + name)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final Schema RULES = schema("rules.schema.json");

  private static List<String> schemaErrors(String yaml) {
    try {
      JsonNode node = YAML.readTree(yaml);
      return RULES.validate(node.toString(), InputFormat.JSON).stream()
          .map(Object::toString)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> loaderErrors(String yaml) {
    TestLibrary library =
        new TestLibrary()
            .with("concepts/c.yaml", "- {id: outcome, terms: [relief]}\n")
            .with(
                "knowledge/drugs.yaml",
                "- {id: calmex, title: calmex, names: [calmex], status: approved, source: s,"
                    + " as-of: 2026-11-23, verify-by: 2027-11-23, confidence: confirmed}\n")
            .with("statements/s.yaml", "- {id: notice, title: Notice, phrases: [not approved]}\n")
            .with("packs/test/a.yaml", yaml)
            .with("packs/test/b.yaml", TestLibrary.claimYaml("other", "cure", ""));
    library.load();
    return library.diagnostics.list().stream().map(d -> d.message()).toList();
  }

  @Test
  void both_accept_rules_with_every_key() {
    assertThat(loaderErrors(WORDS)).isEmpty();
    assertThat(schemaErrors(WORDS)).isEmpty();
    assertThat(loaderErrors(PAIR)).isEmpty();
    assertThat(schemaErrors(PAIR)).isEmpty();
    assertThat(loaderErrors(REQUIREMENT)).isEmpty();
    assertThat(schemaErrors(REQUIREMENT)).isEmpty();
    assertThat(loaderErrors(RESTATEMENT)).isEmpty();
    assertThat(schemaErrors(RESTATEMENT)).isEmpty();
    for (String rule :
        List.of(
            SUBSTANTIATION,
            BALANCE,
            REGISTER,
            APPROVAL,
            TOLD_TWICE,
            TOLD_TWICE.replaceFirst("told-twice: .*", "marks: orphan"))) {
      assertThat(loaderErrors(rule)).isEmpty();
      assertThat(schemaErrors(rule)).isEmpty();
    }
  }

  /** Each key in turn misspelt, and each value of a closed set replaced. */
  @TestFactory
  List<DynamicTest> both_refuse_what_is_wrong() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String rule :
        List.of(
            WORDS, PAIR, REQUIREMENT, RESTATEMENT, SUBSTANTIATION, BALANCE, APPROVAL, TOLD_TWICE)) {
      for (String key : keys(rule)) {
        String broken = rule.replaceFirst("([\\s{,])" + key + ":", "$1" + key + "x:");
        tests.add(refused("key " + key, broken));
      }
    }
    for (String[] change :
        new String[][] {
          {"level: error", "level: fatal"},
          {"kind: claim", "kind: requirement"},
          {"certainty: judgement", "certainty: vague"},
          {"scope: [text, heading]", "scope: [footer]"},
          {"polarity: affirmed", "polarity: positive"},
          {"setting: [running, heading]", "setting: [footer]"},
          {"same: block", "same: page"},
          {"except-in: sentence", "except-in: page"},
          {"applies: {audience", "applies: {audiense"},
          {"ladder: true", "ladder: perhaps"},
          {"enabled: false", "enabled: true"},
          {"disabled-because: it is noisy", "link: https://example.com"},
          {"match: {all", "match: {phrases: [x], all"}
        }) {
      tests.add(refused(change[1], WORDS.replace(change[0], change[1])));
    }
    for (String[] change :
        new String[][] {
          {"fault: other-market", "fault: strange"},
          {"fault: other-market", "match: {phrases: [cure]}"},
          {"kind: approval", "kind: register"},
          {"expires: \"2026-01-01\"", "expires: soon"}
        }) {
      tests.add(refused("approval " + change[1], APPROVAL.replace(change[0], change[1])));
    }
    for (String[] change :
        new String[][] {
          {"drug-status: approved", "drug-status: fine"},
          {"brands-only: false", "brands-only: perhaps"},
          {"condition: any", "condition: any, route: any"},
          {"condition: any, ", ""},
          {"status: [off-label]", "status: [wrong]"},
          {"link: page", "link: book"}
        }) {
      tests.add(refused("pair " + change[1], PAIR.replace(change[0], change[1])));
    }
    for (String[] change :
        new String[][] {
          {"[sentence, list]", "[page]"},
          {"within: block", "within: page"},
          {"at-least: 1", "at-least: few"},
          {"told: {within", "told: {near"},
          {"source: [sentence, list], words: [doi], told: .*", "words: [doi]}"},
          {"match: .*", "marks: orphan"},
        }) {
      tests.add(refused(change[1], SUBSTANTIATION.replaceFirst(quoted(change[0]), change[1])));
    }
    tests.add(refused("risks", BALANCE.replace("[boxed, main]", "[some]")));
    tests.add(refused("where", BALANCE.replace("in-view", "above")));
    tests.add(refused("nothing to tell", BALANCE.replaceFirst("tell: .*", "tell: {at-least: 2}")));
    tests.add(refused("kind of claim", REGISTER.replace("efficacy", "hope")));
    tests.add(refused("kind of claim missing", REGISTER.replace("type: efficacy", "")));
    tests.add(
        refused(
            "nothing to register",
            REGISTER.replaceFirst("match: .*", "").replaceFirst("findings-of: .*", "")));
    tests.add(refused("one name", TOLD_TWICE.replace(", {phrases: [school]}", "")));
    tests.add(refused("marks", TOLD_TWICE.replaceFirst("told-twice: .*", "marks: many")));
    for (String[] change :
        new String[][] {
          {"[document,", "[page,"},
          {"{words: 60}", "{words: 60, sentences: 2}"},
          {"[footer, alt]", "[sidebar]"},
          {"{at: same-section}", "{at: same-section, within: {words: 2}}"},
          {"incomplete: none", "incomplete: fatal"},
          {"each: claim", "each: day"},
          {"[drug, condition]", "[drug, price]"},
          {"{carries: notice}", "{carries: notice, fires: other}"},
        }) {
      tests.add(refused(change[1], REQUIREMENT.replace(change[0], change[1])));
    }
    tests.add(refused("when", REQUIREMENT.replace("{always: true}", "{}")));
    return tests;
  }

  private static String quoted(String part) {
    return part.replace("[", "\\[").replace("]", "\\]").replace("{", "\\{");
  }

  private static DynamicTest refused(String name, String yaml) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          assertThat(loaderErrors(yaml)).as("loader").isNotEmpty();
          assertThat(schemaErrors(yaml)).as("schema").isNotEmpty();
        });
  }

  private static List<String> keys(String rule) {
    List<String> keys = new ArrayList<>();
    for (String line : rule.lines().toList()) {
      String key = line.strip().replaceFirst("^- ", "");
      keys.add(key.substring(0, key.indexOf(':')));
    }
    return keys;
  }
}
