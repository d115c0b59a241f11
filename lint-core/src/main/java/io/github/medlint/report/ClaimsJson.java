package io.github.medlint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** The claims register as JSON; {@code claims.schema.json} beside this class documents it. */
public final class ClaimsJson {

  private ClaimsJson() {}

  public static void write(ClaimsRegister register, Appendable out) throws IOException {
    try (JsonGenerator json = JsonWriting.generator(out)) {
      json.writeStartObject();
      json.writeArrayFieldStart("claims");
      for (ClaimsRegister.Entry entry : register.entries()) {
        entry(entry, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append('\n');
  }

  private static void entry(ClaimsRegister.Entry entry, JsonGenerator json) throws IOException {
    var claim = entry.claim();
    json.writeStartObject();
    json.writeStringField("path", entry.path());
    json.writeNumberField("startLine", claim.place().start().line());
    json.writeNumberField("startColumn", claim.place().start().column());
    json.writeNumberField("endLine", claim.place().end().line());
    json.writeNumberField("endColumn", claim.place().end().column());
    JsonWriting.strings("section", claim.place().section(), json);
    json.writeStringField("text", claim.text());
    JsonWriting.strings(
        "types", claim.types().stream().sorted().map(type -> type.label()).toList(), json);
    json.writeStringField("drug", claim.drug());
    json.writeStringField("condition", claim.condition());
    json.writeStringField("labelStatus", claim.status());
    json.writeStringField("certainty", claim.certainty());
    json.writeStringField("source", claim.source().label());
    json.writeObjectFieldStart("approval");
    json.writeStringField("status", entry.approval().status().label());
    json.writeStringField("id", entry.approval().id());
    json.writeStringField("difference", entry.approval().difference());
    json.writeEndObject();
    json.writeEndObject();
  }
}
