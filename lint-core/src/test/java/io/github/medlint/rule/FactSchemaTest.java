package io.github.medlint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.medlint.TestLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The schemas of drugs and conditions and the loader must accept and refuse the same files. */
class FactSchemaTest {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private static final String DRUG =
      """
      - id: serenol
        title: serenol
        names: [serenol]
        doubtful: [ser]
        not: [ser vice]
        brands: [{name: Painex, approved-conditions: [pain]}]
        status: approved
        approved-uses: [chronic pain in adults]
        approved-conditions: [pain]
        routes: [oral]
        not-for: [women]
        schedule: IV
        boxed-warning: {present: "yes", risks: [sedation]}
        rems: "no"
        risks: [sedation]
        compounded: [troche]
        source: a label
        as-of: 2026-11-23
        verify-by: 2027-11-23
        confidence: confirmed
      """;

  private static final String CONDITION =
      """
      - id: pain
        title: pain
        names: [chronic pain]
        doubtful: [pain]
        not: [pain clinic]
        parents: []
        crisis: none
        source: common names
        as-of: 2026-11-23
        verify-by: 2027-11-23
        confidence: knowledge
      """;

  private static List<String> schemaErrors(String name, String yaml) throws IOException {
    try (InputStream in = Rule.class.getResourceAsStream("schema/" + name)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .validate(YAML.readTree(yaml).toString(), InputFormat.JSON)
          .stream()
          .map(Object::toString)
          .toList();
    }
  }

  private static List<String> loaderErrors(String drug, String condition) {
    TestLibrary library =
        new TestLibrary()
            .with(
                "concepts/c.yaml",
                """
                - {id: route-oral, terms: [oral]}
                - {id: people-women, terms: [women]}
                - {id: risk-sedation, terms: [sedation]}
                """)
            .with("knowledge/conditions.yaml", condition)
            .with("knowledge/drugs.yaml", drug);
    library.load();
    return library.diagnostics.list().stream().map(d -> d.message()).toList();
  }

  @Test
  void both_accept_every_key() throws IOException {
    assertThat(loaderErrors(DRUG, CONDITION)).isEmpty();
    assertThat(schemaErrors("drugs.schema.json", DRUG)).isEmpty();
    assertThat(schemaErrors("conditions.schema.json", CONDITION)).isEmpty();
  }

  /** Each key in turn misspelt, and each value of a closed set replaced. */
  @TestFactory
  List<DynamicTest> both_refuse_what_is_wrong() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String line : (DRUG + CONDITION).lines().toList()) {
      String key = line.strip().replaceFirst("^- ", "").replaceFirst(":.*", "");
      tests.add(refused("key " + key, "([\\s{,])" + key + ":", "$1" + key + "x:"));
    }
    tests.add(refused("status", "status: approved", "status: fine"));
    tests.add(refused("schedule", "schedule: IV", "schedule: VI"));
    tests.add(refused("presence", "present: \"yes\"", "present: perhaps"));
    tests.add(refused("date", "verify-by: 2027-11-23", "verify-by: soon"));
    tests.add(refused("confidence", "confidence: [a-z]+", "confidence: high"));
    return tests;
  }

  private static DynamicTest refused(String name, String what, String with) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          String drug = DRUG.replaceFirst(what, with);
          String condition = CONDITION.replaceFirst(what, with);
          assertThat(drug + condition).isNotEqualTo(DRUG + CONDITION);
          assertThat(loaderErrors(drug, condition)).as("loader").isNotEmpty();
          List<String> errors = new ArrayList<>(schemaErrors("drugs.schema.json", drug));
          errors.addAll(schemaErrors("conditions.schema.json", condition));
          assertThat(errors).as("schema").isNotEmpty();
        });
  }
}
