package io.github.medlint.cli.look;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.medlint.cli.rules.RulesJson;
import io.github.medlint.document.Block;
import io.github.medlint.document.Document;
import io.github.medlint.document.Location;
import io.github.medlint.document.Placement;
import io.github.medlint.document.Unread;
import io.github.medlint.language.Sentence;
import io.github.medlint.language.SentenceSplitter;
import io.github.medlint.language.Token;
import io.github.medlint.text.Position;
import io.github.medlint.text.TextRange;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.util.TreeSet;

/** A draft's blocks, sentences and tokens as JSON. */
final class TreeJson {

  private final Document document;
  private final JsonGenerator json;

  private TreeJson(Document document, JsonGenerator json) {
    this.document = document;
    this.json = json;
  }

  static void write(Document document, PrintStream out) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(RulesJson.printer());
      new TreeJson(document, json).write();
    }
    out.println(text);
  }

  private void write() throws IOException {
    SentenceSplitter splitter = new SentenceSplitter();
    json.writeStartObject();
    json.writeStringField("path", document.source().path());
    json.writeStringField("format", document.format());
    json.writeStringField("charset", document.source().charset());
    json.writeArrayFieldStart("blocks");
    for (Block block : document.blocks()) {
      json.writeStartObject();
      json.writeStringField("role", block.role().label());
      json.writeNumberField("level", block.level());
      json.writeArrayFieldStart("placements");
      for (Placement placement : new TreeSet<>(block.placements())) {
        json.writeString(placement.label());
      }
      json.writeEndArray();
      json.writeArrayFieldStart("section");
      for (String heading : block.section().path()) {
        json.writeString(heading);
      }
      json.writeEndArray();
      place(block.source());
      located(block.source());
      if (!document.recordOf(block).isEmpty()) {
        json.writeStringField("record", document.recordOf(block));
      }
      json.writeStringField("text", block.text());
      json.writeArrayFieldStart("sentences");
      for (Sentence sentence : splitter.split(block.text())) {
        sentence(block, sentence);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("unread");
    for (Unread unread : document.unread()) {
      json.writeStartObject();
      json.writeStringField("what", unread.what());
      json.writeStringField("why", unread.why());
      TextRange range = unread.source();
      if (range != null) {
        place(range);
        located(range);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void sentence(Block block, Sentence sentence) throws IOException {
    json.writeStartObject();
    place(block.map().toSource(sentence.range()));
    json.writeArrayFieldStart("tokens");
    for (Token token : sentence.tokens()) {
      json.writeStartObject();
      json.writeStringField("text", block.text().substring(token.start(), token.end()));
      place(block.map().toSource(new TextRange(token.start(), token.end())));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void located(TextRange range) throws IOException {
    Location location = document.locations().of(range);
    if (location != null) {
      json.writeStringField("location", location.told());
    }
  }

  private void place(TextRange range) throws IOException {
    Position start = document.source().lines().position(range.start());
    Position end = document.source().lines().position(range.end());
    json.writeNumberField("startLine", start.line());
    json.writeNumberField("startColumn", start.column());
    json.writeNumberField("endLine", end.line());
    json.writeNumberField("endColumn", end.column());
    json.writeNumberField("startOffset", range.start());
    json.writeNumberField("endOffset", range.end());
  }
}
