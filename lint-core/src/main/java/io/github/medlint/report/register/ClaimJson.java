package io.github.medlint.report.register;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.medlint.check.Claim;
import io.github.medlint.check.DocumentResult;
import io.github.medlint.report.writing.JsonWriting;
import io.github.medlint.report.writing.PlaceJson;
import java.io.IOException;
import java.util.List;

/** Claims as JSON. */
public final class ClaimJson {

  private ClaimJson() {}

  /** The claims of a draft; none unless they are listed. */
  public static void write(DocumentResult document, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("claims");
    for (Claim claim : document.claims()) {
      json.writeStartObject();
      fields(claim, json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The fields of a claim; the object is the caller's. */
  static void fields(Claim claim, JsonGenerator json) throws IOException {
    json.writeNumberField("startLine", claim.place().start().line());
    json.writeNumberField("startColumn", claim.place().start().column());
    json.writeNumberField("endLine", claim.place().end().line());
    json.writeNumberField("endColumn", claim.place().end().column());
    JsonWriting.strings("section", claim.place().section(), json);
    PlaceJson.location(claim.place(), json);
    json.writeStringField("text", claim.text());
    JsonWriting.strings("types", types(claim), json);
    json.writeStringField("drug", claim.drug());
    json.writeStringField("condition", claim.condition());
    json.writeStringField("labelStatus", claim.status());
    json.writeStringField("certainty", claim.certainty());
    json.writeStringField("source", claim.source().label());
    json.writeObjectFieldStart("approval");
    json.writeStringField("status", claim.approval().status().label());
    json.writeStringField("id", claim.approval().id());
    json.writeStringField("difference", claim.approval().difference());
    json.writeEndObject();
  }

  /** A claim's types, in the order in which they are declared. */
  static List<String> types(Claim claim) {
    return claim.types().stream().sorted().map(type -> type.label()).toList();
  }
}
