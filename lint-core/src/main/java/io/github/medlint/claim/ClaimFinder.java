package io.github.medlint.claim;

import io.github.medlint.claim.Effect.Sense;
import io.github.medlint.document.Block;
import io.github.medlint.language.Sentence;
import io.github.medlint.lexicon.Frame;
import io.github.medlint.lexicon.PointTable;
import io.github.medlint.lexicon.Slot;
import io.github.medlint.match.Hit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Makes claims of the fillers of sentences and weighs them. */
final class ClaimFinder {

  private final PointTable points;
  private final Headings headings;
  private final PageTraits page;
  private final Topic topic;

  ClaimFinder(PointTable points, Headings headings, PageTraits page) {
    this.topic = new Topic(headings);
    this.points = points;
    this.headings = headings;
    this.page = page;
  }

  /**
   * What a sentence claims.
   *
   * @param fillers at least one
   * @param effects those that they tell of
   */
  SentenceReading read(Sentence sentence, List<Filler> fillers, List<Effect> effects) {
    Block block = fillers.get(0).hit().block();
    String product = topic.of(block, fillers);
    List<Claim> claims = new ArrayList<>();
    for (Effect effect : effects) {
      if (effect.doing().isStated()
          && (effect.isBenefit() || effect.sense() == Sense.WORKS)
          && !Subject.isAnother(effect.doing(), effect.targets(), fillers)) {
        claims.add(claim(sentence, effect, product));
      }
    }
    for (Filler filler : fillers) {
      if (filler.group().slot().isModifier()
          && filler.isStated()
          && !Subject.isAnother(filler, List.of(), fillers)) {
        claims.add(claim(filler, product));
      }
    }
    claims.sort(Comparator.comparingInt(Claim::weight).reversed());
    Map<String, Double> signs =
        Signs.of(sentence, block.role(), fillers, effects, headings.over(block), page);
    return new SentenceReading(claims, signs, sum(signs));
  }

  /** What words claim that take up an effect that was only asked or denied of something else. */
  SentenceReading answer(Effect asked, Filler words) {
    TreeSet<String> kinds = new TreeSet<>();
    asked.targets().forEach(target -> kinds.add(target.group().kind()));
    Filler doing = asked.doing();
    Claim claim =
        new Claim(
            Frame.EFFECT,
            doing.group().kind(),
            "",
            doing.group().direction(),
            kinds,
            doing.group().strength(),
            points.of(Signs.of(asked)),
            words.hit());
    return new SentenceReading(List.of(claim), Map.of("answer", 1.0), points.bar());
  }

  private int sum(Map<String, Double> signs) {
    double sum = 0;
    for (Map.Entry<String, Double> sign : signs.entrySet()) {
      sum += points.of(sign.getKey()) * sign.getValue();
    }
    return (int) Math.round(sum);
  }

  private Claim claim(Sentence sentence, Effect effect, String product) {
    int weight = points.of(Signs.of(effect));
    TreeSet<String> kinds = new TreeSet<>();
    int first = effect.doing().first();
    int end = effect.doing().end();
    BitSet said = new BitSet();
    said.set(first, end);
    for (Filler target : effect.targets()) {
      if (target.is(Slot.TARGET) && kinds.add(target.group().kind())) {
        weight += points.of("on-" + target.group().kind());
      }
      first = Math.min(first, target.first());
      end = Math.max(end, target.end());
      said.set(target.first(), target.end());
    }
    return new Claim(
        Frame.EFFECT,
        effect.doing().group().kind(),
        product,
        effect.doing().group().direction(),
        kinds,
        effect.doing().group().strength(),
        weight,
        words(sentence, effect.doing().hit(), said));
  }

  private Claim claim(Filler modifier, String product) {
    return new Claim(
        Frame.of(modifier.group().slot()),
        modifier.group().kind(),
        product,
        null,
        new TreeSet<>(),
        modifier.group().strength(),
        points.of(Signs.of(modifier)),
        modifier.hit());
  }

  /** The words of a sentence that make a claim; what stands between may turn it. */
  private static Hit words(Sentence sentence, Hit hit, BitSet said) {
    int first = said.nextSetBit(0);
    int end = said.length();
    BitSet between = new BitSet();
    between.set(first, end);
    between.andNot(said);
    return new Hit(hit.block(), sentence.wordRange(first, end), sentence, first, end, between);
  }
}
