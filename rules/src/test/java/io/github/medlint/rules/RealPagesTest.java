package io.github.medlint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.medlint.check.Finding;
import io.github.medlint.check.Place;
import io.github.medlint.engine.Settings;
import io.github.medlint.format.Formats;
import io.github.medlint.format.source.DecodeResult;
import io.github.medlint.format.source.SourceDecoder;
import io.github.medlint.run.Draft;
import io.github.medlint.run.DraftContents;
import io.github.medlint.run.LintRun;
import io.github.medlint.run.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Reads real pages that are not part of the project, where they are at hand. */
class RealPagesTest {

  private static final Path PAGES = Path.of("../../shared/corpus/pages");

  @Test
  void every_page_is_read_and_every_quote_stands_where_its_finding_says() throws IOException {
    assumeTrue(Files.isDirectory(PAGES), "the corpus of real pages is not at hand");
    List<Draft> drafts;
    try (Stream<Path> files = Files.walk(PAGES)) {
      drafts =
          files
              .filter(Files::isRegularFile)
              .filter(path -> Formats.standard().readerOf(path.toString()) != null)
              .sorted()
              .map(path -> new Draft(path.toString(), DraftContents.ofFile(path)))
              .toList();
    }
    assertThat(drafts).isNotEmpty();
    LintRun run = new LintRun(Library.ENGINE, Formats.standard(), Settings.DEFAULT);
    for (LintRun.Outcome outcome : run.run(drafts, 2, Progress.NONE)) {
      assertThat(outcome.diagnostic()).as(outcome.result().path()).isNull();
      String source = source(Path.of(outcome.result().path()));
      for (Finding finding : outcome.result().findings()) {
        Place first = finding.places().get(0);
        String slice = first.range().slice(source);
        assertThat(plain(slice)).as(slice).isEqualTo(plain(finding.quote()));
      }
    }
  }

  private static String source(Path path) throws IOException {
    return ((DecodeResult.Decoded) SourceDecoder.decode(path.toString(), Files.readAllBytes(path)))
        .source()
        .content();
  }

  /** The letters and figures of a slice, what stands between them as marks and targets left out. */
  private static String plain(String slice) {
    String text = slice.replaceAll("\\]\\([^)]*\\)", "").replaceAll("<[^>]*>", "");
    return Parser.unescapeEntities(text, false).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
