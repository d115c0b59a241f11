package io.github.medlint.format.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.document.Block;
import io.github.medlint.document.Document;
import io.github.medlint.text.TextRange;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples of the specifications of Markdown, all of which keep the law of positions. */
class MarkdownSpecTest {

  @TestFactory
  Stream<DynamicTest> every_example_keeps_its_positions() {
    return Stream.of(TestResources.getSpec(), TestResources.getGfmSpec())
        .flatMap(spec -> ExampleReader.readExamples(spec).stream())
        .map(example -> DynamicTest.dynamicTest(example.toString(), () -> check(example)));
  }

  private static void check(Example example) {
    String markdown = example.getSource();
    MarkdownSegments.lawful(markdown);
    MarkdownSegments.lawful("\n" + markdown);
    MarkdownSegments.lawful(markdown.replace("\n", "\r\n"));
    MarkdownSegments.lawful(markdown.replace('\n', '\r'));
    MarkdownSegments.lawful(markdown.replace("  ", "\t"));
    MarkdownSegments.lawful("> " + markdown.replace("\n", "\n> "));
    MarkdownSegments.lawful("- " + markdown.replace("\n", "\n  "));
    MarkdownSegments.lawful("|a|b|\n|-|-|\n|" + markdown.replace("\n", "\\|") + "|x|");
    MarkdownSegments.lawful("---\ntitle: \"T\"\n---\n" + markdown);
  }

  /** Outside of HTML, whose text another reader makes, the words are those of the rendering. */
  @TestFactory
  Stream<DynamicTest> every_example_is_read_as_it_is_rendered() {
    return ExampleReader.readExamples(TestResources.getSpec()).stream()
        .filter(example -> !example.getSection().toLowerCase(Locale.ROOT).contains("html"))
        .map(example -> DynamicTest.dynamicTest(example.toString(), () -> checkText(example)));
  }

  private static void checkText(Example example) {
    var page = org.jsoup.Jsoup.parseBodyFragment(example.getHtml());
    page.select("img").forEach(image -> image.replaceWith(new org.jsoup.nodes.TextNode("")));
    String rendered = letters(page.body().wholeText());
    StringBuilder read = new StringBuilder();
    for (Block block : MarkdownSegments.lawful(example.getSource()).blocks()) {
      read.append(block.role() == io.github.medlint.document.BlockRole.ALT ? "" : block.text());
    }
    assertThat(letters(read.toString())).isEqualTo(rendered);
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void every_named_reference_is_read_at_its_place() throws IOException {
    List<String> lines = entities();
    assertThat(lines).hasSizeGreaterThan(2000);
    for (String line : lines) {
      int equals = line.indexOf('=');
      String reference = "&" + line.substring(0, equals) + ";";
      String markdown = "*x*" + reference + "y";
      Document document = MarkdownSegments.lawful(markdown);
      String text = document.blocks().get(0).text();
      assertThat(text).startsWith("x").endsWith("y").doesNotContain(reference);
      TextRange place =
          document.blocks().get(0).map().toSource(new TextRange(1, text.length() - 1));
      assertThat(place.slice(markdown)).isEqualTo(reference);
    }
  }

  private static List<String> entities() throws IOException {
    try (var in = Parser.class.getResourceAsStream("/org/commonmark/internal/util/entities.txt");
        var reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> line.indexOf('=') > 0).toList();
    }
  }
}
