package io.github.medlint.report.check;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.Finding;
import io.github.medlint.check.NotRun;
import io.github.medlint.check.Place;
import io.github.medlint.check.StatementAnswer;
import io.github.medlint.check.UnreadPart;
import io.github.medlint.decision.Decision;
import io.github.medlint.report.Appendix;
import io.github.medlint.report.Report;
import io.github.medlint.report.ReportWriter;
import io.github.medlint.report.StaleFact;
import io.github.medlint.report.Summary;
import io.github.medlint.report.checklist.StatementJson;
import io.github.medlint.report.register.ClaimJson;
import io.github.medlint.report.writing.JsonWriting;
import io.github.medlint.report.writing.NotReadJson;
import io.github.medlint.report.writing.PlaceJson;
import io.github.medlint.rule.Level;
import io.github.medlint.text.Diagnostic;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The report as JSON, for programs; {@code report.schema.json} beside this class documents it. */
public final class JsonReport implements ReportWriter {

  @Override
  public String format() {
    return "json";
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    try (JsonGenerator json = JsonWriting.generator(out)) {
      JsonWriting.begin(json);
      tool(report, json);
      json.writeArrayFieldStart("documents");
      for (DocumentResult document : report.documents()) {
        document(document, report.rules(), json);
      }
      json.writeEndArray();
      DecidedJson.write(report, json);
      json.writeArrayFieldStart("notRun");
      for (NotRun notRun : report.notRun()) {
        json.writeStartObject();
        json.writeStringField("rule", notRun.rule());
        json.writeStringField("why", notRun.why());
        json.writeEndObject();
      }
      json.writeEndArray();
      unchecked("needsHuman", report.appendix().needsHuman(), json);
      unchecked("disabled", report.appendix().disabled(), json);
      staleFacts(report.appendix().staleFacts(), json);
      NotReadJson.write(report.notRead(), json);
      diagnostics(report.diagnostics(), json);
      summary(Summary.of(report), json);
      json.writeEndObject();
    }
    out.append('\n');
  }

  private static void staleFacts(List<StaleFact> facts, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("staleFacts");
    for (StaleFact fact : facts) {
      json.writeStartObject();
      json.writeStringField("id", fact.id());
      json.writeStringField("title", fact.title());
      json.writeStringField("verifyBy", fact.verifyBy().toString());
      json.writeStringField("source", fact.source());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void tool(Report report, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("medlint");
    json.writeStringField("version", report.version());
    json.writeArrayFieldStart("packs");
    for (Report.PackInfo pack : report.packs()) {
      json.writeStartObject();
      json.writeStringField("id", pack.id());
      json.writeStringField("version", pack.version());
      json.writeStringField("digest", pack.digest());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void document(
      DocumentResult document, Map<String, Report.RuleInfo> rules, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("path", document.path());
    json.writeStringField("sha256", document.sha256());
    json.writeStringField("format", document.format());
    json.writeArrayFieldStart("findings");
    for (Finding finding : document.findings()) {
      FindingJson.write(finding, rules.get(finding.rule()), json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("statements");
    for (StatementAnswer answer : document.statements()) {
      json.writeStartObject();
      StatementJson.fields(answer, json);
      json.writeEndObject();
    }
    json.writeEndArray();
    ClaimJson.write(document, json);
    json.writeArrayFieldStart("unread");
    for (UnreadPart unread : document.unread()) {
      json.writeStartObject();
      json.writeStringField("what", unread.what());
      json.writeStringField("why", unread.why());
      json.writeFieldName("place");
      Place place = unread.place();
      if (place == null) {
        json.writeNull();
      } else {
        PlaceJson.write(place, json);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void unchecked(String name, List<Appendix.Unchecked> rules, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Appendix.Unchecked rule : rules) {
      json.writeStartObject();
      json.writeStringField("rule", rule.rule());
      json.writeStringField("pack", rule.pack());
      json.writeStringField("summary", rule.summary());
      json.writeStringField("why", rule.why());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void diagnostics(List<Diagnostic> diagnostics, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("diagnostics");
    for (Diagnostic diagnostic : diagnostics) {
      json.writeStartObject();
      json.writeStringField("path", diagnostic.path());
      if (diagnostic.position() != null) {
        json.writeNumberField("line", diagnostic.position().line());
        json.writeNumberField("column", diagnostic.position().column());
      }
      json.writeStringField("message", diagnostic.message());
      json.writeStringField("hint", diagnostic.hint());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void summary(Summary summary, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("summary");
    json.writeNumberField("documents", summary.documents());
    json.writeNumberField("documentsWithFindings", summary.documentsWithFindings());
    json.writeObjectFieldStart("levels");
    for (Map.Entry<Level, Integer> level : summary.levels().entrySet()) {
      json.writeNumberField(level.getKey().label(), level.getValue());
    }
    json.writeEndObject();
    JsonWriting.counts("families", summary.families(), json);
    JsonWriting.counts("authorities", summary.authorities(), json);
    json.writeObjectFieldStart("statements");
    for (Map.Entry<StatementAnswer.Status, Integer> status : summary.statements().entrySet()) {
      json.writeNumberField(status.getKey().label(), status.getValue());
    }
    json.writeEndObject();
    json.writeNumberField("unread", summary.unreadFiles() + summary.unreadParts());
    json.writeNumberField("filesNotRead", summary.filesNotRead());
    json.writeNumberField("notRun", summary.notRun());
    json.writeObjectFieldStart("notShown");
    for (Map.Entry<Level, Integer> level : summary.hidden().entrySet()) {
      json.writeNumberField(level.getKey().label(), level.getValue());
    }
    json.writeEndObject();
    json.writeObjectFieldStart("decided");
    for (Map.Entry<Decision.Kind, Integer> kind : summary.decided().entrySet()) {
      json.writeNumberField(kind.getKey().label(), kind.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
