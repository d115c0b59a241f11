package io.github.medlint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.Finding;
import io.github.medlint.check.NotRun;
import io.github.medlint.check.Place;
import io.github.medlint.check.UnreadPart;
import io.github.medlint.knowledge.Authority;
import io.github.medlint.rule.Level;
import io.github.medlint.text.Diagnostic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The report as SARIF 2.1.0 (OASIS, <em>Static Analysis Results Interchange Format</em>), for code
 * scanning. URIs are relative to {@code SRCROOT}; columns count code points.
 */
public final class SarifReport implements ReportWriter {

  /** GitHub takes no more locations of one result. */
  private static final int MAX_LOCATIONS = 1000;

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  @Override
  public String format() {
    return "sarif";
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    Map<String, Integer> ruleIndex = new TreeMap<>();
    report.rules().keySet().forEach(id -> ruleIndex.put(id, ruleIndex.size()));
    try (JsonGenerator json = JsonWriting.generator(out)) {
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      tool(report, json);
      json.writeStringField("columnKind", "unicodeCodePoints");
      json.writeObjectFieldStart("originalUriBaseIds");
      json.writeObjectFieldStart("SRCROOT");
      text("description", "The directory that medlint was started in.", json);
      json.writeEndObject();
      json.writeEndObject();
      invocation(report, json);
      artifacts(report.documents(), json);
      json.writeArrayFieldStart("results");
      for (int i = 0; i < report.documents().size(); i++) {
        for (Finding finding : report.documents().get(i).findings()) {
          result(finding, report.documents().get(i).path(), i, ruleIndex, json);
        }
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append('\n');
  }

  private static void tool(Report report, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "medlint");
    json.writeStringField("version", report.version());
    json.writeArrayFieldStart("rules");
    for (Report.RuleInfo rule : report.rules().values()) {
      rule(rule, json);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("properties");
    json.writeArrayFieldStart("packs");
    for (Report.PackInfo pack : report.packs()) {
      json.writeString(pack.id() + " " + pack.version() + " " + pack.digest());
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void rule(Report.RuleInfo rule, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    text("shortDescription", rule.summary(), json);
    SarifHelp help = SarifHelp.of(rule);
    json.writeObjectFieldStart("help");
    json.writeStringField("text", help.text());
    json.writeStringField("markdown", help.markdown());
    json.writeEndObject();
    if (!rule.link().isEmpty()) {
      json.writeStringField("helpUri", rule.link());
    }
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField(
        "level", level(Level.valueOf(rule.level().toUpperCase(java.util.Locale.ROOT))));
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    List<String> tags = new ArrayList<>(List.of(rule.family()));
    rule.authority().stream().map(a -> a.kind().label()).distinct().forEach(tags::add);
    JsonWriting.strings("tags", tags, json);
    json.writeEndObject();
    json.writeEndObject();
  }

  /** What could not be read or run: the run was no success then, whatever it found. */
  private static void invocation(Report report, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    boolean complete = report.diagnostics().isEmpty() && report.notRun().isEmpty();
    json.writeBooleanField("executionSuccessful", complete);
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (Diagnostic diagnostic : report.diagnostics()) {
      notification("error", told(diagnostic), diagnostic.path(), json);
    }
    for (NotRun notRun : report.notRun()) {
      notification("error", notRun.rule() + " did not run: " + notRun.why(), "", json);
    }
    for (DocumentResult document : report.documents()) {
      for (UnreadPart unread : document.unread()) {
        notification(
            "warning", "not read: " + unread.what() + ": " + unread.why(), document.path(), json);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static String told(Diagnostic diagnostic) {
    String at = diagnostic.position() == null ? "" : diagnostic.position() + ": ";
    return at
        + diagnostic.message()
        + (diagnostic.hint().isEmpty() ? "" : "; " + diagnostic.hint());
  }

  private static void notification(String level, String message, String path, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("level", level);
    text("message", message, json);
    if (!path.isEmpty()) {
      json.writeArrayFieldStart("locations");
      json.writeStartObject();
      json.writeObjectFieldStart("physicalLocation");
      artifactLocation(path, -1, json);
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void artifacts(List<DocumentResult> documents, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("artifacts");
    for (DocumentResult document : documents) {
      json.writeStartObject();
      json.writeObjectFieldStart("location");
      location(document.path(), json);
      json.writeEndObject();
      if (!document.sha256().isEmpty()) {
        json.writeObjectFieldStart("hashes");
        json.writeStringField("sha-256", document.sha256());
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void result(
      Finding finding,
      String path,
      int artifact,
      Map<String, Integer> ruleIndex,
      JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule());
    Integer index = ruleIndex.get(finding.rule());
    if (index != null) {
      json.writeNumberField("ruleIndex", index);
    }
    json.writeStringField("level", level(finding.level()));
    text("message", message(finding), json);
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    physicalLocation(finding.places().get(0), finding.quote(), path, artifact, json);
    json.writeEndObject();
    json.writeEndArray();
    if (finding.places().size() > 1) {
      json.writeArrayFieldStart("relatedLocations");
      int last = Math.min(finding.places().size(), MAX_LOCATIONS);
      for (int i = 1; i < last; i++) {
        json.writeStartObject();
        json.writeNumberField("id", i);
        physicalLocation(finding.places().get(i), "", path, artifact, json);
        text("message", "The same words stand here.", json);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("medlintFinding/v1", finding.id());
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeStringField("certainty", finding.certainty().label());
    json.writeStringField("family", finding.family());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String message(Finding finding) {
    StringBuilder message = new StringBuilder(finding.message());
    for (Authority authority : finding.authority()) {
      message.append(' ').append(authority.cite());
      message.append(" (").append(authority.kind().label()).append(", as of ");
      message.append(authority.asOf()).append(").");
    }
    return message.toString();
  }

  private static void physicalLocation(
      Place place, String snippet, String path, int artifact, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    artifactLocation(path, artifact, json);
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", place.start().line());
    json.writeNumberField("startColumn", place.start().column());
    json.writeNumberField("endLine", place.end().line());
    json.writeNumberField("endColumn", place.end().column());
    if (!snippet.isEmpty()) {
      text("snippet", snippet, json);
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void artifactLocation(String path, int index, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    location(path, json);
    if (index >= 0) {
      json.writeNumberField("index", index);
    }
    json.writeEndObject();
  }

  private static void location(String path, JsonGenerator json) throws IOException {
    json.writeStringField("uri", SarifUri.of(path));
    json.writeStringField("uriBaseId", "SRCROOT");
  }

  private static void text(String name, String value, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", value);
    json.writeEndObject();
  }

  private static String level(Level level) {
    return switch (level) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case ADVICE -> "note";
    };
  }
}
