package io.github.medlint.format.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.medlint.document.Block;
import io.github.medlint.document.Document;
import io.github.medlint.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Real pages, where the checkout has them. */
class HtmlCorpusTest {

  private static final Path PAGES = Path.of("..", "..", "shared", "corpus", "pages");
  private static final Pattern TEMPLATE =
      Pattern.compile("(?s)\\{\\{.*?}}|\\{%.*?%}|\\A---.*?\n---");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static List<Path> pages() {
    Path root = Files.isDirectory(PAGES) ? PAGES : Path.of("..").resolve(PAGES);
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void there_are_pages() {
    assumeTrue(!pages().isEmpty(), "no shared corpus of pages beside this checkout");
    assertThat(pages()).hasSizeGreaterThan(3);
  }

  @TestFactory
  Stream<DynamicTest> a_page_keeps_its_places_and_words() {
    return pages().stream()
        .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> check(page)));
  }

  private static void check(Path page) throws IOException {
    String html = Files.readString(page);
    Document document = new HtmlReader().read(SourceText.of(page.getFileName().toString(), html));
    HtmlSegments.holdIn(document);
    String read = document.blocks().stream().map(Block::text).collect(Collectors.joining(" "));
    List<String> words = NO_WORD.splitAsStream(read).toList();
    String shown = Jsoup.parse(TEMPLATE.matcher(html).replaceAll(" ")).text();
    assertThat(NO_WORD.splitAsStream(shown).filter(word -> !word.isEmpty()))
        .allMatch(words::contains);
  }
}
