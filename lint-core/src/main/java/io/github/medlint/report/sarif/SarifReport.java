package io.github.medlint.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.StatementAnswer;
import io.github.medlint.report.Report;
import io.github.medlint.report.ReportWriter;
import io.github.medlint.report.checklist.Checklist;
import io.github.medlint.report.checklist.StatementJson;
import io.github.medlint.report.register.ClaimJson;
import io.github.medlint.report.writing.JsonWriting;
import java.io.IOException;
import java.util.List;

/**
 * The report as SARIF 2.1.0 (OASIS, <em>Static Analysis Results Interchange Format</em>), for code
 * scanning. URIs are relative to {@code SRCROOT}; columns count code points.
 */
public final class SarifReport implements ReportWriter {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  @Override
  public String format() {
    return "sarif";
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    try (JsonGenerator json = JsonWriting.generator(out)) {
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      tool(report, json);
      json.writeStringField("columnKind", "unicodeCodePoints");
      json.writeObjectFieldStart("originalUriBaseIds");
      json.writeObjectFieldStart(SarifJson.BASE);
      SarifJson.message("description", "The directory that medlint was started in.", json);
      json.writeEndObject();
      json.writeEndObject();
      new SarifNotifications(json).write(report);
      artifacts(report.documents(), json);
      new SarifResults(json, report).write(report);
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
    new SarifRules(json).write(report);
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

  private static void artifacts(List<DocumentResult> documents, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("artifacts");
    for (DocumentResult document : documents) {
      json.writeStartObject();
      json.writeObjectFieldStart("location");
      SarifJson.location(document.path(), json);
      json.writeEndObject();
      if (!document.sha256().isEmpty()) {
        json.writeObjectFieldStart("hashes");
        json.writeStringField("sha-256", document.sha256());
        json.writeEndObject();
      }
      checklist(document, json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The answers of a draft and its claims; SARIF has no place of its own for them. */
  private static void checklist(DocumentResult document, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("properties");
    json.writeArrayFieldStart("statements");
    for (StatementAnswer answer : Checklist.ordered(document)) {
      json.writeStartObject();
      StatementJson.fields(answer, json);
      json.writeEndObject();
    }
    json.writeEndArray();
    ClaimJson.write(document, json);
    json.writeEndObject();
  }
}
