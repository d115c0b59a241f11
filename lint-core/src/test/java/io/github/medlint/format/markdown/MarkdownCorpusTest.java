package io.github.medlint.format.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.medlint.document.Document;
import io.github.medlint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Real pages, where the checkout has them. */
class MarkdownCorpusTest {

  private static final Path PAGES = Path.of("..", "..", "shared", "corpus", "pages");

  @Test
  void every_page_keeps_its_positions_and_is_read_or_told_to_be_unread() throws IOException {
    Path root = Files.isDirectory(PAGES) ? PAGES : Path.of("..").resolve(PAGES);
    assumeTrue(Files.isDirectory(root), "the corpus is not beside the checkout");
    List<Path> pages;
    try (Stream<Path> files = Files.walk(root)) {
      pages = files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
    assertThat(pages).isNotEmpty();
    for (Path page : pages) {
      SourceText source = SourceText.of(page.getFileName().toString(), Files.readString(page));
      Document document = new MarkdownReader().read(source);
      // The front matter's strings are YAML, whose law another test holds.
      MarkdownSegments.holdInBody(document);
      assertThat(document.blocks().isEmpty() && document.unread().isEmpty())
          .as("%s is passed over without a word", page)
          .isFalse();
    }
  }
}
