package io.github.medlint.report.check;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.medlint.decision.Decided;
import io.github.medlint.decision.Decision;
import io.github.medlint.report.Report;
import io.github.medlint.report.writing.JsonWriting;
import java.io.IOException;
import java.time.LocalDate;

/** The findings that were decided about, as JSON: nothing disappears from a report. */
final class DecidedJson {

  private DecidedJson() {}

  static void write(Report report, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("decided");
    for (Decided one : report.decided()) {
      json.writeStartObject();
      json.writeStringField("path", one.path());
      json.writeObjectFieldStart("decision");
      Decision decision = one.decision();
      json.writeStringField("kind", decision.kind().label());
      JsonWriting.named("reason", decision.reason(), json);
      JsonWriting.named("by", decision.by(), json);
      LocalDate until = decision.until();
      if (until != null) {
        json.writeStringField("until", until.toString());
      }
      json.writeStringField("where", decision.where());
      json.writeEndObject();
      json.writeFieldName("finding");
      FindingJson.write(one.finding(), report.rules().get(one.finding().rule()), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
