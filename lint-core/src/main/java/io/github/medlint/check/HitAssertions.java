package io.github.medlint.check;

import io.github.medlint.language.Sentence;
import io.github.medlint.language.assertion.Assertion;
import io.github.medlint.language.assertion.Assertion.Setting;
import io.github.medlint.language.assertion.DocumentAssertions;
import io.github.medlint.match.Hit;
import io.github.medlint.match.Stopwatch;
import io.github.medlint.text.TextRange;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/** What a document does with the words of each match. For one thread. */
final class HitAssertions {

  private final DocumentAssertions assertions;
  private final Subjects subjects;
  private final Standings standings;
  private final Stopwatch watch;
  // Several rules ask for the same phrase or concept, and so for the very same hits.
  private final IdentityHashMap<Hit, Assertion> known = new IdentityHashMap<>();

  private long nanos;

  /**
   * What the document does.
   *
   * @param subjects tells who its statements are about
   * @param standings tells which of its words are required ones
   * @param watch hears what it takes
   */
  HitAssertions(
      DocumentAssertions assertions, Subjects subjects, Standings standings, Stopwatch watch) {
    this.assertions = assertions;
    this.subjects = subjects;
    this.standings = standings;
    this.watch = watch;
  }

  /** What finding assertions has taken so far; 0 if that is not measured. */
  long nanos() {
    return nanos;
  }

  /** The assertion of a match; one that stands in no sentence is taken as a plain statement. */
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
    Assertion assertion =
        sentence == null
            ? Assertion.PLAIN
            : assertions.find(hit.block().text(), sentence, hit.first(), hit.end(), hit::matched);
    return inItsSetting(assertion, hit);
  }

  /** The assertion of a match, in the setting that it stands in. */
  Assertion inItsSetting(Assertion assertion, Hit hit) {
    TextRange required = required(hit);
    return required == null
        ? assertion.in(Setting.of(hit.block().role()))
        : assertion
            .in(Setting.REQUIRED)
            .with(new Assertion.Evidence(Setting.REQUIRED.title(), required));
  }

  /** The required statement that a match is part of; null if it is part of none. */
  @Nullable TextRange required(Hit hit) {
    Standing standing = standings.inAcceptedWords().firstAround(hit);
    return standing == null ? null : standing.range();
  }
}
