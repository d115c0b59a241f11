package io.github.medlint.format.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.medlint.format.source.DecodedText;
import io.github.medlint.text.SourceText;
import io.github.medlint.text.TextRange;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a string is written like, each of its letters is found where it stands. */
class DataPositionsTest {

  /** Pieces of a JSON string; a YAML double-quoted one reads them the same way. */
  @Provide
  Arbitrary<String> escaped() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "a",
            "B",
            " ",
            "é",
            "😀",
            "\\n",
            "\\\"",
            "\\\\",
            "\\t",
            "\\/",
            "\\u00e9",
            "\\u0041",
            "\\ud83d\\ude00",
            "'",
            "#",
            ": ",
            "<b>",
            "&amp;");
    return pieces.list().ofMaxSize(30).map(list -> String.join("", list));
  }

  @Property
  void each_letter_of_a_json_string_is_found(@ForAll("escaped") String raw) throws IOException {
    String source = "{\"😀\": [1, \"x\"],\n \"k\": \"" + raw + "\"}";
    DataNode tree = DataParser.parse(SourceText.of("a.json", source), false);
    DecodedText text = value(tree, 1);
    assertThat(text.text()).isEqualTo(decode(raw));
    int start = source.length() - 2 - raw.length();
    assertLeadsBack(text, source, start, start + raw.length());
  }

  @Property
  void each_letter_of_a_yaml_string_in_double_quotes_is_found(@ForAll("escaped") String raw)
      throws IOException {
    String unpaired = raw.replace("\\ud83d\\ude00", "\\U0001F600").replace("\\/", "/");
    String source = "😀: [1, x]\nk: \"" + unpaired + "\"\n";
    DecodedText text = value(DataParser.parse(SourceText.of("a.yml", source), true), 1);
    assertThat(text.text()).isEqualTo(decode(raw));
    int start = source.length() - 2 - unpaired.length();
    assertLeadsBack(text, source, start, start + unpaired.length());
  }

  @Provide
  Arbitrary<List<String>> lines() {
    Arbitrary<String> pieces =
        Arbitraries.of("a", "b c", "é", "😀", " ", "''", "- x", "two  words");
    Arbitrary<String> line = pieces.list().ofMaxSize(4).map(list -> String.join("", list));
    return line.list().ofMinSize(1).ofMaxSize(8);
  }

  @Property
  void each_letter_of_a_yaml_block_scalar_is_found(
      @ForAll("lines") List<String> lines,
      @ForAll("headers") String header,
      @ForAll("breaks") String lineEnd)
      throws IOException {
    StringBuilder yaml = new StringBuilder("m:" + lineEnd + "  k: " + header + lineEnd);
    yaml.append("    first").append(lineEnd);
    lines.forEach(line -> yaml.append(line.isEmpty() ? "" : "    " + line).append(lineEnd));
    yaml.append("z: end").append(lineEnd);
    assertFound(yaml.toString());
  }

  @Property
  void each_letter_of_a_folded_yaml_scalar_is_found(
      @ForAll("lines") List<String> lines,
      @ForAll("quotes") String quote,
      @ForAll("breaks") String lineEnd)
      throws IOException {
    StringBuilder yaml = new StringBuilder("m:" + lineEnd + "  k: " + quote + "first");
    for (String line : lines) {
      String plain = quote.isEmpty() ? line.replace("- x", "x").replace("''", "'") : line;
      yaml.append(lineEnd).append(plain.isBlank() ? "" : "    " + plain);
    }
    yaml.append(quote).append(lineEnd).append("z: end").append(lineEnd);
    assertFound(yaml.toString());
  }

  @Provide
  Arbitrary<String> headers() {
    return Arbitraries.of("|", ">", "|-", ">-", "|+", ">+", "|2", ">2-", "| # note", "&a |");
  }

  @Provide
  Arbitrary<String> quotes() {
    return Arbitraries.of("", "'", "\"");
  }

  @Provide
  Arbitrary<String> breaks() {
    return Arbitraries.of("\n", "\r\n");
  }

  private static void assertFound(String yaml) throws IOException {
    DataNode tree = DataParser.parse(SourceText.of("a.yml", yaml), true);
    DataNode.Entry inner =
        ((DataNode.Entries) ((DataNode.Entries) tree).entries().get(0).value()).entries().get(0);
    assertThat(inner.value()).as(yaml).isInstanceOf(DataNode.Text.class);
    DecodedText text = ((DataNode.Text) inner.value()).text();
    int start = yaml.indexOf("first");
    assertLeadsBack(text, yaml, start - 4, yaml.lastIndexOf("z: end"));
  }

  private static DecodedText value(DataNode tree, int entry) {
    DataNode node = ((DataNode.Entries) tree).entries().get(entry).value();
    assertThat(node).isInstanceOf(DataNode.Text.class);
    return ((DataNode.Text) node).text();
  }

  /** A letter stands verbatim or is written as an escape or a line end of a few characters. */
  private static void assertLeadsBack(DecodedText text, String source, int start, int end) {
    int last = -1;
    for (int i = 0; i < text.map().segmentCount(); i++) {
      TextRange from = text.map().segmentSource(i);
      String slice = from.slice(source);
      String part = text.map().segmentText(i).slice(text.text());
      assertThat(last < 0 ? "" : source.substring(last, from.start())).as("left out").isBlank();
      last = from.end();
      assertThat(from.start()).isGreaterThanOrEqualTo(start);
      assertThat(from.end()).isLessThanOrEqualTo(end);
      if (text.map().isVerbatim(i)) {
        assertThat(slice).isEqualTo(part);
      } else if (slice.startsWith("\\")) {
        assertThat(part.length()).isLessThanOrEqualTo(2);
      } else if (slice.equals("''")) {
        assertThat(part).isEqualTo("'");
      } else {
        assertThat(slice).isBlank();
        assertThat(part).isIn(" ", "\n");
      }
    }
  }

  private static String decode(String raw) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser("\"" + raw + "\"")) {
      parser.nextToken();
      return parser.getText();
    }
  }
}
