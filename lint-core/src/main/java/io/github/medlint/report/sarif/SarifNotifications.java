package io.github.medlint.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.NotRun;
import io.github.medlint.check.Place;
import io.github.medlint.check.UnreadPart;
import io.github.medlint.decision.ExitStatus;
import io.github.medlint.report.NotRead;
import io.github.medlint.report.NotReadText;
import io.github.medlint.report.Report;
import io.github.medlint.report.StaleFact;
import io.github.medlint.report.SummaryLine;
import io.github.medlint.rule.Level;
import io.github.medlint.text.Diagnostic;
import io.github.medlint.text.Position;
import java.io.IOException;
import java.util.Map;

/** What could not be read or run: the run was no success then, whatever it found. */
final class SarifNotifications {

  private final JsonGenerator json;

  SarifNotifications(JsonGenerator json) {
    this.json = json;
  }

  void write(Report report) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField(
        "executionSuccessful",
        !ExitStatus.incomplete(report.documents(), report.notRun(), report.diagnostics()));
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (Diagnostic diagnostic : report.diagnostics()) {
      diagnostic(diagnostic);
    }
    for (NotRun notRun : report.notRun()) {
      notRun(notRun, report.rules().containsKey(notRun.rule()));
    }
    for (int i = 0; i < report.documents().size(); i++) {
      DocumentResult document = report.documents().get(i);
      for (UnreadPart part : document.unread()) {
        unread(part, document.path(), i);
      }
    }
    for (NotRead met : report.notRead()) {
      String message = NotReadText.of(met) + ": " + met.why();
      start("files-not-read", met.mayHoldCopy() ? "warning" : "note", message);
      json.writeEndObject();
    }
    for (StaleFact fact : report.appendix().staleFacts()) {
      String what = "what is on record about " + fact.title() + " was to be verified by ";
      start("stale-fact", "warning", what + fact.verifyBy());
      json.writeEndObject();
    }
    for (Map.Entry<Level, Integer> hidden : report.hidden().entrySet()) {
      start("not-shown", "note", hidden.getValue() + " " + hidden.getKey().label() + " not shown");
      json.writeEndObject();
    }
    String left = SummaryLine.left(report.appendix());
    if (!left.isEmpty()) {
      start("not-checked", "note", left);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void diagnostic(Diagnostic diagnostic) throws IOException {
    String hint = diagnostic.hint().isEmpty() ? "" : "; " + diagnostic.hint();
    start("problem", "error", diagnostic.message() + hint);
    if (!diagnostic.path().isEmpty()) {
      json.writeArrayFieldStart("locations");
      json.writeStartObject();
      json.writeObjectFieldStart("physicalLocation");
      SarifJson.artifactLocation(diagnostic.path(), -1, json);
      Position position = diagnostic.position();
      if (position != null) {
        SarifJson.region(position, null, "", json);
      }
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void notRun(NotRun notRun, boolean known) throws IOException {
    start("not-run", "error", notRun.rule() + " did not run: " + notRun.why());
    if (known) {
      json.writeObjectFieldStart("associatedRule");
      json.writeStringField("id", notRun.rule());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void unread(UnreadPart part, String path, int artifact) throws IOException {
    Place place = part.place();
    String level = place == null ? "error" : "warning";
    start("not-read", level, "not read: " + part.what() + ": " + part.why());
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    SarifJson.location(path, artifact, place, "", json);
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void start(String id, String level, String message) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("descriptor");
    json.writeStringField("id", id);
    json.writeEndObject();
    json.writeStringField("level", level);
    SarifJson.message("message", message, json);
  }
}
