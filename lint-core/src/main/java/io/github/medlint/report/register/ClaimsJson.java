package io.github.medlint.report.register;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.medlint.report.writing.JsonWriting;
import java.io.IOException;

/** The claims register as JSON; {@code claims.schema.json} beside this class documents it. */
public final class ClaimsJson {

  private ClaimsJson() {}

  public static void write(ClaimsRegister register, Appendable out) throws IOException {
    try (JsonGenerator json = JsonWriting.generator(out)) {
      JsonWriting.begin(json);
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
    json.writeStartObject();
    json.writeStringField("path", entry.path());
    ClaimJson.fields(entry.claim(), json);
    json.writeEndObject();
  }
}
