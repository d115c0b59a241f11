package io.github.medlint.claim;

import io.github.medlint.lexicon.Direction;
import io.github.medlint.lexicon.Slot;
import io.github.medlint.lexicon.Valence;
import java.util.List;

/**
 * Something that is said to be done, and to what.
 *
 * @param doing the words that say what is done
 * @param targets what it is done to, from left to right; empty if nothing is named
 * @param sense what that is to people
 */
record Effect(Filler doing, List<Filler> targets, Sense sense) {

  /** What an effect is to people. */
  enum Sense {
    /** More of what they want, or less of what they do not. */
    BENEFIT,
    /** Less of what they want. */
    LOSS,
    /** Less of what may be too much: “reduces testosterone”. */
    LESS,
    HARM,
    /** It does its work, whatever that is: “really works”. */
    WORKS,
    /** Nothing is named that it is done to. */
    BARE
  }

  Effect {
    targets = List.copyOf(targets);
  }

  static Sense senseOf(Filler doing, Filler target) {
    Direction direction = doing.group().direction();
    Valence valence = target.is(Slot.TARGET) ? target.group().valence() : Valence.MORE;
    if (direction == null || direction == Direction.CAUSE) {
      return Sense.HARM;
    }
    return switch (direction) {
      case RAISE -> valence == Valence.LESS ? Sense.HARM : Sense.BENEFIT;
      case LOWER ->
          valence == Valence.LESS
              ? Sense.BENEFIT
              : valence == Valence.MORE ? Sense.LOSS : Sense.LESS;
      case BETTER, RESTORE, TREAT, PREVENT, CURE -> Sense.BENEFIT;
      case CAUSE -> Sense.HARM;
    };
  }

  boolean isBenefit() {
    return sense == Sense.BENEFIT;
  }
}
