package io.github.medlint.report.checklist;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.StatementAnswer;
import io.github.medlint.report.Report;
import io.github.medlint.report.ReportWriter;
import io.github.medlint.report.writing.AuthorityJson;
import io.github.medlint.report.writing.JsonWriting;
import io.github.medlint.report.writing.NotReadJson;
import java.io.IOException;
import java.util.List;

/** The checklist as JSON: each answer as in the whole report, with what it rests on. */
public final class ChecklistJson implements ReportWriter {

  @Override
  public String format() {
    return "json";
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    try (JsonGenerator json = JsonWriting.generator(out)) {
      JsonWriting.begin(json);
      json.writeArrayFieldStart("documents");
      for (DocumentResult document : report.documents()) {
        json.writeStartObject();
        json.writeStringField("path", document.path());
        json.writeStringField("sha256", document.sha256());
        json.writeArrayFieldStart("statements");
        for (StatementAnswer answer : Checklist.ordered(document)) {
          json.writeStartObject();
          StatementJson.fields(answer, json);
          Report.RuleInfo rule = report.rules().get(answer.requirement());
          AuthorityJson.write(rule == null ? List.of() : rule.authority(), json);
          json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray();
      NotReadJson.write(report.notRead(), json);
      json.writeEndObject();
    }
    out.append('\n');
  }
}
