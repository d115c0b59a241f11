package io.github.medlint.format.data;

import io.github.medlint.format.source.DecodedText;
import io.github.medlint.text.Position;
import io.github.medlint.text.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Parses TOML to a tree of strings that know their places. */
final class TomlParser {

  private final SourceText source;

  private TomlParser(SourceText source) {
    this.source = source;
  }

  /**
   * Parses a file.
   *
   * @throws IOException if the file is malformed; the message says where
   */
  static DataNode parse(SourceText source) throws IOException {
    TomlParseResult result = Toml.parse(source.content());
    if (result.hasErrors()) {
      var first = result.errors().get(0);
      throw new IOException("line " + first.position().line() + ": " + first.getMessage());
    }
    return new TomlParser(source).table(result);
  }

  private DataNode table(TomlTable table) {
    record Placed(int offset, DataNode.Entry entry) {}
    List<Placed> entries = new ArrayList<>();
    for (String key : table.keySet()) {
      List<String> path = List.of(key);
      TomlPosition position = table.inputPositionOf(path);
      int offset = position == null ? 0 : offset(position);
      DataNode value = node(Objects.requireNonNull(table.get(path)), behindKey(offset));
      entries.add(new Placed(offset, new DataNode.Entry(key, value)));
    }
    entries.sort(Comparator.comparingInt(Placed::offset));
    return new DataNode.Entries(entries.stream().map(Placed::entry).toList());
  }

  private DataNode node(Object value, int offset) {
    if (value instanceof TomlTable table) {
      return table(table);
    } else if (value instanceof TomlArray array) {
      List<DataNode> items = new ArrayList<>();
      for (int i = 0; i < array.size(); i++) {
        items.add(node(array.get(i), offset(array.inputPositionOf(i))));
      }
      return new DataNode.Items(items);
    } else if (value instanceof String string) {
      @Nullable DecodedText text = TomlString.decode(source.content(), offset, string);
      return text == null ? new DataNode.Lost(offset) : new DataNode.Text(text);
    }
    return new DataNode.Other(value.toString());
  }

  /** The start of the value whose key is at {@code offset}. */
  private int behindKey(int offset) {
    String content = source.content();
    int at = offset;
    while (at < content.length() && content.charAt(at) != '=' && content.charAt(at) != '\n') {
      char c = content.charAt(at);
      int close = c == '"' || c == '\'' ? content.indexOf(c, at + 1) : -1;
      at = Math.max(at, close) + 1;
    }
    at = Math.min(at + 1, content.length());
    while (at < content.length() && Character.isWhitespace(content.charAt(at))) {
      at++;
    }
    return at;
  }

  private int offset(TomlPosition position) {
    return source.lines().offset(new Position(position.line(), position.column()));
  }
}
