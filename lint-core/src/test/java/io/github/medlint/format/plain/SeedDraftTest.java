package io.github.medlint.format.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.medlint.document.Block;
import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Document;
import io.github.medlint.format.Segments;
import io.github.medlint.format.source.DecodeResult;
import io.github.medlint.format.source.SourceDecoder;
import io.github.medlint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A real article as it was copied from its page. It is not ours, so nothing of it stands here. */
class SeedDraftTest {

  private static final Path SEED = find("shared/seed/000_2b7a72b015a3f982.txt");

  /** The shared material stands beside the checkout; tests run in a module of it. */
  private static Path find(String path) {
    Path here = Path.of("").toAbsolutePath();
    for (Path at = here; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(path))) {
        return at.resolve(path);
      }
    }
    return here.resolve(path);
  }

  private static Document read() throws IOException {
    assumeTrue(Files.exists(SEED), "the shared seed article is not beside this checkout");
    DecodeResult result = SourceDecoder.decode("seed.txt", Files.readAllBytes(SEED));
    SourceText source = ((DecodeResult.Decoded) result).source();
    return new PlainTextReader(line -> line.startsWith("Disclaimer:")).read(source);
  }

  @Test
  void each_line_is_read_as_what_it_is() throws IOException {
    Document document = read();
    Map<Integer, String> byLine = new TreeMap<>();
    for (Block block : document.blocks()) {
      int line = document.source().lines().lineAt(block.source().start());
      String level = block.role() == BlockRole.HEADING ? " " + block.level() : "";
      byLine.put(line, block.role().label() + level);
    }
    assertThat(byLine)
        .containsEntry(1, "link")
        .containsEntry(2, "byline")
        .containsEntry(4, "meta-title")
        .containsEntry(6, "paragraph")
        .containsEntry(8, "byline")
        .containsEntry(9, "byline")
        .containsEntry(10, "alt")
        .containsEntry(12, "heading 1")
        .containsEntry(20, "heading 2")
        .containsEntry(24, "heading 3")
        .containsEntry(35, "list-item")
        .containsEntry(36, "heading 3")
        .containsEntry(67, "heading 2")
        .containsEntry(73, "heading 3")
        .containsEntry(74, "paragraph")
        .containsEntry(118, "paragraph")
        .containsEntry(144, "heading 2")
        .containsEntry(163, "disclaimer")
        .containsEntry(165, "heading 2")
        .containsEntry(167, "call-to-action")
        .containsEntry(169, "disclaimer")
        .containsEntry(171, "heading 2")
        .containsEntry(173, "call-to-action")
        .containsEntry(175, "call-to-action");
  }

  @Test
  void every_block_is_a_line_and_leads_back_to_it() throws IOException {
    Document document = read();
    SourceText source = document.source();
    for (Block block : document.blocks()) {
      Segments.assertLawful(block, source.content(), (from, text) -> false);
      assertThat(block.source().slice(source.content())).isEqualTo(block.text());
      int line = source.lines().lineAt(block.source().start());
      assertThat(source.lines().line(line).strip()).endsWith(block.text());
      if (block.role() != BlockRole.LIST_ITEM && line != 24 && line != 36 && line != 44) {
        assertThat(block.text()).isEqualTo(source.lines().line(line));
      }
    }
  }

  @Test
  void each_line_with_text_is_one_block() throws IOException {
    Document document = read();
    long lines = document.source().content().lines().filter(line -> !line.isBlank()).count();
    assertThat(document.blocks()).hasSize((int) lines);
  }
}
