package io.github.medlint.check;

import io.github.medlint.document.Block;
import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Document;
import io.github.medlint.language.ParsedSentence;
import io.github.medlint.language.Sentence;
import io.github.medlint.language.assertion.ClauseSubject;
import io.github.medlint.language.assertion.DocumentAssertions;
import io.github.medlint.language.assertion.Subject;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.Hit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells who the statements of one document are about: by the words that name a subject, and by a
 * parse where they name several. What names nobody is taken to be about what the copy sells.
 */
final class Subjects {

  private final Document document;
  private final SubjectLexicon lexicon;
  private final DocumentMatches matches;
  private final DocumentAssertions assertions;
  // Rules ask about several matches of one sentence.
  private final IdentityHashMap<Sentence, SubjectLexicon.Mentions> known = new IdentityHashMap<>();

  Subjects(
      Document document,
      SubjectLexicon lexicon,
      DocumentMatches matches,
      DocumentAssertions assertions) {
    this.document = document;
    this.lexicon = lexicon;
    this.matches = matches;
    this.assertions = assertions;
  }

  /** Words that name a subject. */
  private record Named(Subject subject, Hit hit) {

    About because(String why) {
      return new About(subject, why, hit.range());
    }
  }

  /** Who a match is about. */
  About of(Hit hit) {
    Sentence sentence = hit.sentence();
    if (sentence == null) {
      return nobody();
    }
    SubjectLexicon.Mentions mentions = find(hit.block(), sentence);
    List<Named> named = named(mentions);
    for (Named one : named) {
      if (one.subject == Subject.PRODUCT && overlaps(one.hit, hit)) {
        return one.because("named in the statement");
      }
    }
    for (Hit effect : mentions.effects()) {
      if (overlaps(effect, hit) && effect.end() > hit.end()) {
        return new About(Subject.DISEASE, "what a disease does", effect.range());
      }
    }
    List<Named> before =
        named.stream()
            .filter(one -> one.hit.end() <= hit.first())
            .filter(one -> mentions.beside().stream().noneMatch(b -> overlaps(b, one.hit)))
            .toList();
    if (mentions.standIns().stream().anyMatch(one -> one.first() == hit.first())
        && named.stream().noneMatch(one -> one.hit.first() == hit.first())) {
      return antecedent(hit.block(), sentence, before);
    }
    boolean sold =
        before.stream().anyMatch(one -> one.subject == Subject.PRODUCT)
            || mentions.standIns().stream().anyMatch(one -> one.first() <= hit.first());
    for (Named one : named) {
      if (!sold
          && one.subject == Subject.OTHER
          && overlaps(one.hit, hit)
          && mentions.beside().stream()
              .noneMatch(b -> b.first() >= hit.first() && overlaps(b, one.hit))) {
        return one.because("named in the statement");
      }
    }
    List<Hit> standIns =
        mentions.standIns().stream()
            .filter(one -> one.end() <= hit.first())
            .filter(one -> mentions.beside().stream().noneMatch(b -> overlaps(b, one)))
            .filter(one -> named.stream().noneMatch(n -> overlaps(n.hit, one)))
            .toList();
    long kinds = before.stream().map(Named::subject).distinct().count();
    boolean agent = mentions.agents().stream().anyMatch(one -> one.first() >= hit.end());
    if (agent || kinds + (standIns.isEmpty() ? 0 : 1) > 1) {
      About parsed = byParse(hit, sentence, mentions, named);
      if (parsed != null) {
        return parsed;
      }
    }
    if (!before.isEmpty()) {
      return before.get(before.size() - 1).because("named before the statement");
    }
    if (!standIns.isEmpty()) {
      return antecedent(hit.block(), sentence, List.of());
    }
    return named.stream().anyMatch(one -> one.subject == Subject.PRODUCT)
        ? nobody()
        : named.stream()
            .filter(one -> one.subject == Subject.OTHER && one.hit.first() >= hit.end())
            .filter(one -> mentions.beside().stream().noneMatch(b -> overlaps(b, one.hit)))
            .findFirst()
            .map(one -> one.because("named after the statement"))
            .orElseGet(Subjects::nobody);
  }

