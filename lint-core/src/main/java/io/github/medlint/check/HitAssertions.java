package io.github.medlint.check;

import io.github.medlint.language.Assertion;
import io.github.medlint.language.DocumentAssertions;
import io.github.medlint.language.Sentence;
import io.github.medlint.match.Hit;
import io.github.medlint.match.Stopwatch;
import java.util.IdentityHashMap;

/** What a document does with the words of each match. For one thread. */
final class HitAssertions {

  private final DocumentAssertions assertions;
  private final Subjects subjects;
  private final Stopwatch watch;
  // Several rules ask for the same phrase or concept, and so for the very same hits.
  private final IdentityHashMap<Hit, Assertion> known = new IdentityHashMap<>();

  private long nanos;

  /**
   * What the document does.
   *
   * @param subjects tells who its statements are about
   * @param watch hears what it takes
   */
  HitAssertions(DocumentAssertions assertions, Subjects subjects, Stopwatch watch) {
    this.assertions = assertions;
    this.subjects = subjects;
    this.watch = watch;
  }

  /** What finding assertions has taken so far; 0 if that is not measured. */
  long nanos() {
    return nanos;
  }

  /** The assertion of a match; one that stands in no sentence is taken as it is. */
  Assertion of(Hit hit) {
    Assertion assertion = known.get(hit);
    if (assertion == null) {
      long start = watch.now();
      assertion = find(hit);
      nanos += watch.now() - start;
      known.put(hit, assertion);
    }
    return assertion;
  }

  /** Who a match is about. */
  About about(Hit hit) {
    long start = watch.now();
    About about = subjects.of(hit);
    nanos += watch.now() - start;
    return about;
  }

  private Assertion find(Hit hit) {
    Sentence sentence = hit.sentence();
    return sentence == null
        ? Assertion.PLAIN
        : assertions.find(hit.block().text(), sentence, hit.first(), hit.end(), hit::matched);
  }
}
