package io.github.medlint.format.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.github.medlint.format.source.DecodedText;
import io.github.medlint.text.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Parses JSON and YAML to a tree of strings that know their places. Aliases are not followed, so a
 * small file stays a small tree.
 */
public final class DataParser {

  private static final int MAX_DEPTH = 64;

  private final String content;
  private final boolean yaml;
  private final JsonParser parser;

  /** YAML offsets count code points; this pair says where the last one was found. */
  private int codePoints;

  private int units;

  private DataParser(String content, boolean yaml, JsonParser parser) {
    this.content = content;
    this.yaml = yaml;
    this.parser = parser;
  }

  /** How data is written. */
  public enum Notation {
    /** With comments and commas behind the last item, as many tools take it. */
    JSON,
    YAML,
    TOML;

    /** The notation of a file, told by its ending. */
    public static Notation of(String path) {
      String lower = path.toLowerCase(Locale.ROOT);
      if (lower.endsWith(".json") || lower.endsWith(".jsonc")) {
        return JSON;
      }
      return lower.endsWith(".toml") ? TOML : YAML;
    }
  }

  /** Parses JSON or YAML. */
  public static DataNode parse(SourceText source, boolean yaml) throws IOException {
    return parse(source, yaml ? Notation.YAML : Notation.JSON);
  }

  /**
   * Parses a file; a file of several YAML documents gives an item for each.
   *
   * @throws IOException if the file is malformed or nested too deep; the message says where
   */
  public static DataNode parse(SourceText source, Notation notation) throws IOException {
    if (notation == Notation.TOML) {
      return TomlParser.parse(source);
    }
    boolean yaml = notation == Notation.YAML;
    JsonFactory factory = yaml ? new YAMLFactory() : lenient();
    try (JsonParser parser = factory.createParser(source.content())) {
      DataParser data = new DataParser(source.content(), yaml, parser);
      List<DataNode> documents = new ArrayList<>();
      while (parser.nextToken() != null) {
        documents.add(data.node(0));
      }
      return documents.size() == 1 ? documents.get(0) : new DataNode.Items(documents);
    }
  }

  private static JsonFactory lenient() {
    return JsonFactory.builder()
        .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
        .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
        .build();
  }

  /** The offset behind the JSON object that a text begins with; -1 if it begins with none. */
  public static int afterObject(String text) {
    try (JsonParser parser = lenient().createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return -1;
      }
      parser.skipChildren();
      return (int) parser.currentLocation().getCharOffset();
    } catch (IOException e) {
      return -1;
    }
  }

  private DataNode node(int depth) throws IOException {
    if (depth > MAX_DEPTH) {
      throw new IOException(
          "line " + parser.currentTokenLocation().getLineNr() + ": nested too deep");
    }
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_ARRAY) {
      List<DataNode> items = new ArrayList<>();
      while (next() != JsonToken.END_ARRAY) {
        items.add(node(depth + 1));
      }
      return new DataNode.Items(items);
    }
    if (token == JsonToken.START_OBJECT) {
      List<DataNode.Entry> entries = new ArrayList<>();
      while (next() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        next();
        entries.add(new DataNode.Entry(key, node(depth + 1)));
      }
      return new DataNode.Entries(entries);
    }
    boolean alias = parser instanceof YAMLParser yamlParser && yamlParser.isCurrentAlias();
    return token == JsonToken.VALUE_STRING && !alias
        ? text()
        : new DataNode.Other(Objects.requireNonNullElse(parser.getText(), ""));
  }

  private JsonToken next() throws IOException {
    JsonToken token = parser.nextToken();
    if (token == null) {
      throw new IOException("the file ends too early");
    }
    return token;
  }

  private DataNode text() throws IOException {
    int offset = offset();
    String value = parser.getText();
    DecodedText text =
        yaml
            ? YamlScalar.decode(content, offset, value)
            : JsonString.decode(content, offset, value);
    return text == null ? new DataNode.Lost(offset) : new DataNode.Text(text);
  }

  private int offset() {
    int at = (int) parser.currentTokenLocation().getCharOffset();
    if (!yaml) {
      return at;
    }
    units = content.offsetByCodePoints(units, at - codePoints);
    codePoints = at;
    return units;
  }
}
