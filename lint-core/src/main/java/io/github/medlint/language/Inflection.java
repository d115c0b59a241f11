package io.github.medlint.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The forms that an English word takes as a verb or a noun. Forms that a word does not really have
 * are given too where the spelling does not tell ({@code safed}): they match nothing in real copy.
 */
public final class Inflection {

  private static final String VOWELS = "aeiou";

  private final Map<String, List<String>> irregular;

  private Inflection(Map<String, List<String>> irregular) {
    this.irregular = irregular;
  }

  /** English, with its irregular words. */
  public static Inflection english() {
    Map<String, List<String>> irregular = new HashMap<>();
    try (InputStream in =
            Objects.requireNonNull(Inflection.class.getResourceAsStream("irregular.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          List<String> forms = Arrays.asList(line.split(" ", -1));
          irregular.put(forms.get(0), forms);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Inflection(irregular);
  }

  /** All forms of {@code word}, itself first; {@code word} is in lower case. */
  public Set<String> forms(String word) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(word);
    List<String> listed = irregular.get(word);
    if (listed != null) {
      forms.addAll(listed);
    } else if (word.length() > 2 && isLetters(word)) {
      addRegular(word, forms);
    }
    return forms;
  }

  /** A loop, since a stream costs more than the work: every word of every phrase comes by. */
  private static boolean isLetters(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetter(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static void addRegular(String word, Set<String> forms) {
    char last = word.charAt(word.length() - 1);
    String stem = word.substring(0, word.length() - 1);
    boolean consonantBefore = VOWELS.indexOf(stem.charAt(stem.length() - 1)) < 0;
    if (last == 'y' && consonantBefore) {
      add(forms, stem, "ies", "ied");
      forms.add(word + "ing");
    } else if (last == 'e') {
      add(forms, word, "s", "d");
      // guarantee, guaranteeing; but cure, curing.
      boolean keepsE = "eoy".indexOf(stem.charAt(stem.length() - 1)) >= 0;
      add(forms, keepsE ? word : stem, "ing");
    } else {
      boolean hisses = "sxz".indexOf(last) >= 0 || word.endsWith("ch") || word.endsWith("sh");
      add(forms, word, hisses ? "es" : "s", "ed", "ing");
      if (word.endsWith("sis")) {
        forms.add(word.substring(0, word.length() - 2) + "es");
      }
      // stop, stopped; also cancel, cancelled: whether the stress asks for it cannot be seen.
      if (VOWELS.indexOf(last) < 0
          && "wxy".indexOf(last) < 0
          && VOWELS.indexOf(stem.charAt(stem.length() - 1)) >= 0) {
        add(forms, word + last, "ed", "ing");
      }
    }
  }

  private static void add(Set<String> forms, String stem, String... endings) {
    for (String ending : endings) {
      forms.add(stem + ending);
    }
  }
}
