package io.github.medlint.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.JacksonYAMLParseException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.github.medlint.text.Diagnostic;
import io.github.medlint.text.Diagnostics;
import io.github.medlint.text.Position;
import io.github.medlint.text.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parses YAML to a tree of nodes that know their places. Aliases, merge keys and tags are refused:
 * a rule file needs none, and they are how a small file becomes a huge one.
 */
public final class YamlParser {

  private static final int MAX_DEPTH = 40;

  private final SourceText source;
  private final Diagnostics diagnostics;
  private final YAMLParser parser;

  private YamlParser(SourceText source, Diagnostics diagnostics, YAMLParser parser) {
    this.source = source;
    this.diagnostics = diagnostics;
    this.parser = parser;
  }

  /** Parses {@code source}; what is wrong with it goes to {@code diagnostics}. */
  public static YamlFile parse(SourceText source, Diagnostics diagnostics) {
    YamlNode root = null;
    try (YAMLParser parser = new YAMLFactory().createParser(source.content())) {
      root = new YamlParser(source, diagnostics, parser).document();
    } catch (JacksonYAMLParseException e) {
      diagnostics.add(syntax(source, e));
    } catch (RefusedException e) {
      diagnostics.add(e.diagnostic);
    } catch (IOException e) {
      diagnostics.add(
          Diagnostic.of(source.path(), "cannot be read as YAML: " + e.getMessage(), ""));
    }
    return new YamlFile(source.path(), root, line -> lineOf(source, line));
  }

  private @Nullable YamlNode document() throws IOException {
    if (parser.nextToken() == null) {
      return null;
    }
    YamlNode root = node(0);
    if (parser.nextToken() != null) {
      throw refused(here(), "a second document in one file", "put it into a file of its own");
    }
    return root;
  }

  private YamlNode node(int depth) throws IOException {
    Position at = here();
    if (depth > MAX_DEPTH) {
      throw refused(at, "nested more than " + MAX_DEPTH + " deep", "");
    }
    if (parser.isCurrentAlias()) {
      throw refused(at, "aliases are not allowed", "write the value out");
    }
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_ARRAY) {
      List<YamlNode> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(node(depth + 1));
      }
      return new YamlNode.Sequence(at, items);
    }
    if (token == JsonToken.START_OBJECT) {
      return mapping(at, depth);
    }
    String value = token == JsonToken.VALUE_NULL ? "" : parser.getText();
    return new YamlNode.Scalar(at, value == null ? "" : value);
  }

  private YamlNode mapping(Position at, int depth) throws IOException {
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    Map<String, Position> keys = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Position keyAt = here();
      parser.nextToken();
      YamlNode value = node(depth + 1);
      Position first = keys.putIfAbsent(key, keyAt);
      if (first != null) {
        diagnostics.add(
            Diagnostic.at(
                source,
                source.lines().offset(keyAt),
                "the key “" + key + "” stands here a second time",
                "it is first set in line " + first.line()));
      } else {
        entries.put(key, value);
      }
    }
    return new YamlNode.Mapping(at, entries, keys);
  }

  private Position here() {
    return position(parser.currentTokenLocation());
  }

  private RefusedException refused(Position at, String message, String hint) {
    return new RefusedException(Diagnostic.at(source, source.lines().offset(at), message, hint));
  }

  private static Position position(JsonLocation location) {
    return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  private static Diagnostic syntax(SourceText source, JsonProcessingException e) {
    String message = e.getOriginalMessage().lines().findFirst().orElse("not valid YAML");
    JsonLocation location = e.getLocation();
    if (location == null) {
      return Diagnostic.of(source.path(), message, "");
    }
    Position at = position(location);
    return new Diagnostic(source.path(), at, lineOf(source, at.line()), message, "");
  }

  private static @Nullable String lineOf(SourceText source, int line) {
    return line >= 1 && line <= source.lines().lineCount() ? source.lines().line(line) : null;
  }

  /** Ends the parse of a file whose further nodes would make no sense. */
  private static final class RefusedException extends IOException {
    private static final long serialVersionUID = 1L;
    private final transient Diagnostic diagnostic;

    RefusedException(Diagnostic diagnostic) {
      super(diagnostic.message());
      this.diagnostic = diagnostic;
    }
  }
}
