package io.github.medlint.check;

import io.github.medlint.language.assertion.Subject;
import io.github.medlint.match.Hit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The words of one sentence that name a subject or stand for one. */
final class SubjectWords {

  private final SubjectLexicon.Mentions mentions;
  private final List<Named> named;
  private final List<Named> subjects;
  private final List<Hit> standIns;

  SubjectWords(SubjectLexicon.Mentions mentions) {
    this.mentions = mentions;
    this.named = named(mentions);
    this.subjects = named.stream().filter(one -> !overlapsOne(one.hit, mentions.beside())).toList();
    List<Hit> names = named.stream().map(Named::hit).toList();
    this.standIns =
        mentions.standIns().stream()
            .filter(one -> !overlapsOne(one, mentions.beside()) && !overlapsOne(one, names))
            .toList();
  }

  /** Words that name a subject. */
  record Named(Subject subject, Hit hit) {

    About because(String why) {
      return new About(subject, why, hit.range());
    }
  }

  private static List<Named> named(SubjectLexicon.Mentions mentions) {
    List<Named> all = new ArrayList<>();
    for (Map.Entry<Subject, List<Hit>> entry : mentions.named().entrySet()) {
      for (Hit hit : entry.getValue()) {
        all.add(new Named(entry.getKey(), hit));
      }
    }
    // “Healthy relationships” within “people with healthy relationships” and the like: the longer.
    List<Named> longest = new ArrayList<>(all);
    longest.removeIf(one -> all.stream().anyMatch(other -> holds(other.hit, one.hit)));
    longest.sort(Comparator.comparingInt(one -> one.hit.first()));
    return longest;
  }

  private static boolean holds(Hit outer, Hit inner) {
    return outer.first() <= inner.first()
        && outer.end() >= inner.end()
        && outer.end() - outer.first() > inner.end() - inner.first();
  }

  private static boolean overlapsOne(Hit hit, List<Hit> others) {
    return others.stream().anyMatch(other -> overlap(hit, other));
  }

  static boolean overlap(Hit a, Hit b) {
    return a.first() < b.end() && b.first() < a.end();
  }

  /** All words that name a subject, from left to right; of those within others only the longer. */
  List<Named> named() {
    return named;
  }

  /** Those that do not stand in a phrase that names something beside the subject. */
  List<Named> subjects() {
    return subjects;
  }

  /** The words that stand for what was named before them, and are part of no name or phrase. */
  List<Hit> standIns() {
    return standIns;
  }

  /** All phrases that tell of subjects. */
  SubjectLexicon.Mentions mentions() {
    return mentions;
  }
}
