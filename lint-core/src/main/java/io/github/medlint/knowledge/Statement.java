package io.github.medlint.knowledge;

import io.github.medlint.phrase.Phrase;
import java.util.List;

/**
 * A statement that copy may have to carry.
 *
 * @param id its name
 * @param title its name for people
 * @param variants accepted wordings, whole sentences
 * @param phrases a sentence that matches one of them is the statement
 * @param except phrases that undo it in the same sentence
 */
public record Statement(
    String id, String title, List<String> variants, List<Phrase> phrases, List<Phrase> except) {

  public Statement {
    variants = List.copyOf(variants);
    phrases = List.copyOf(phrases);
    except = List.copyOf(except);
  }
}
