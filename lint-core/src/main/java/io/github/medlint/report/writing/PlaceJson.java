package io.github.medlint.report.writing;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.medlint.check.Place;
import java.io.IOException;
import java.util.List;

/** Places as JSON. */
public final class PlaceJson {

  private PlaceJson() {}

  public static void write(String name, List<Place> places, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart(name);
    for (Place place : places) {
      write(place, json);
    }
    json.writeEndArray();
  }

  public static void write(Place place, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("startLine", place.start().line());
    json.writeNumberField("startColumn", place.start().column());
    json.writeNumberField("endLine", place.end().line());
    json.writeNumberField("endColumn", place.end().column());
    json.writeNumberField("startOffset", place.range().start());
    json.writeNumberField("endOffset", place.range().end());
    JsonWriting.strings("section", place.section(), json);
    json.writeEndObject();
  }
}
