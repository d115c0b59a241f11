package io.github.medlint.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.medlint.TestLibrary;
import io.github.medlint.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas of the lexicon and the loader must accept and refuse the same files. */
class LexiconSchemaTest {

  private static List<String> schemaErrors(String name, String yaml) throws IOException {
    try (InputStream in = Rule.class.getResourceAsStream("schema/" + name)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .validate(new ObjectMapper(new YAMLFactory()).readTree(yaml).toString(), InputFormat.JSON)
          .stream()
          .map(Object::toString)
          .toList();
    }
  }

  private static List<String> loaderErrors(String file, String yaml) {
    TestLibrary library = new TestLibrary().with("lexicon/" + file, yaml);
    library.load();
    return library.diagnostics.list().stream().map(d -> d.format()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- {id: a, slot: effect, direction: cure, strength: strong, terms: [heal]}",
        "- {id: a, slot: target, kind: disease, valence: less, terms: [gout]}",
        "- {id: a, about: that it is quick, slot: speed, terms: [fast]}",
      })
  void both_accept_a_sound_group(String yaml) throws IOException {
    assertThat(schemaErrors("lexicon.schema.json", yaml)).isEmpty();
    assertThat(loaderErrors("a.yaml", yaml)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- {id: a, slot: effect, terms: [heal]}",
        "- {id: a, slot: target, terms: [gout]}",
        "- {id: a, slot: speed, direction: cure, terms: [fast]}",
        "- {id: a, slot: speed, valence: less, terms: [fast]}",
        "- {id: a, slot: spede, terms: [fast]}",
        "- {id: a, slot: speed, strength: mighty, terms: [fast]}",
        "- {id: a, slot: speed}",
      })
  void both_refuse_a_faulty_group(String yaml) throws IOException {
    assertThat(schemaErrors("lexicon.schema.json", yaml)).isNotEmpty();
    assertThat(loaderErrors("a.yaml", yaml)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{bar: 3}",
        "{bar: 3, signs: {a: 1.5}}",
        "{bar: x, signs: {}}",
        "{bar: 1, signs: {}, c: 2}"
      })
  void both_refuse_a_faulty_table_of_points(String yaml) throws IOException {
    assertThat(schemaErrors("points.schema.json", yaml)).isNotEmpty();
    assertThat(loaderErrors("points.yaml", yaml)).isNotEmpty();
  }
}
