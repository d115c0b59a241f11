package io.github.medlint.code.script;

import com.google.re2j.Pattern;
import java.util.Locale;

/** The words that names of program code are made of. */
final class Names {

  private static final Pattern CAMEL = Pattern.compile("([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Names() {}

  /** The words in lower case: {@code heroTitle} and {@code hero-title} are both hero, title. */
  static String[] words(String name) {
    String parted = CAMEL.matcher(name).replaceAll("$1$3 $2$4");
    return NOT_WORD.split(parted.strip().toLowerCase(Locale.ROOT));
  }
}
