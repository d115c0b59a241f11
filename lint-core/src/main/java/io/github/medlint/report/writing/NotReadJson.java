package io.github.medlint.report.writing;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.medlint.report.NotRead;
import java.io.IOException;
import java.util.List;

/** What walks met and did not read, as JSON. */
public final class NotReadJson {

  private NotReadJson() {}

  public static void write(List<NotRead> met, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("notRead");
    for (NotRead kind : met) {
      json.writeStartObject();
      json.writeStringField("what", kind.one());
      json.writeStringField("why", kind.why());
      json.writeBooleanField("mayHoldCopy", kind.mayHoldCopy());
      json.writeNumberField("count", kind.count());
      JsonWriting.strings("paths", kind.paths(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
