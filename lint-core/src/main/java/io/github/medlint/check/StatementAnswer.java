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
 */
public record StatementAnswer(
    String requirement,
    String statement,
    String title,
    Status status,
    String because,
    List<Place> places) {

  public StatementAnswer {
    places = List.copyOf(places);
  }

  /** The closed set of answers. */
  public enum Status {
    PRESENT,
    MISSING,
    NOT_REQUIRED,
    UNDETERMINED;

    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
