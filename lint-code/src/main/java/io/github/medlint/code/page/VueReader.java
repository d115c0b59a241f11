package io.github.medlint.code.page;

import io.github.medlint.code.island.Dialect;
import io.github.medlint.code.island.PageCode;
import io.github.medlint.code.script.LazyVocabulary;
import io.github.medlint.document.Document;
import io.github.medlint.format.html.HtmlReader;
import io.github.medlint.format.source.DocumentReader;
import io.github.medlint.text.SourceText;

/** Reads components of Vue. */
public final class VueReader implements DocumentReader {

  private final LazyVocabulary words = new LazyVocabulary();

  @Override
  public String format() {
    return "vue";
  }

  @Override
  public Document read(SourceText source) {
    return new HtmlReader(new PageCode(source.path(), Dialect.VUE, words.get())).read(source);
  }
}
