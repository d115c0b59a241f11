package io.github.medlint.report.writing;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.medlint.knowledge.Authority;
import java.io.IOException;
import java.util.List;

/** What a rule rests on as JSON. */
public final class AuthorityJson {

  private AuthorityJson() {}

  public static void write(List<Authority> authorities, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("authority");
    for (Authority authority : authorities) {
      json.writeStartObject();
      json.writeStringField("id", authority.id());
      json.writeStringField("kind", authority.kind().label());
      json.writeStringField("cite", authority.cite());
      json.writeStringField("asOf", authority.asOf().toString());
      json.writeStringField("link", authority.link());
      json.writeBooleanField("confirmed", authority.confirmed());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
