package io.github.medlint.report.writing;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.medlint.check.Place;
import io.github.medlint.document.Location;
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
    location(place, json);
    json.writeEndObject();
  }

  /** The place in the terms of the format; nothing for a text file. */
  public static void location(Place place, JsonGenerator json) throws IOException {
    Location location = place.location();
    if (location == null) {
      return;
    }
    json.writeObjectFieldStart("location");
    json.writeStringField("told", location.told());
    if (location instanceof Location.Paragraph paragraph) {
      json.writeStringField("part", paragraph.part());
      json.writeNumberField("paragraph", paragraph.number());
    } else if (location instanceof Location.Page page) {
      json.writeNumberField("page", page.page());
      Location.Box box = page.box();
      if (box != null) {
        json.writeArrayFieldStart("box");
        for (float side : new float[] {box.left(), box.top(), box.right(), box.bottom()}) {
          json.writeNumber(Math.round(side * 10) / 10.0);
        }
        json.writeEndArray();
      }
    } else if (location instanceof Location.Slide slide) {
      json.writeNumberField("slide", slide.slide());
      json.writeStringField("part", slide.part());
    } else if (location instanceof Location.Cell cell) {
      json.writeStringField("sheet", cell.sheet());
      json.writeStringField("cell", cell.cell());
    } else if (location instanceof Location.Part part) {
      json.writeStringField("part", part.part());
      json.writeNumberField("line", part.line());
    }
    json.writeEndObject();
  }
}
