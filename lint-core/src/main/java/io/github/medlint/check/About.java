package io.github.medlint.check;

import io.github.medlint.language.assertion.Assertion;
import io.github.medlint.language.assertion.Subject;
import io.github.medlint.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Who a statement is about.
 *
 * @param subject who
 * @param why how that was decided, for people
 * @param words the words that name the subject, in the block's text; null if they stand in another
 *     block, or nowhere
 */
record About(Subject subject, String why, @Nullable TextRange words) {

  /** The assertion of the statement, with the words that name its subject among the evidence. */
  Assertion addedTo(Assertion assertion) {
    return words == null
        ? assertion
        : assertion.with(new Assertion.Evidence("about " + subject.label(), words));
  }
}
