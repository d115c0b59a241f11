package io.github.medlint.report.checklist;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.medlint.check.StatementAnswer;
import io.github.medlint.check.WordChange;
import io.github.medlint.report.writing.JsonWriting;
import io.github.medlint.report.writing.PlaceJson;
import java.io.IOException;

/** Answers for required statements as JSON. */
public final class StatementJson {

  private StatementJson() {}

  /** The fields of an answer; the object is the caller's. */
  public static void fields(StatementAnswer answer, JsonGenerator json) throws IOException {
    json.writeStringField("requirement", answer.requirement());
    json.writeStringField("statement", answer.statement());
    json.writeStringField("title", answer.title());
    json.writeStringField("status", answer.status().label());
    json.writeStringField("because", answer.because());
    PlaceJson.write("places", answer.places(), json);
    StatementAnswer.Detail detail = answer.detail();
    json.writeStringField("detail", detail.text());
    JsonWriting.strings("where", detail.where(), json);
    json.writeArrayFieldStart("changes");
    for (WordChange change : detail.changes()) {
      json.writeStartObject();
      json.writeStringField("kind", change.kind().label());
      json.writeStringField("wanted", change.wanted());
      json.writeStringField("found", change.found());
      json.writeEndObject();
    }
    json.writeEndArray();
    JsonWriting.strings("covers", detail.covered(), json);
    JsonWriting.strings("lacks", detail.lacking(), json);
    PlaceJson.write("others", detail.others(), json);
    json.writeBooleanField("placedByShape", detail.byShape());
    JsonWriting.named("record", answer.record(), json);
  }
}
