package io.github.medlint.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.medlint.check.Place;
import io.github.medlint.document.Location;
import io.github.medlint.rule.Level;
import io.github.medlint.text.Position;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What the parts of a SARIF log share. */
final class SarifJson {

  static final String BASE = "SRCROOT";

  private SarifJson() {}

  /** A message, which may hold words of a draft. */
  static void message(String name, String text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", literal(text));
    json.writeEndObject();
  }

  /**
   * {@code text} as the words of a message, in which braces mark placeholders and {@code
   * [words](target)} a link (SARIF 2.1.0, 3.11.5 and 3.11.6). A draft must not make a link there.
   */
  static String literal(String text) {
    String plain = text.replace("{", "{{").replace("}", "}}");
    return plain.contains("](") ? plain.replace("[", "\\[").replace("]", "\\]") : plain;
  }

  /**
   * The fields of a location; the object is the caller's. A place in a file that is no text has no
   * region but a logical location, told in the terms of its format.
   */
  static void location(
      String path, int artifact, @Nullable Place place, String snippet, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    artifactLocation(path, artifact, json);
    Location location = place == null ? null : place.location();
    if (place != null && location == null) {
      region(place.start(), place.end(), snippet, json);
    }
    json.writeEndObject();
    if (location != null) {
      json.writeArrayFieldStart("logicalLocations");
      json.writeStartObject();
      json.writeStringField("name", location.told());
      json.writeEndObject();
      json.writeEndArray();
    }
  }

  /** A region; null for {@code end} makes it an insertion point. */
  static void region(Position start, @Nullable Position end, String snippet, JsonGenerator json)
      throws IOException {
    Position last = end == null ? start : end;
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", start.line());
    json.writeNumberField("startColumn", start.column());
    json.writeNumberField("endLine", last.line());
    json.writeNumberField("endColumn", last.column());
    if (!snippet.isEmpty()) {
      json.writeObjectFieldStart("snippet");
      json.writeStringField("text", snippet);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  static void artifactLocation(String path, int index, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    location(path, json);
    if (index >= 0) {
      json.writeNumberField("index", index);
    }
    json.writeEndObject();
  }

  static void location(String path, JsonGenerator json) throws IOException {
    json.writeStringField("uri", SarifUri.of(path));
    json.writeStringField("uriBaseId", BASE);
  }

  static String level(Level level) {
    return switch (level) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case ADVICE -> "note";
    };
  }
}
