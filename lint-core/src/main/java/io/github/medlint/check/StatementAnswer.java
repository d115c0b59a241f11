package io.github.medlint.check;

import java.util.List;
import java.util.Locale;

/**
 * The answer of one requirement for one draft.
 *
 * @param requirement the rule's id
 * @param statement the statement's id
 * @param title the statement's name for people
 * @param status the answer
 * @param because why: the fact that asks for it with its words, or why it is not asked for
 * @param places where the statement stands; for a missing one, where what asks for it stands
 * @param detail what is wrong with it, or what is to be known about it; empty if nothing is
 * @param record the record of the file that is answered for; empty if the file is one text, or if
 *     the answer is the same for all of its records
 */
public record StatementAnswer(
    String requirement,
    String statement,
    String title,
    Status status,
    String because,
    List<Place> places,
    Detail detail,
    String record) {

  public StatementAnswer {
    places = List.copyOf(places);
  }

  /** An answer for a file that is one text. */
  public StatementAnswer(
      String requirement,
      String statement,
      String title,
      Status status,
      String because,
      List<Place> places,
      Detail detail) {
    this(requirement, statement, title, status, because, places, detail, "");
  }

  /** An answer about which there is nothing more to tell. */
  public StatementAnswer(
      String requirement,
      String statement,
      String title,
      Status status,
      String because,
      List<Place> places) {
    this(requirement, statement, title, status, because, places, Detail.NONE);
  }

  StatementAnswer in(String inRecord) {
    return new StatementAnswer(
        requirement, statement, title, status, because, places, detail, inRecord);
  }

  /** The closed set of answers. */
  public enum Status {
    PRESENT,
    ALTERED,
    INCOMPLETE,
    DISTANT,
    MISSING,
    CONTRADICTED,
    NOT_REQUIRED,
    UNDETERMINED;

    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * What there is to know beside the status.
   *
   * @param text in one sentence or two, for people; empty if there is nothing to tell
   * @param where where the statement must stand, each place in words
   * @param changes how it differs from a prescribed wording
   * @param covered what of the claims it covers, if the requirement asks for that
   * @param lacking what of the claims it does not cover
   * @param others the claim it is too far from, or the words that say the opposite
   * @param byShape whether places were told by the shape of a text that has no markup
   */
  public record Detail(
      String text,
      List<String> where,
      List<WordChange> changes,
      List<String> covered,
      List<String> lacking,
      List<Place> others,
      boolean byShape) {

    /** Nothing. */
    public static final Detail NONE =
        new Detail("", List.of(), List.of(), List.of(), List.of(), List.of(), false);

    public Detail {
      where = List.copyOf(where);
      changes = List.copyOf(changes);
      covered = List.copyOf(covered);
      lacking = List.copyOf(lacking);
      others = List.copyOf(others);
    }
  }
}
