package io.github.medlint.format.markdown;

import io.github.medlint.document.Document;
import io.github.medlint.document.DocumentBuilder;
import io.github.medlint.format.html.Island;
import io.github.medlint.format.html.Islands;
import io.github.medlint.format.shape.Outline;
import io.github.medlint.format.source.DocumentReader;
import io.github.medlint.text.SourceText;
import io.github.medlint.text.TextRange;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads Markdown with tables, footnotes, front matter and HTML in it.
 *
 * <p>Code of site generators, such as Hugo's and Jekyll's shortcodes, is no text.
 */
public final class MarkdownReader implements DocumentReader {

  /** Blocks and inlines that are nested deeper than this are read as the letters they are. */
  static final int MAX_NESTING = 100;

  private final @Nullable Islands islands;
  private final Parser parser;

  /** A reader of Markdown in which there may be code of site generators. */
  public MarkdownReader() {
    this.islands = null;
    this.parser = parser().build();
  }

  /** A reader of MDX: the code in it is in {@code islands}, and an indented line is no code. */
  public MarkdownReader(Islands islands) {
    this.islands = islands;
    this.parser =
        parser()
            .enabledBlockTypes(
                Set.of(
                    Heading.class,
                    HtmlBlock.class,
                    ThematicBreak.class,
                    FencedCodeBlock.class,
                    BlockQuote.class,
                    ListBlock.class))
            .build();
  }

  // No autolink extension: it would cut texts at offsets that do not count escapes, and an address
  // in prose is text in any case.
  private static Parser.Builder parser() {
    return Parser.builder()
        .extensions(
            List.of(
                TablesExtension.create(),
                StrikethroughExtension.create(),
                FootnotesExtension.builder().inlineFootnotes(true).build()))
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .maxOpenBlockParsers(MAX_NESTING)
        .maxInlineNesting(MAX_NESTING);
  }

  @Override
  public String format() {
    return "markdown";
  }

  @Override
  public Document read(SourceText source) {
    DocumentBuilder document = new DocumentBuilder(source, format());
    int start = FrontMatter.read(source, this, document);
    body(source, new TextRange(start, source.content().length()), document);
    return document.build();
  }

  /** Reads a value of a front matter, which has none of its own. */
  Document readValue(SourceText value) {
    DocumentBuilder document = new DocumentBuilder(value, format());
    body(value, new TextRange(0, value.content().length()), document);
    return document.build();
  }

  private void body(SourceText source, TextRange range, DocumentBuilder document) {
    Outline outline = new Outline(document);
    if (islands == null) {
      MarkdownSource part = MarkdownSource.of(source.content(), range);
      Node page = parser.parse(part.masked());
      new MarkdownWalk(part, outline, List.of()).over(page, MarkdownScope.outermost());
      return;
    }
    List<Island> code = islands.find(source.content(), range);
    MarkdownSource part = MarkdownSource.of(source.content(), range, code);
    MarkdownWalk walk = new MarkdownWalk(part, outline, code);
    walk.over(parser.parse(part.masked()), MarkdownScope.outermost());
    walk.readIslands(range.end());
  }
}
