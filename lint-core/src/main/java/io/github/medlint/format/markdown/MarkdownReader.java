package io.github.medlint.format.markdown;

import io.github.medlint.document.Document;
import io.github.medlint.document.DocumentBuilder;
import io.github.medlint.format.shape.Outline;
import io.github.medlint.format.source.DocumentReader;
import io.github.medlint.text.SourceText;
import io.github.medlint.text.TextRange;
import java.util.List;
import java.util.Locale;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown with tables, footnotes, front matter and HTML in it, and MDX if the file's name
 * says so.
 *
 * <p>Code of site generators (Hugo's and Jekyll's shortcodes, imports and expressions of MDX) is no
 * text.
 */
public final class MarkdownReader implements DocumentReader {

  /** Blocks and inlines that are nested deeper than this are read as the letters they are. */
  static final int MAX_NESTING = 100;

  // No autolink extension: it would cut texts at offsets that do not count escapes, and an address
  // in prose is text in any case.
  private final Parser parser =
      Parser.builder()
          .extensions(
              List.of(
                  TablesExtension.create(),
                  StrikethroughExtension.create(),
                  FootnotesExtension.builder().inlineFootnotes(true).build()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(MAX_NESTING)
          .maxInlineNesting(MAX_NESTING)
          .build();

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
    boolean mdx = source.path().toLowerCase(Locale.ROOT).endsWith(".mdx");
    MarkdownSource part = MarkdownSource.of(source.content(), range, mdx);
    Outline outline = new Outline(document);
    new MarkdownWalk(part, outline).over(parser.parse(part.masked()), MarkdownScope.outermost());
  }
}
