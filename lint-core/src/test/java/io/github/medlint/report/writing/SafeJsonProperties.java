package io.github.medlint.report.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.medlint.text.Printable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SafeJsonProperties {

  private static String written(List<String> strings) throws IOException {
    StringBuilder out = new StringBuilder();
    try (JsonGenerator json = JsonWriting.generator(out)) {
      json.writeStartObject();
      JsonWriting.strings("s", strings, json);
      json.writeEndObject();
    }
    return out.toString();
  }

  /** Any units at all, halves of pairs and controls among them more often than by chance. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .all()
        .withChars('\ud83d', '\ude00', '\u202e', '\u0085', '\u2028', '"', '\\', '\n', '\u001b')
        .ofMaxLength(60);
  }

  @Property
  void what_is_read_back_is_what_was_written_but_for_lone_halves_of_pairs(
      @ForAll List<@From("texts") String> strings) throws IOException {
    List<String> expected = strings.stream().map(SafeJsonProperties::mended).toList();
    assertThat(new ObjectMapper().readTree(written(strings)).path("s"))
        .extracting(node -> node.textValue())
        .containsExactlyElementsOf(expected);
  }

  @Property
  void nothing_written_steers_a_terminal_or_is_no_utf_8(@ForAll List<@From("texts") String> strings)
      throws IOException {
    String json = written(strings);
    assertThat(json.chars().filter(c -> c != '\n'))
        .noneMatch(c -> Printable.steers((char) (int) c));
    assertThat(new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(json);
  }

  private static String mended(String text) {
    int[] points =
        text.codePoints()
            .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
            .toArray();
    return new String(points, 0, points.length);
  }
}
