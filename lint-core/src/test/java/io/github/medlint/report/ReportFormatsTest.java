package io.github.medlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.UnreadPart;
import io.github.medlint.report.check.JsonReport;
import io.github.medlint.report.check.TextReport;
import io.github.medlint.report.sarif.SarifReport;
import io.github.medlint.report.sarif.SarifUri;
import io.github.medlint.rule.Level;
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
  void nothing_that_steers_a_terminal_reaches_any_format() throws IOException {
    for (ReportWriter writer : WRITERS) {
      assertThat(write(writer, SampleReports.all().get("hostile")))
          .as(writer.format())
          .doesNotContain("\u001b", "\u0007", "\u202e", "\u0085", "\u2028");
    }
  }

  @Test
  void every_format_can_be_written_as_utf_8() throws IOException {
    for (ReportWriter writer : WRITERS) {
      for (Report report : SampleReports.all().values()) {
        String written = write(writer, report);
        assertThat(new String(written.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
            .isEqualTo(written);
      }
    }
  }

  @Test
  void a_draft_makes_no_link_and_no_placeholder_in_a_sarif_message() throws IOException {
    JsonNode log =
        new ObjectMapper().readTree(write(new SarifReport(), SampleReports.all().get("hostile")));
    assertThat(log.at("/runs/0/results/0/message/text").textValue())
        .contains("{{0}} \\[here\\](https://example.org)");
  }

  @Test
  void a_draft_that_was_not_read_makes_no_successful_run() throws IOException {
    DocumentResult unread =
        new DocumentResult(
            "a.md", "", "", List.of(), List.of(), List.of(new UnreadPart("all", "why", null)));
    Report report = new Report("1", List.of(), List.of(unread), List.of(), List.of(), Map.of());
    JsonNode log = new ObjectMapper().readTree(write(new SarifReport(), report));
    assertThat(log.at("/runs/0/invocations/0/executionSuccessful").booleanValue()).isFalse();
    assertThat(write(new TextReport(false), report)).contains("1 file not read");
  }

  @Test
  void what_is_not_shown_is_counted_apart() throws IOException {
    Report all = SampleReports.all().get("findings");
    assertThat(write(new TextReport(false), all.showing(Level.ERROR)))
        .contains("1 error, 0 warnings, 0 advice in 1 file; 1 advice not shown");
    Report none =
        new Report(
            "1",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            Map.of(Level.WARNING, 2),
            Appendix.NONE,
            List.of(),
            List.of());
    assertThat(write(new TextReport(false), none))
        .contains("no findings shown in 0 files; 2 warnings not shown");
  }

  @Test
  void colours_change_nothing_but_the_marks_around_the_words() throws IOException {
    for (Report report : SampleReports.all().values()) {
      String plain = write(new TextReport(false), report).replaceAll("\\s+|>>|<<", "");
      String coloured = write(new TextReport(true), report);
      assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m|\\s+", "")).isEqualTo(plain);
    }
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
