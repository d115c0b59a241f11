package io.github.medlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds the writers to the files in {@code golden/}. To write those anew, run the test with the
 * system property {@code medlint.golden=write} and read the difference.
 */
class ReportFormatsTest {

  private static final Path GOLDEN = Path.of("src/test/resources/io/github/medlint/report/golden");

  private static final List<ReportWriter> WRITERS =
      List.of(new TextReport(false), new JsonReport(), new SarifReport());

  private static String write(ReportWriter writer, Report report) throws IOException {
    StringBuilder out = new StringBuilder();
    writer.write(report, out);
    return out.toString();
  }

  @TestFactory
  List<DynamicTest> each_format_is_as_it_was() {
    List<DynamicTest> tests = new ArrayList<>();
    new TreeMap<>(SampleReports.all())
        .forEach(
            (name, report) ->
                WRITERS.forEach(
                    writer ->
                        tests.add(
                            DynamicTest.dynamicTest(
                                name + "." + writer.format(),
                                () -> golden(name, writer, report)))));
    return tests;
  }

  private static void golden(String name, ReportWriter writer, Report report) throws IOException {
    Path file = GOLDEN.resolve(name + "." + writer.format());
    String written = write(writer, report);
    if ("write".equals(System.getProperty("medlint.golden"))) {
      Files.writeString(file, written);
    }
    assertThat(written).isEqualTo(Files.readString(file));
  }

  private static Schema schema(String resource, SpecificationVersion version) throws IOException {
    try (InputStream in = ReportFormatsTest.class.getResourceAsStream(resource)) {
      return SchemaRegistry.withDefaultDialect(version)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @TestFactory
  List<DynamicTest> json_conforms_to_its_schema() throws IOException {
    return conforming(
        new JsonReport(), schema("report.schema.json", SpecificationVersion.DRAFT_2020_12));
  }

  @TestFactory
  List<DynamicTest> sarif_conforms_to_the_standard() throws IOException {
    return conforming(
        new SarifReport(), schema("sarif-2.1.0.schema.json", SpecificationVersion.DRAFT_4));
  }

  private static List<DynamicTest> conforming(ReportWriter writer, Schema schema) {
    List<DynamicTest> tests = new ArrayList<>();
    for (Map.Entry<String, Report> sample : SampleReports.all().entrySet()) {
      tests.add(
          DynamicTest.dynamicTest(
              sample.getKey(),
              () ->
                  assertThat(schema.validate(write(writer, sample.getValue()), InputFormat.JSON))
                      .isEmpty()));
    }
    return tests;
  }

  @Test
  void the_schema_refuses_what_is_no_report() throws IOException {
    Schema schema = schema("report.schema.json", SpecificationVersion.DRAFT_2020_12);
    ObjectMapper mapper = new ObjectMapper();
    String report = write(new JsonReport(), SampleReports.all().get("findings"));
    JsonNode extra = mapper.readTree(report);
    ((ObjectNode) extra.at("/documents/0/findings/0")).put("score", 7);
    assertThat(schema.validate(extra.toString(), InputFormat.JSON)).isNotEmpty();
    JsonNode lacking = mapper.readTree(report);
    ((ObjectNode) lacking.at("/documents/0/findings/0")).remove("authority");
    assertThat(schema.validate(lacking.toString(), InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void no_control_of_a_terminal_reaches_the_text() throws IOException {
    assertThat(write(new TextReport(false), SampleReports.all().get("hostile")))
        .doesNotContain("\u001b", "\u0007", "\u202e");
  }

  @Test
  void no_format_ever_says_that_all_is_well() throws IOException {
    for (ReportWriter writer : WRITERS) {
      for (Report report : SampleReports.all().values()) {
        assertThat(write(writer, report)).doesNotContainIgnoringCase("compliant");
      }
    }
  }

  @Test
  void paths_are_percent_encoded_in_sarif() {
    assertThat(SarifUri.of("pages/über uns#1.md")).isEqualTo("pages/%C3%BCber%20uns%231.md");
    assertThat(SarifUri.of("a:b.md")).isEqualTo("a%3Ab.md");
  }
}
