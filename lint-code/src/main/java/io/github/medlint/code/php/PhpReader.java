package io.github.medlint.code.php;

import io.github.medlint.code.script.Vocabulary;
import io.github.medlint.document.Document;
import io.github.medlint.format.html.HtmlReader;
import io.github.medlint.format.source.DocumentReader;
import io.github.medlint.text.SourceText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads PHP: the page outside of its tags, and the strings in them that are copy. */
public final class PhpReader implements DocumentReader {

  private volatile @Nullable Vocabulary words;

  @Override
  public String format() {
    return "php";
  }

  @Override
  public Document read(SourceText source) {
    if (source.path().toLowerCase(Locale.ROOT).endsWith(".blade.php")) {
      return new HtmlReader(new BladeCode()).read(source);
    }
    return new HtmlReader(new PhpCode(source.path(), words())).read(source);
  }

  private Vocabulary words() {
    Vocabulary known = words;
    if (known == null) {
      known = Vocabulary.load();
      words = known;
    }
    return known;
  }
}
