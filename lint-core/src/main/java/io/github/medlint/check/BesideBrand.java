package io.github.medlint.check;

import io.github.medlint.language.Sentence;
import io.github.medlint.language.Token;
import io.github.medlint.match.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads a generic name that stands with a brand as that brand: in “Epidiolex (cannabidiol)” and in
 * “semaglutide (Wegovy)” both words name one product, which has one label.
 */
final class BesideBrand {

  private static final Set<String> OPENING = Set.of("®", "™", "(", "-LRB-");
  private static final Set<String> CLOSING = Set.of(")", "-RRB-", "®", "™");

  private BesideBrand() {}

  /** The mentions of one draft in reading order, each as the product that is meant. */
  static List<Mention> read(List<Mention> mentions) {
    List<Mention> read = new ArrayList<>(mentions);
    for (int i = 0; i + 1 < read.size(); i++) {
      if (read.get(i) instanceof Mention.OfDrug first
          && read.get(i + 1) instanceof Mention.OfDrug second
          && isParenthesis(first.hit(), second.hit())) {
        if (first.brand() != null && second.brand() == null) {
          read.set(i + 1, first.at(second.hit()));
        } else if (first.brand() == null && second.brand() != null && closes(second.hit())) {
          read.set(i, second.at(first.hit()));
        }
      }
    }
    return read;
  }

  private static boolean isParenthesis(Hit first, Hit second) {
    if (!first.sameSentence(second) || second.first() <= first.end()) {
      return false;
    }
    return wordsOf(first).subList(first.end(), second.first()).stream()
        .allMatch(word -> OPENING.contains(word.word()));
  }

  private static boolean closes(Hit brand) {
    List<Token> words = wordsOf(brand);
    return brand.end() < words.size() && CLOSING.contains(words.get(brand.end()).word());
  }

  private static List<Token> wordsOf(Hit hit) {
    Sentence sentence = hit.sentence();
    return sentence == null ? List.of() : sentence.words();
  }
}
