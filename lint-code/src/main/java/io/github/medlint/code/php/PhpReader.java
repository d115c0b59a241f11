package io.github.medlint.code.php;

import io.github.medlint.code.script.LazyVocabulary;
import io.github.medlint.document.Document;
import io.github.medlint.format.html.HtmlReader;
import io.github.medlint.format.source.DocumentReader;
import io.github.medlint.text.SourceText;
import java.util.Locale;

/** Reads PHP: the page outside of its tags, and the strings in them that are copy. */
public final class PhpReader implements DocumentReader {

  private final LazyVocabulary words = new LazyVocabulary();

  @Override
  public String format() {
    return "php";
  }

  @Override
  public Document read(SourceText source) {
    if (source.path().toLowerCase(Locale.ROOT).endsWith(".blade.php")) {
      return new HtmlReader(new BladeCode()).read(source);
    }
    return new HtmlReader(new PhpCode(source.path(), words.get())).read(source);
  }
}
