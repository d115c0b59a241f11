package io.github.medlint.claim;

import io.github.medlint.claim.Effect.Sense;
import io.github.medlint.language.Sentence;
import io.github.medlint.language.Token;
import io.github.medlint.lexicon.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins what is done with what it is done to, in open order: “relieves pain”, “pain relief”,
 * “pain-relieving”, “pain is relieved”, “relief from pain and stiffness”.
 */
final class Effects {

  /** More words between the two belong to something else. */
  private static final int MAX_GAP = 6;

  private static final int MAX_GAP_IN_LIST = 4;
  private static final int MAX_GAP_BACK = 3;

  private static final Set<String> BREAKS =
      Set.of(";", ":", "—", "–", "|", "•", "(", ")", "--", "·", "✓", "✔");

  private final Sentence sentence;
  private final List<Filler> doings = new ArrayList<>();
  private final List<Filler> targets = new ArrayList<>();
  private final List<Filler> breaks = new ArrayList<>();
  private final List<Effect> effects = new ArrayList<>();

  private Effects(Sentence sentence, List<Filler> fillers) {
    this.sentence = sentence;
    for (Filler filler : fillers) {
      if (filler.is(Slot.EFFECT)) {
        doings.add(filler);
      } else if (filler.is(Slot.TARGET)) {
        targets.add(filler);
      } else if (filler.is(Slot.BREAK)) {
        breaks.add(filler);
      } else if (filler.is(Slot.RESULT)) {
        effects.add(new Effect(filler, List.of(filler), Sense.BENEFIT));
      }
    }
  }

  /** The effects that a sentence tells of, by the fillers in it from left to right. */
  static List<Effect> in(Sentence sentence, List<Filler> fillers) {
    Effects all = new Effects(sentence, fillers);
    all.doings.forEach(all::join);
    return all.effects;
  }

  private static boolean isWorks(Filler doing) {
    return doing.group().is("works");
  }

  private void join(Filler doing) {
    if (isWorks(doing)) {
      effects.add(new Effect(doing, List.of(), Sense.WORKS));
      return;
    }
    List<Filler> behind = behind(doing);
    Filler compounded = before(doing, 0);
    if (compounded != null) {
      add(doing, List.of(compounded));
    }
    if (!behind.isEmpty()) {
      add(doing, behind);
    } else if (compounded == null) {
      Filler passive = before(doing, MAX_GAP_BACK);
      if (passive == null) {
        effects.add(new Effect(doing, List.of(), Sense.BARE));
      } else {
        add(doing, List.of(passive));
      }
    }
  }

  private void add(Filler doing, List<Filler> its) {
    effects.add(new Effect(doing, its, Effect.senseOf(doing, its.get(0))));
  }

  /** The targets behind the words, with those of a list that the first opens. */
  private List<Filler> behind(Filler doing) {
    List<Filler> found = new ArrayList<>();
    int last = doing.end();
    for (Filler target : targets) {
      if (target.first() < doing.end()) {
        continue;
      }
      int most = found.isEmpty() ? MAX_GAP : MAX_GAP_IN_LIST;
      if (target.first() - last > most
          || isBroken(last, target.first())
          || (!found.isEmpty() && isTaken(last, target.first()))) {
        break;
      }
      found.add(target);
      last = target.end();
    }
    return found;
  }

  /** The last target before the words and not more than {@code most} words from them. */
  private @Nullable Filler before(Filler doing, int most) {
    Filler found = null;
    for (Filler target : targets) {
      int gap = doing.first() - target.end();
      if (gap >= 0 && gap <= most && !isBroken(target.end(), doing.first())) {
        found = target;
      }
    }
    return found;
  }

  private boolean isBroken(int from, int to) {
    List<Token> words = sentence.words();
    for (int i = from; i < to; i++) {
      if (BREAKS.contains(words.get(i).word())) {
        return true;
      }
    }
    return breaks.stream().anyMatch(one -> one.first() >= from && one.end() <= to);
  }

  /** Whether other words that do something stand between. */
  private boolean isTaken(int from, int to) {
    return doings.stream()
        .anyMatch(other -> other.first() >= from && other.first() < to && !isWorks(other));
  }
}
