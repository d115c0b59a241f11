package io.github.medlint.code.page;

import io.github.medlint.code.island.Dialect;
import io.github.medlint.code.island.PageCode;
import io.github.medlint.code.script.LazyVocabulary;
import io.github.medlint.document.Document;
import io.github.medlint.format.markdown.MarkdownReader;
import io.github.medlint.format.source.DocumentReader;
import io.github.medlint.text.SourceText;

/** Reads Markdown with components, expressions and statements. */
public final class MdxReader implements DocumentReader {

  private final LazyVocabulary words = new LazyVocabulary();

  @Override
  public String format() {
    return "mdx";
  }

  @Override
  public Document read(SourceText source) {
    return new MarkdownReader(new PageCode(source.path(), Dialect.MDX, words.get())).read(source);
  }
}
