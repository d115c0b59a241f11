package io.github.medlint.code.page;

import io.github.medlint.code.island.Dialect;
import io.github.medlint.code.island.PageCode;
import io.github.medlint.code.script.LazyVocabulary;
import io.github.medlint.document.Document;
import io.github.medlint.format.html.HtmlReader;
import io.github.medlint.format.source.DocumentReader;
import io.github.medlint.text.SourceText;

/** Reads pages of Astro. */
public final class AstroReader implements DocumentReader {

  private final LazyVocabulary words = new LazyVocabulary();

  @Override
  public String format() {
    return "astro";
  }

  @Override
  public Document read(SourceText source) {
    return new HtmlReader(new PageCode(source.path(), Dialect.ASTRO, words.get())).read(source);
  }
}
