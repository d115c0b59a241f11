package io.github.medlint.yaml;

import io.github.medlint.text.Position;
import java.util.List;
import java.util.Map;

/** A node of a YAML file with the place where it starts. */
public sealed interface YamlNode {

  Position at();

  /** What the node is, for messages: {@code a list}, {@code a mapping}, {@code a text}. */
  String kind();

  /**
   * A scalar, as text whatever it looks like.
   *
   * @param value the text, escapes decoded
   */
  record Scalar(Position at, String value) implements YamlNode {
    @Override
    public String kind() {
      return value.isEmpty() ? "nothing" : "a text";
    }
  }

  /** A list. */
  record Sequence(Position at, List<YamlNode> items) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /**
   * A mapping.
   *
   * @param entries by key, in the order of the file
   * @param keys where each key stands
   */
  record Mapping(Position at, Map<String, YamlNode> entries, Map<String, Position> keys)
      implements YamlNode {
    @Override
    public String kind() {
      return "a mapping";
    }
  }
}
