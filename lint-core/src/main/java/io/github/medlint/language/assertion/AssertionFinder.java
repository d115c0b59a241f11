package io.github.medlint.language.assertion;

import io.github.medlint.language.LevelUnavailableException;
import io.github.medlint.language.ParsedSentence;
import io.github.medlint.language.Sentence;
import io.github.medlint.language.assertion.Assertion.Certainty;
import io.github.medlint.language.assertion.Assertion.Evidence;
import io.github.medlint.language.assertion.Assertion.Mood;
import io.github.medlint.language.assertion.Assertion.Polarity;
import io.github.medlint.language.assertion.Assertion.Setting;
import io.github.medlint.language.assertion.Assertion.Voice;
import io.github.medlint.language.syntax.Analysis;
import io.github.medlint.language.syntax.SyntaxEngine;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Decides from cue words what a sentence does with a statement in it: the cues' scopes run forward
 * or backward for a number of words and end at a terminating word, after Chapman et al., <em>A
 * Simple Algorithm for Identifying Negated Findings and Diseases in Discharge Summaries</em>
 * (2001), and Harkema et al., <em>ConText</em> (2009).
 */
public final class AssertionFinder {

  private final CueLexicon cues;
  private final @Nullable SyntaxEngine syntax;
  private final AtomicReference<@Nullable String> unavailable = new AtomicReference<>();

  /** A finder that decides by words alone. */
  public AssertionFinder(CueLexicon cues) {
    this(cues, null);
  }

  /**
   * A finder that parses a sentence where the scope of a cue is in doubt.
   *
   * @param syntax parses; null to decide by words alone
   */
  public AssertionFinder(CueLexicon cues, @Nullable SyntaxEngine syntax) {
    this.cues = cues;
    this.syntax = syntax;
  }

  /** Why sentences that should have been parsed were not; null if all were. */
  public @Nullable String unavailable() {
    return unavailable.get();
  }

  /**
   * The assertion of the words from {@code first} to before {@code end}.
   *
   * @param text the block's text that the sentence stands in
   * @param matched whether the word at an index between the two is part of the statement's pattern;
   *     a cue that is says nothing about it
   */
  public Assertion find(String text, Sentence sentence, int first, int end, IntPredicate matched) {
    return find(cued(text, sentence), first, end, matched);
  }

  /** For the statements of one document. */
  public DocumentAssertions forDocument() {
    return new DocumentAssertions(this);
  }

  /** Looks up the cues of a sentence. */
  CuedSentence cued(String text, Sentence sentence) {
    Scopes scopes = new Scopes(sentence.words(), cues.find(sentence));
    Analysis analysis = syntax == null ? null : new Analysis(syntax, text, sentence);
    return new CuedSentence(text, sentence, scopes, analysis);
  }

  /** As {@link #find(String, Sentence, int, int, IntPredicate)}. */
  Assertion find(CuedSentence cued, int first, int end, IntPredicate matched) {
    return assertion(
        cued.sentence(),
        governing(cued, first, end, matched),
        Questions.moodOf(cued),
        voiceOf(cued, first, end));
  }

  static Voice voiceOf(CuedSentence cued, int first, int end) {
    return Quotation.voice(cued.text(), cued.sentence().wordRange(first, end));
  }

  /** What governing cues make of a statement whose mood and voice are these but for the cues. */
  static Assertion assertion(
      Sentence sentence, List<Cue.Hit> governing, Mood plainMood, Voice plainVoice) {
    List<Evidence> evidence = new ArrayList<>();
    Polarity polarity = Polarity.AFFIRMED;
    Certainty certainty = Certainty.ASSERTED;
    boolean implied = governing.stream().anyMatch(hit -> hit.is(Cue.Kind.IMPLIED));
    Mood mood = implied ? Mood.STATEMENT : plainMood;
    Voice voice = plainVoice;
    for (Cue.Hit hit : governing) {
      switch (hit.cue().kind()) {
        case NEGATION -> polarity = Polarity.NEGATED;
        case HEDGE -> certainty = weaker(certainty, Certainty.HEDGED);
        case POSSIBILITY -> certainty = weaker(certainty, Certainty.POSSIBLE);
        case PRESUPPOSITION, IMPLIED -> certainty = weaker(certainty, Certainty.PRESUPPOSED);
        case CONDITION -> mood = mood == Mood.QUESTION ? mood : Mood.CONDITION;
        case INSTRUCTION -> mood = mood == Mood.STATEMENT ? Mood.INSTRUCTION : mood;
        case ATTRIBUTION -> voice = voice == Voice.OWN ? Voice.ATTRIBUTED : voice;
        case TESTIMONIAL -> voice = voice == Voice.QUOTED ? voice : Voice.TESTIMONIAL;
        case QUOTATION -> voice = Voice.QUOTED;
        case QUESTION, SUBORDINATE, END, PSEUDO -> {
          continue;
        }
      }
      TextRange range = sentence.wordRange(hit.first(), hit.end());
      evidence.add(new Evidence(hit.cue().kind().label(), range));
    }
    return new Assertion(polarity, certainty, mood, voice, Setting.RUNNING, evidence);
  }

  /** The cues that the parse lets reach the statement, too; all if there is nothing to decide. */
  List<Cue.Hit> governing(CuedSentence cued, int first, int end, IntPredicate matched) {
    List<Cue.Hit> reaching = cued.scopes().reaching(first, end, matched);
    if (cued.analysis() == null || reaching.stream().noneMatch(hit -> isInDoubt(hit, first))) {
      return reaching;
    }
    ParsedSentence parse = parse(cued);
    if (parse == null) {
      return reaching;
    }
    Sentence sentence = cued.sentence();
    ParseScope scope = new ParseScope(parse, sentence, first, end);
    return reaching.stream()
        .filter(hit -> !isInDoubt(hit, first) || scope.governance(sentence, hit).holds())
        .toList();
  }

  /** The parse of a sentence; null if it cannot be had or if this finder parses nothing. */
  @Nullable ParsedSentence parse(CuedSentence cued) {
    Analysis analysis = cued.analysis();
    if (analysis == null) {
      return null;
    }
    try {
      return analysis.parsed();
    } catch (LevelUnavailableException e) {
      unavailable.set(e.getMessage());
      return null;
    }
  }

  /** Whether other words stand between a cue and the statement that it may belong to instead. */
  static boolean isInDoubt(Cue.Hit hit, int first) {
    return hit.cue().parsed() && first > hit.end();
  }

  private static Certainty weaker(Certainty a, Certainty b) {
    return a.compareTo(b) > 0 ? a : b;
  }
}
