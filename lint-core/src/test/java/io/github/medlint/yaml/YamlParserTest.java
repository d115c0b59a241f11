package io.github.medlint.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.text.Diagnostics;
import io.github.medlint.text.Position;
import io.github.medlint.text.SourceText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YamlParserTest {

  private final Diagnostics diagnostics = new Diagnostics();

  private YamlFile parse(String text) {
    return YamlParser.parse(SourceText.of("x.yaml", text), diagnostics);
  }

  private List<String> messages() {
    return diagnostics.list().stream().map(d -> d.position() + " " + d.message()).toList();
  }

  @Test
  void every_node_knows_its_place() {
    YamlFile file = parse("- id: one\n  list: [a, \"b c\"]\n");
    YamlNode.Mapping first = (YamlNode.Mapping) ((YamlNode.Sequence) file.root()).items().get(0);
    assertThat(first.keys()).containsEntry("list", new Position(2, 3));
    YamlNode.Sequence list = (YamlNode.Sequence) first.entries().get("list");
    assertThat(list.items().get(1)).isEqualTo(new YamlNode.Scalar(new Position(2, 13), "b c"));
    assertThat(messages()).isEmpty();
  }

  @Test
  void scalars_stay_text() {
    YamlFile file = parse("{a: no, b: 1.10, c: 2026-11-23, d: }");
    Map<String, YamlNode> entries = ((YamlNode.Mapping) file.root()).entries();
    assertThat(entries.values())
        .extracting(node -> ((YamlNode.Scalar) node).value())
        .containsExactly("no", "1.10", "2026-11-23", "");
  }

  @Test
  void an_alias_is_refused_at_its_place() {
    parse("a: &x [1, 2]\nb: *x\n");
    assertThat(messages()).containsExactly("2:4 aliases are not allowed");
  }

  @Test
  void a_bomb_of_aliases_is_refused_at_once() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    parse(bomb.toString());
    assertThat(messages()).hasSize(1);
  }

  @Test
  void a_key_that_stands_twice_is_told() {
    parse("a: 1\nb: 2\na: 3\n");
    assertThat(messages()).containsExactly("3:1 the key “a” stands here a second time");
  }

  @Test
  void broken_syntax_is_told_at_its_place() {
    YamlFile file = parse("a: [1, 2\nb: 3\n");
    assertThat(file.root()).isNull();
    assertThat(diagnostics.list()).hasSize(1);
    assertThat(diagnostics.list().get(0).position()).isNotNull();
  }

  @Test
  void deep_nesting_is_refused() {
    parse("[".repeat(3000) + "]".repeat(3000));
    assertThat(diagnostics.list()).hasSize(1);
  }

  @Test
  void unknown_keys_are_told_with_the_nearest_known_one() {
    YamlFile file = parse("levl: error\n");
    Fields fields = Fields.of(file, file.root(), diagnostics).orElseThrow();
    fields.text("level", "");
    fields.done();
    assertThat(diagnostics.list().get(0).message()).isEqualTo("unknown key “levl”");
    assertThat(diagnostics.list().get(0).hint()).isEqualTo("did you mean “level”?");
  }
}