  private SubjectLexicon.Mentions find(Block block, Sentence sentence) {
    return known.computeIfAbsent(sentence, one -> lexicon.find(block, one));
  }

  private static About nobody() {
    return new About(Subject.PRODUCT, "nobody is named", null);
  }

  private static List<Named> named(SubjectLexicon.Mentions mentions) {
    List<Named> all = new ArrayList<>();
    for (Map.Entry<Subject, List<Hit>> entry : mentions.named().entrySet()) {
      for (Hit hit : entry.getValue()) {
        all.add(new Named(entry.getKey(), hit));
      }
    }
    // “Healthy relationships” within “people with healthy relationships” and the like: the longer.
    all.removeIf(one -> all.stream().anyMatch(other -> holds(other.hit, one.hit)));
    all.sort(Comparator.comparingInt(one -> one.hit.first()));
    return all;
  }

  private static boolean holds(Hit outer, Hit inner) {
    return outer.first() <= inner.first()
        && outer.end() >= inner.end()
        && outer.end() - outer.first() > inner.end() - inner.first();
  }

  private static boolean overlaps(Hit a, Hit b) {
    return a.first() < b.end() && b.first() < a.end();
  }

  /** By the dependency tree; null if it cannot be had or names nobody that is known. */
  private @Nullable About byParse(
      Hit hit, Sentence sentence, SubjectLexicon.Mentions mentions, List<Named> named) {
    ParsedSentence parse = assertions.parse(hit.block().text(), sentence);
    if (parse == null) {
      return null;
    }
    List<Integer> phrase = ClauseSubject.find(parse, hit.first(), hit.end());
    if (phrase.isEmpty()) {
      return null;
    }
    int head = phrase.get(0);
    for (Named one : named) {
      if (one.hit.first() <= head && head < one.hit.end()) {
        return one.because("the subject of the clause");
      }
    }
    if (mentions.standIns().stream().anyMatch(one -> one.first() == head)) {
      return antecedent(
          hit.block(), sentence, named.stream().filter(one -> one.hit.end() <= head).toList());
    }
    Named first = null;
    for (Named one : named) {
      boolean within = phrase.stream().anyMatch(w -> one.hit.first() <= w && w < one.hit.end());
      if (within && (first == null || one.subject == Subject.PRODUCT)) {
        first = one;
      }
    }
    return first == null ? null : first.because("named in the subject of the clause");
  }

  /**
   * What “it” stands for: what the same or an earlier sentence of the block or the heading names.
   *
   * @param same what the sentence itself names before it
   */
  private About antecedent(Block block, Sentence sentence, List<Named> same) {
    for (Named one : same) {
      if (one.subject != Subject.PATIENT) {
        return one.because("named before in the sentence");
      }
    }
    About found = null;
    for (Sentence earlier : matches.sentences(block)) {
      if (earlier.range().start() >= sentence.range().start()) {
        break;
      }
      for (Named one : named(find(block, earlier))) {
        if (one.subject != Subject.PATIENT) {
          found = one.because("named in an earlier sentence");
          break;
        }
      }
    }
    if (found != null) {
      return found;
    }
    for (int i = block.index() - 1; i >= 0; i--) {
      Block heading = document.blocks().get(i);
      if (heading.role() == BlockRole.HEADING) {
        return heading(heading);
      }
    }
    return nobody();
  }

  private About heading(Block heading) {
    for (Sentence sentence : matches.sentences(heading)) {
      for (Named one : named(find(heading, sentence))) {
        if (one.subject != Subject.PATIENT) {
          return new About(one.subject, "named in the heading", null);
        }
      }
    }
    return nobody();
  }
}
