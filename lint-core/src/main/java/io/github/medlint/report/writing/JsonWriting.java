package io.github.medlint.report.writing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.medlint.report.OwnMark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** What the JSON writers share: one look, the same on every system. */
public final class JsonWriting {

  /** Raised when a field is taken away or comes to mean something else; new ones do not count. */
  private static final int SCHEMA_VERSION = 1;

  private JsonWriting() {}

  /** Begins a report of any kind: what wrote it, and in which version of its form. */
  public static void begin(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("schemaVersion", SCHEMA_VERSION);
    json.writeStringField(OwnMark.PRODUCER, OwnMark.MEDLINT);
  }

  /** A generator that indents by two spaces and ends lines with LF. */
  public static JsonGenerator generator(Appendable out) throws IOException {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    JsonGenerator json = new JsonFactory().createGenerator(new SafeJsonWriter(out));
    json.setPrettyPrinter(printer);
    return json;
  }

  /** An object on one line. */
  public static String line(Fields fields) {
    StringBuilder out = new StringBuilder();
    try (JsonGenerator json = new JsonFactory().createGenerator(new SafeJsonWriter(out))) {
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** Writes the fields of an object. */
  public interface Fields {
    void write(JsonGenerator json) throws IOException;
  }

  public static void strings(String name, List<String> values, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  /** A field that is left out if it says nothing. */
  public static void named(String name, String value, JsonGenerator json) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(name, value);
    }
  }

  public static void counts(String name, Map<String, Integer> counts, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      json.writeNumberField(count.getKey(), count.getValue());
    }
    json.writeEndObject();
  }
}
