package io.github.medlint.rule.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.text.Diagnostics;
import io.github.medlint.text.SourceText;
import io.github.medlint.yaml.YamlNode;
import io.github.medlint.yaml.YamlParser;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExamplesApartTest {

  private static final List<LibraryFile> LIBRARY =
      List.of(
          file("concepts/a.yaml", "- id: outcome\n  terms: [relief]\n"),
          file("packs/p/pack.yaml", "id: p\nmarkets: [us]\n"),
          file(
              "packs/p/rules.yaml",
              "- id: a\n  tests:\n    flags: [one]\n  todo:\n    flags: [two]\n- id: b\n"),
          file("packs/p/examples/more.yaml", "- rule: a\n  flags: [three]\n"));

  @Test
  void what_a_check_reads_holds_no_example() {
    List<LibraryFile> without = ExamplesApart.without(LIBRARY);
    assertThat(without.toString()).contains("outcome", "markets").doesNotContain("one", "three");
    assertThat(rule(without, 0).entries()).containsOnlyKeys("id");
  }

  @Test
  void the_examples_hold_no_rule() {
    List<LibraryFile> only = ExamplesApart.only(LIBRARY);
    assertThat(only.toString()).contains("one", "two", "three").doesNotContain("outcome");
  }

  @Test
  void both_together_are_the_library_again() {
    List<LibraryFile> joined =
        ExamplesApart.joined(ExamplesApart.without(LIBRARY), ExamplesApart.only(LIBRARY));
    assertThat(joined.stream().map(file -> file.yaml().root()).toList())
        .isEqualTo(LIBRARY.stream().map(file -> file.yaml().root()).toList());
    assertThat(joined.get(2).sha256()).isEqualTo(LIBRARY.get(2).sha256());
  }

  private static YamlNode.Mapping rule(List<LibraryFile> files, int index) {
    YamlNode.Sequence rules = (YamlNode.Sequence) files.get(2).yaml().root();
    assertThat(rules).isNotNull();
    return (YamlNode.Mapping) rules.items().get(index);
  }

  private static LibraryFile file(String name, String yaml) {
    return new LibraryFile(
        name, name, YamlParser.parse(SourceText.of(name, yaml), new Diagnostics()));
  }
}
