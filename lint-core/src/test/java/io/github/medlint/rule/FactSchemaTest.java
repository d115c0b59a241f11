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
        class: [painkiller]
        established-name: serenol hydrochloride
        forms: [{form: [tablet, oral], schedule: none, adjunct-to: [with rest]}]
        brands: [{name: Painex, doubtful: [pain "X"], not: [Painex street], form: [tablet, oral], approved-conditions: [pain], not-compared-with: [serenol]}]
        status: approved
        approved-uses: [chronic pain in adults]
        approved-conditions: [pain]
        routes: [tablet]
        not-for: [women]
        schedule: IV
        boxed-warning: {present: "yes", risks: [sedation]}
        rems: "no"
        risks: [sedation]
        populations: [in adults]
        limitations: [not for sleep]
        compounded: [troche]
        compounded-by-nature: true
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
        sort: disease
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

  private static final String CLASS =
      """
      - id: painkiller
        title: a painkiller
        names: [painkiller]
        doubtful: [killer]
        not: [pest killer]
        parents: []
        sort: product
        status: approved
      """;

  private static final String ROUTE =
      """
      - id: oral
        title: a form to swallow
        names: [oral]
        doubtful: [mouth]
        not: [mouth care]
        parents: []
      - id: tablet
        title: a tablet
        parents: [oral]
      """;

  private static List<String> loaderErrors(
      String drug, String condition, String productClass, String route) {
    TestLibrary library =
        new TestLibrary()
            .with(
                "concepts/c.yaml",
                """
                - {id: people-women, terms: [women]}
                - {id: risk-sedation, terms: [sedation]}
                """)
            .with("knowledge/classes.yaml", productClass)
            .with("knowledge/routes.yaml", route)
            .with("knowledge/conditions.yaml", condition)
            .with("knowledge/drugs.yaml", drug);
    library.load();
    return library.diagnostics.list().stream().map(d -> d.message()).toList();
  }

  @Test
  void both_accept_every_key() throws IOException {
    assertThat(loaderErrors(DRUG, CONDITION, CLASS, ROUTE)).isEmpty();
    assertThat(schemaErrors("classes.schema.json", CLASS)).isEmpty();
    assertThat(schemaErrors("routes.schema.json", ROUTE)).isEmpty();
    assertThat(schemaErrors("drugs.schema.json", DRUG)).isEmpty();
    assertThat(schemaErrors("conditions.schema.json", CONDITION)).isEmpty();
  }

  /** Each key in turn misspelt, and each value of a closed set replaced. */
  @TestFactory
  List<DynamicTest> both_refuse_what_is_wrong() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String line : (DRUG + CONDITION + CLASS + ROUTE).lines().toList()) {
      String key = line.strip().replaceFirst("^- ", "").replaceFirst(":.*", "");
      tests.add(refused("key " + key, "([\\s{,])" + key + ":", "$1" + key + "x:"));
    }
    tests.add(refused("status", "status: approved", "status: fine"));
    tests.add(refused("sort", "sort: product", "sort: thing"));
    tests.add(refused("flag", "by-nature: true", "by-nature: perhaps"));
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
          String productClass = CLASS.replaceFirst(what, with);
          String route = ROUTE.replaceFirst(what, with);
          assertThat(drug + condition + productClass + route)
              .isNotEqualTo(DRUG + CONDITION + CLASS + ROUTE);
          assertThat(loaderErrors(drug, condition, productClass, route)).as("loader").isNotEmpty();
          List<String> errors = new ArrayList<>(schemaErrors("drugs.schema.json", drug));
          errors.addAll(schemaErrors("conditions.schema.json", condition));
          errors.addAll(schemaErrors("classes.schema.json", productClass));
          errors.addAll(schemaErrors("routes.schema.json", route));
          assertThat(errors).as("schema").isNotEmpty();
        });
  }
}
