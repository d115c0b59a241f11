package io.github.medlint.rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells all keys of rule files, in Markdown, from the schema that editors use. */
final class RuleLanguagePage {

  private final JsonNode definitions;
  private final StringBuilder out = new StringBuilder();

  private RuleLanguagePage(JsonNode schema) {
    this.definitions = schema.path("$defs");
  }

  static String write() throws IOException {
    try (InputStream in = Rule.class.getResourceAsStream("schema/rules.schema.json")) {
      return new RuleLanguagePage(new ObjectMapper().readTree(in)).page();
    }
  }

  private String page() {
    JsonNode rule = definitions.path("rule");
    List<String> kinds = values(rule.path("properties").path("kind").path("enum"));
    Map<List<String>, Set<String>> byKinds = new LinkedHashMap<>();
    rule.path("properties")
        .fieldNames()
        .forEachRemaining(
            key -> {
              List<String> having =
                  kinds.stream().filter(kind -> keys(rule, kind).contains(key)).toList();
              byKinds.computeIfAbsent(having, some -> new LinkedHashSet<>()).add(key);
            });
    byKinds.forEach(
        (having, keys) -> {
          boolean all = having.size() == kinds.size();
          line("## Keys of " + (all ? "every rule" : "rules of kind " + quoted(having)));
          table(rule, "", keys);
        });
    for (String part : List.of("match", "pair", "condition", "where", "place", "test")) {
      line("## " + TITLES.get(part));
      JsonNode definition = definitions.path(part);
      if (definition.has("description")) {
        line(definition.path("description").asText());
      }
      table(definition, "", null);
    }
    line("## An approved claim");
    table(definitions.path("approved"), "", null);
    return out.toString();
  }

  private static final Map<String, String> TITLES =
      Map.of(
          "match", "A match",
          "pair", "A pair",
          "condition", "A condition",
          "where", "A place",
          "place", "A place with a level",
          "test", "An example");

  /** The keys that a rule of a kind may have, in the order of the schema. */
  private static Set<String> keys(JsonNode rule, String kind) {
    Set<String> keys = new LinkedHashSet<>();
    rule.path("properties").fieldNames().forEachRemaining(keys::add);
    for (JsonNode condition : rule.path("allOf")) {
      forbid(condition, kind, keys);
    }
    return keys;
  }

  private static void forbid(JsonNode node, String kind, Set<String> keys) {
    keys.removeAll(forbidden(node));
    Set<String> nowhere = null;
    for (JsonNode one : node.path("oneOf")) {
      Set<String> here = forbidden(one);
      nowhere = nowhere == null ? here : intersection(nowhere, here);
    }
    if (nowhere != null) {
      keys.removeAll(nowhere);
    }
    JsonNode asked = node.path("if").path("properties").path("kind").path("const");
    if (!asked.isMissingNode()) {
      forbid(node.path(asked.asText().equals(kind) ? "then" : "else"), kind, keys);
    }
  }

  private static Set<String> intersection(Set<String> a, Set<String> b) {
    Set<String> both = new LinkedHashSet<>(a);
    both.retainAll(b);
    return both;
  }

  private static Set<String> forbidden(JsonNode node) {
    Set<String> keys = new LinkedHashSet<>();
    node.path("properties")
        .fields()
        .forEachRemaining(
            field -> {
              if (field.getValue().isBoolean() && !field.getValue().asBoolean()) {
                keys.add(field.getKey());
              }
            });
    return keys;
  }

  /** Writes a row for each key, and for each key below it. */
  private void table(JsonNode node, String above, Set<String> only) {
    Map<String, JsonNode> rows = new LinkedHashMap<>();
    collect(node, above, only, rows);
    out.append("| key | value | what it says |\n|---|---|---|\n");
    rows.forEach(
        (key, value) ->
            out.append("| `")
                .append(key)
                .append("` | ")
                .append(cell(kindOf(value)))
                .append(" | ")
                .append(cell(value.path("description").asText()))
                .append(
                    value.has("default") ? " Default: " + value.path("default").asText() + "." : "")
                .append(" |\n"));
    out.append('\n');
  }

  private static void collect(
      JsonNode node, String above, Set<String> only, Map<String, JsonNode> into) {
    node.path("properties")
        .fields()
        .forEachRemaining(
            field -> {
              boolean wanted = only == null || only.contains(field.getKey());
              if (wanted && field.getValue().isObject()) {
                String key = above + field.getKey();
                into.putIfAbsent(key, field.getValue());
                collect(field.getValue(), key + ".", null, into);
              }
            });
    for (JsonNode other : node.path("anyOf")) {
      collect(other, above, only, into);
    }
    if (node.has("items")) {
      collect(node.path("items"), above, only, into);
    }
  }

  /** What may stand under a key, in a few words. */
  private static String kindOf(JsonNode value) {
    if (value.has("$ref")) {
      String name = value.path("$ref").asText().replaceFirst(".*/", "");
      return name.equals("phrases") ? "phrases" : "a " + name;
    }
    if (value.has("enum")) {
      return quoted(new LinkedHashSet<>(values(value.path("enum"))));
    }
    if (value.has("anyOf")) {
      String one = kindOf(value.path("anyOf").path(0));
      return one + (one.contains("`") ? "; or a list of these" : ", or a list");
    }
    JsonNode type = value.path("type");
    if (type.isArray()) {
      return type.path(0).asText().equals("integer") ? "a number" : "text";
    }
    return switch (type.asText()) {
      case "string" -> "text";
      case "array" -> "a list";
      case "object" -> value.has("properties") ? "keys as below" : "names with values";
      default -> type.asText();
    };
  }

  private static List<String> values(JsonNode list) {
    List<String> values = new ArrayList<>();
    list.forEach(value -> values.add(value.asText()));
    return values;
  }

  private static String quoted(Collection<String> words) {
    return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }

  private void line(String text) {
    out.append(text).append("\n\n");
  }
}
