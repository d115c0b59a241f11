package io.github.medlint.check;

import static io.github.medlint.check.SubjectWords.overlap;

import io.github.medlint.check.SubjectWords.Named;
import io.github.medlint.document.Block;
import io.github.medlint.document.Document;
import io.github.medlint.language.ParsedSentence;
import io.github.medlint.language.Sentence;
import io.github.medlint.language.assertion.ClauseSubject;
import io.github.medlint.language.assertion.DocumentAssertions;
import io.github.medlint.language.assertion.Subject;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.Hit;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells who the statements of one document are about: by the words that name a subject, and by a
 * parse where they name several. What names nobody is taken to be about what the copy sells.
 */
final class Subjects {

  private final SubjectLexicon lexicon;
  private final DocumentAssertions assertions;
  private final Antecedents antecedents;
  // Rules ask about several matches of one sentence, and several about the same.
  private final IdentityHashMap<Sentence, SubjectWords> words = new IdentityHashMap<>();
  private final IdentityHashMap<Hit, About> known = new IdentityHashMap<>();

  Subjects(
      Document document,
      SubjectLexicon lexicon,
      DocumentMatches matches,
      DocumentAssertions assertions) {
    this.lexicon = lexicon;
    this.assertions = assertions;
    this.antecedents = new Antecedents(document, matches, this::words);
  }

  /** Who a match is about. */
  About of(Hit hit) {
    About about = known.get(hit);
    if (about == null) {
      about = find(hit);
      known.put(hit, about);
    }
    return about;
  }

  private About find(Hit hit) {
    Sentence sentence = hit.sentence();
    if (sentence == null) {
      return nobody();
    }
    SubjectWords words = words(hit.block(), sentence);
    SubjectLexicon.Mentions mentions = words.mentions();
    for (Named one : words.named()) {
      if (one.subject() == Subject.PRODUCT && overlap(one.hit(), hit)) {
        return one.because("named in the statement");
      }
    }
    for (Hit effect : mentions.effects()) {
      if (overlap(effect, hit) && effect.end() > hit.end()) {
        return new About(Subject.DISEASE, "what a disease does", effect.range());
      }
    }
    List<Named> before =
        words.subjects().stream().filter(one -> one.hit().end() <= hit.first()).toList();
    if (mentions.standIns().stream().anyMatch(one -> one.first() == hit.first())
        && words.named().stream().noneMatch(one -> one.hit().first() == hit.first())) {
      return antecedent(hit.block(), sentence, before);
    }
    boolean sold =
        before.stream().anyMatch(one -> one.subject() == Subject.PRODUCT)
            || mentions.standIns().stream().anyMatch(one -> one.first() <= hit.first());
    for (Named one : words.named()) {
      if (!sold
          && one.subject() == Subject.OTHER
          && overlap(one.hit(), hit)
          && mentions.beside().stream()
              .noneMatch(b -> b.first() >= hit.first() && overlap(b, one.hit()))) {
        return one.because("named in the statement");
      }
    }
    boolean standIn = words.standIns().stream().anyMatch(one -> one.end() <= hit.first());
    long kinds = before.stream().map(Named::subject).distinct().count();
    boolean agent = mentions.agents().stream().anyMatch(one -> one.first() >= hit.end());
    if (agent || kinds + (standIn ? 1 : 0) > 1) {
      About parsed = byParse(hit, sentence, words);
      if (parsed != null) {
        return parsed;
      }
    }
    if (!before.isEmpty()) {
      return before.get(before.size() - 1).because("named before the statement");
    }
    if (standIn) {
      return antecedent(hit.block(), sentence, List.of());
    }
    return words.named().stream().anyMatch(one -> one.subject() == Subject.PRODUCT)
        ? nobody()
        : words.subjects().stream()
            .filter(one -> one.subject() == Subject.OTHER && one.hit().first() >= hit.end())
            .findFirst()
            .map(one -> one.because("named after the statement"))
            .orElseGet(Subjects::nobody);
  }

  private SubjectWords words(Block block, Sentence sentence) {
    return words.computeIfAbsent(sentence, one -> new SubjectWords(lexicon.find(block, one)));
  }

  private static About nobody() {
    return new About(Subject.PRODUCT, "nobody is named", null);
  }

  /** By the dependency tree; null if it cannot be had or names nobody that is known. */
  private @Nullable About byParse(Hit hit, Sentence sentence, SubjectWords words) {
    ParsedSentence parse = assertions.parse(hit.block().text(), sentence);
    if (parse == null) {
      return null;
    }
    List<Integer> phrase = ClauseSubject.find(parse, hit.first(), hit.end());
    if (phrase.isEmpty()) {
      return null;
    }
    int head = phrase.get(0);
    for (Named one : words.named()) {
      if (one.hit().first() <= head && head < one.hit().end()) {
        return one.because("the subject of the clause");
      }
    }
    if (words.mentions().standIns().stream().anyMatch(one -> one.first() == head)) {
      return antecedent(
          hit.block(),
          sentence,
          words.named().stream().filter(one -> one.hit().end() <= head).toList());
    }
    Named first = null;
    for (Named one : words.named()) {
      boolean within = phrase.stream().anyMatch(w -> one.hit().first() <= w && w < one.hit().end());
      if (within && (first == null || one.subject() == Subject.PRODUCT)) {
        first = one;
      }
    }
    return first == null ? null : first.because("named in the subject of the clause");
  }

  /**
   * What “it” stands for.
   *
   * @param same what the sentence itself names before it
   */
  private About antecedent(Block block, Sentence sentence, List<Named> same) {
    Named own = Antecedents.first(same);
    if (own != null) {
      return own.because("named before in the sentence");
    }
    About before = antecedents.before(block, sentence);
    return before == null ? nobody() : before;
  }
}
