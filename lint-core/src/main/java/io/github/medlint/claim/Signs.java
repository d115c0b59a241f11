package io.github.medlint.claim;

import io.github.medlint.claim.Effect.Sense;
import io.github.medlint.document.BlockRole;
import io.github.medlint.language.Sentence;
import io.github.medlint.language.Token;
import io.github.medlint.language.assertion.Assertion.Mood;
import io.github.medlint.lexicon.LexicalGroup;
import io.github.medlint.lexicon.Slot;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The signs in a sentence that it makes a claim of the seller's, or does not. Each sign has a name,
 * which the table of points weighs, and a measure from 0 to 1.
 */
final class Signs {

  private static final int SHORT = 4;
  private static final int MIDDLING = 9;
  private static final int LONG = 30;

  private final Map<String, Double> found = new TreeMap<>();
  private final Sentence sentence;
  private final List<Filler> fillers;
  private final List<Effect> effects;

  private Signs(Sentence sentence, List<Filler> fillers, List<Effect> effects) {
    this.sentence = sentence;
    this.fillers = fillers;
    this.effects = effects;
  }

  /** The signs of a sentence by name. */
  static Map<String, Double> of(
      Sentence sentence,
      BlockRole role,
      List<Filler> fillers,
      List<Effect> effects,
      Set<LexicalGroup> heading,
      PageTraits page) {
    Signs signs = new Signs(sentence, fillers, effects);
    signs.effects();
    signs.fillers();
    signs.subject();
    signs.shape(role);
    heading.forEach(group -> signs.add("under-" + group.id()));
    if (heading.stream().anyMatch(Topic::isClass)) {
      signs.add("under-unapproved");
    }
    signs.page(page);
    return signs.found;
  }

  /** The sign that an effect is by itself. */
  static String of(Effect effect) {
    Filler doing = effect.doing();
    return switch (effect.sense()) {
      case BENEFIT -> doing.is(Slot.RESULT) ? doing.group().id() : "effect-" + moved(doing);
      case LOSS -> "effect-loss";
      case LESS -> "effect-less";
      case HARM -> "effect-harm";
      case WORKS -> "effect-works";
      case BARE -> "bare-" + moved(doing);
    };
  }

  /** The sign that a modifier is by itself. */
  static String of(Filler modifier) {
    return modifier.group().slot().label() + "-" + modifier.group().strength().label();
  }

  private static String moved(Filler doing) {
    String direction = doing.group().direction() == null ? "" : doing.group().direction().label();
    return direction + "-" + doing.group().strength().label();
  }

  private void add(String sign) {
    found.put(sign, 1.0);
  }

  private boolean has(String sign) {
    return found.containsKey(sign);
  }

  private void effects() {
    int good = 0;
    for (Effect effect : effects) {
      if (!effect.doing().isStated()) {
        continue;
      }
      add(of(effect));
      if (effect.isBenefit() || effect.sense() == Sense.WORKS) {
        good++;
      }
      if (effect.isBenefit()) {
        benefit(effect);
      }
    }
    if (good > 1) {
      add("two-benefits");
    }
    if (good > 2) {
      add("three-benefits");
    }
  }

  private void benefit(Effect effect) {
    add("benefit");
    for (Filler target : effect.targets()) {
      if (target.is(Slot.TARGET)) {
        add("on-" + target.group().kind());
      }
    }
    if (effect.targets().size() > 1) {
      add("several-targets");
    }
    if (effect.doing().isHedged()) {
      add("hedged-benefit");
    }
    if (effect.doing().group().is("mechanism")) {
      add("mechanism");
    }
  }

  private void fillers() {
    for (Filler filler : fillers) {
      Slot slot = filler.group().slot();
      if (slot.isModifier()) {
        if (filler.isStated()) {
          add(of(filler));
        }
      } else if (slot == Slot.TARGET) {
        add("has-" + filler.group().kind());
      } else if (slot == Slot.ACT) {
        add("act-" + filler.group().kind());
      } else if (slot.isSubject()) {
        add(filler.group().id());
        if (Topic.isClass(filler.group())) {
          add("names-unapproved");
        }
      }
    }
    if (has(Slot.FIRST_PERSON.label())) {
      if (has("benefit") || has("effect-works")) {
        add("own-benefit");
      }
      if (has("degree-strong")) {
        add("own-praise");
      }
    }
  }

  /** Who stands nearest before the first effect. */
  private void subject() {
    for (Effect effect : effects) {
      if ((effect.isBenefit() || effect.sense() == Sense.WORKS) && effect.doing().isStated()) {
        Filler nearest = null;
        for (Filler filler : fillers) {
          if (filler.group().slot().isSubject() && filler.end() <= effect.doing().first()) {
            nearest = filler;
          }
        }
        add(
            nearest == null
                ? "no-subject"
                : "subject-"
                    + (Topic.isClass(nearest.group()) ? "unapproved" : nearest.group().id()));
        return;
      }
    }
  }

  private void shape(BlockRole role) {
    int words = sentence.words().size();
    add(
        words <= SHORT
            ? "words-few"
            : words <= MIDDLING ? "words-some" : words <= LONG ? "words-many" : "words-very-many");
    Token last = sentence.tokens().get(sentence.tokens().size() - 1);
    boolean presupposed = effects.stream().anyMatch(e -> e.isBenefit() && e.doing().isStated());
    if (fillers.stream().anyMatch(Signs::isAsked)
        || (last.word().startsWith("?") && !presupposed)) {
      add("question");
    } else if (last.word().equals("!")) {
      add("exclamation");
    } else if (!last.word().equals(".")) {
      add("no-full-stop");
    }
    if (role == BlockRole.HEADING) {
      add("heading");
    }
  }

  private static boolean isAsked(Filler filler) {
    return filler.assertion().mood() == Mood.QUESTION;
  }

  private void page(PageTraits page) {
    found.putAll(page.signs());
    if (has("benefit")) {
      found.put("benefit-of-unapproved", page.ofUnapproved());
      found.put("benefit-amid-warnings", page.of("act-warn"));
    }
    if (has("has-disease")) {
      found.put("disease-of-unapproved", page.ofUnapproved());
    }
    if (has(Slot.FIRST_PERSON.label())) {
      found.put(
          "own-among-stories", Math.min(1, page.of("story-change") + page.of("story-praise")));
    }
  }
}
