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
 * @param fixedText the texts that a law or a platform prescribes word by word, any of which will
 *     do; empty if the wording is free
 * @param fixedBy what prescribes them, a citation; empty if the wording is free
 * @param contradictedBy phrases that say the opposite of it where the copy affirms them
 * @param deniesApproval whether it says that a drug is not approved, so that any approval that the
 *     copy claims for that drug and the label of record does not know contradicts it
 * @param recordRisks whether telling a risk that is on record of a drug that the copy names is the
 *     statement too
 */
public record Statement(
    String id,
    String title,
    List<String> variants,
    List<Phrase> phrases,
    List<Phrase> except,
    List<String> fixedText,
    String fixedBy,
    List<Phrase> contradictedBy,
    boolean deniesApproval,
    boolean recordRisks) {

  public Statement {
    variants = List.copyOf(variants);
    phrases = List.copyOf(phrases);
    except = List.copyOf(except);
    fixedText = List.copyOf(fixedText);
    contradictedBy = List.copyOf(contradictedBy);
  }

  /** The wordings to offer: the prescribed ones if there are any, else the accepted ones. */
  public List<String> wordings() {
    return fixedText.isEmpty() ? variants : fixedText;
  }
}
