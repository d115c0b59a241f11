package io.github.medlint.claim;

import io.github.medlint.lexicon.Slot;
import java.util.List;

/** Who or what words are said of. */
final class Subject {

  private Subject() {}

  /**
   * Whether words are said of something that the copy does not sell, since nothing else is named
   * before them: “Exercise is the best treatment for back pain”.
   *
   * @param targets what is done something to, which is no subject: “Stress melts away”
   */
  static boolean isAnother(Filler words, List<Filler> targets, List<Filler> fillers) {
    boolean another = false;
    for (Filler filler : fillers) {
      if (filler.group().slot().isSubject() && filler.end() <= words.first()) {
        if (!filler.is(Slot.OTHER) || isAmong(filler, targets)) {
          return false;
        }
        another = true;
      }
    }
    return another;
  }

  private static boolean isAmong(Filler filler, List<Filler> targets) {
    return targets.stream()
        .anyMatch(other -> filler.first() < other.end() && other.first() < filler.end());
  }
}
