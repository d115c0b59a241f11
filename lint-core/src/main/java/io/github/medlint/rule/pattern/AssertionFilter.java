package io.github.medlint.rule.pattern;

import io.github.medlint.language.assertion.Assertion;
import io.github.medlint.language.assertion.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which assertions a rule is about.
 *
 * @param setting where they may stand; a rule's scope says in which parts of a page it looks for
 *     them
 * @param about who the statement may be about; only asked where it leaves somebody out
 */
public record AssertionFilter(
    Set<Assertion.Polarity> polarity,
    Set<Assertion.Certainty> certainty,
    Set<Assertion.Mood> mood,
    Set<Assertion.Voice> voice,
    Set<Assertion.Setting> setting,
    Set<Subject> about) {

  /**
   * What a claim rule is about if it does not say: affirmed statements that are not quoted and no
   * wording that the copy must carry.
   */
  public static final AssertionFilter CLAIM =
      new AssertionFilter(
          Set.of(Assertion.Polarity.AFFIRMED),
          Set.of(Assertion.Certainty.values()),
          Set.of(Assertion.Mood.STATEMENT, Assertion.Mood.INSTRUCTION),
          Set.of(Assertion.Voice.OWN, Assertion.Voice.ATTRIBUTED, Assertion.Voice.TESTIMONIAL),
          Set.of(
              Assertion.Setting.RUNNING,
              Assertion.Setting.HEADING,
              Assertion.Setting.LEGAL,
              Assertion.Setting.REFERENCE),
          Set.of(Subject.values()));

  /** What a wording rule is about if it does not say: the words, however they are used. */
  public static final AssertionFilter WORDING =
      new AssertionFilter(
          Set.of(Assertion.Polarity.values()),
          Set.of(Assertion.Certainty.values()),
          Set.of(Assertion.Mood.values()),
          CLAIM.voice(),
          CLAIM.setting(),
          CLAIM.about());

  public AssertionFilter {
    polarity = Set.copyOf(polarity);
    certainty = Set.copyOf(certainty);
    mood = Set.copyOf(mood);
    voice = Set.copyOf(voice);
    setting = Set.copyOf(setting);
    about = Set.copyOf(about);
  }

  /** Whether it matters who a statement is about. */
  public boolean asksWhom() {
    return about.size() < Subject.values().length;
  }

  /**
   * An aspect of an assertion that a rule is not about.
   *
   * @param aspect {@code polarity}, {@code certainty} …
   * @param wanted what the rule is about
   * @param found what it is instead
   */
  public record Refusal(String aspect, List<String> wanted, String found) {
    public Refusal {
      wanted = List.copyOf(wanted);
    }
  }

  /** Why an assertion is not accepted; empty if it is. */
  public List<Refusal> refusals(Assertion assertion) {
    List<Refusal> refusals = new ArrayList<>();
    refuse("polarity", polarity, assertion.polarity(), refusals);
    refuse("certainty", certainty, assertion.certainty(), refusals);
    refuse("mood", mood, assertion.mood(), refusals);
    refuse("voice", voice, assertion.voice(), refusals);
    refuse("setting", setting, assertion.setting(), refusals);
    return refusals;
  }

  /** That a statement is about somebody that the rule is not after. */
  public Refusal refusal(Subject found) {
    return new Refusal("about", labels(about), label(found));
  }

  private static <E extends Enum<E>> void refuse(
      String aspect, Set<E> wanted, E found, List<Refusal> into) {
    if (!wanted.contains(found)) {
      into.add(new Refusal(aspect, labels(wanted), label(found)));
    }
  }

  /** The names of some values in their own order, as rule files write them. */
  public static <E extends Enum<E>> List<String> labels(Set<E> values) {
    return values.stream().sorted().map(AssertionFilter::label).toList();
  }

  private static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  public boolean accepts(Assertion assertion) {
    return polarity.contains(assertion.polarity())
        && certainty.contains(assertion.certainty())
        && mood.contains(assertion.mood())
        && voice.contains(assertion.voice())
        && setting.contains(assertion.setting());
  }
}
