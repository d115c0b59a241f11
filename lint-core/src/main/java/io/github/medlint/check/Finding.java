package io.github.medlint.check;

import io.github.medlint.knowledge.Authority;
import io.github.medlint.rule.Certainty;
import io.github.medlint.rule.Level;
import java.util.List;

/**
 * One fault, at every place where the same words make it.
 *
 * @param id stable between runs: does not change when lines above it do
 * @param rule the rule's id
 * @param family the rule's family
 * @param level how grave, after the ladder and the configuration
 * @param certainty how sure
 * @param message why, in plain words
 * @param suggestions what would mend it; may be empty
 * @param quote the words at the first place, white space folded
 * @param context the sentence or block that the quote stands in, white space folded
 * @param places at least one, in reading order
 * @param authority what the rule rests on, the strongest first as the rule names them
 * @param record the record of the file that it is about; empty if the file is one text
 */
public record Finding(
    String id,
    String rule,
    String family,
    Level level,
    Certainty certainty,
    String message,
    List<String> suggestions,
    String quote,
    String context,
    List<Place> places,
    List<Authority> authority,
    String record) {

  public Finding {
    suggestions = List.copyOf(suggestions);
    places = List.copyOf(places);
    authority = List.copyOf(authority);
    if (places.isEmpty()) {
      throw new IllegalArgumentException("a finding of " + rule + " without a place");
    }
  }

  /** A finding in a file that is one text. */
  public Finding(
      String id,
      String rule,
      String family,
      Level level,
      Certainty certainty,
      String message,
      List<String> suggestions,
      String quote,
      String context,
      List<Place> places,
      List<Authority> authority) {
    this(
        id,
        rule,
        family,
        level,
        certainty,
        message,
        suggestions,
        quote,
        context,
        places,
        authority,
        "");
  }

  /**
   * The finding at some of its places.
   *
   * @param some at least one of them
   * @param around the sentence or block that the first of them stands in
   */
  public Finding at(List<Place> some, String around) {
    return new Finding(
        id,
        rule,
        family,
        level,
        certainty,
        message,
        suggestions,
        quote,
        around,
        some,
        authority,
        record);
  }

  /** The same finding under another id, in a record. */
  Finding in(String other, String inRecord) {
    return new Finding(
        other,
        rule,
        family,
        level,
        certainty,
        message,
        suggestions,
        quote,
        context,
        places,
        authority,
        inRecord);
  }
}
