package io.github.medlint.check;

import io.github.medlint.check.SentenceTrace.Part;
import io.github.medlint.check.SentenceTrace.Unfinished;
import io.github.medlint.document.Block;
import io.github.medlint.language.LevelUnavailableException;
import io.github.medlint.language.ParsedSentence;
import io.github.medlint.language.Sentence;
import io.github.medlint.language.TaggedSentence;
import io.github.medlint.language.Token;
import io.github.medlint.language.syntax.Analysis;
import io.github.medlint.match.Hit;
import io.github.medlint.match.PatternSet;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Explains what a check says about a place of a document that it has checked. */
final class Explainer {

  private final Linter linter;
  private final Checked checked;
  private final Explanation.Focus focus;

  Explainer(Linter linter, Checked checked, Explanation.Focus focus) {
    this.linter = linter;
    this.checked = checked;
    this.focus = focus;
  }

  List<SentenceTrace> sentences() {
    List<Spot> places = new ArrayList<>();
    for (Block block : checked.document.blocks()) {
      for (Sentence sentence : checked.matches.sentences(block)) {
        if (block.map().toSource(sentence.range()).overlaps(focus.source())) {
          // The level is read before a rule that is off has a sentence parsed.
          places.add(new Spot(block, sentence, checked.reading.level(sentence), focus));
        }
      }
    }
    return places.stream().map(this::trace).toList();
  }

  private SentenceTrace trace(Spot place) {
    ParsedSentence parse = parse(place);
    TaggedSentence tagged = parse == null ? tagged(place) : parse.tagged();
    RequirementTracer requirements = new RequirementTracer(linter, checked);
    return new SentenceTrace(
        place.block(),
        place.sentence(),
        place.level(),
        tagged,
        parse,
        checked.reading.cues(place.block().text(), place.sentence()),
        matches(place),
        parts(place),
        new RemarkTracer(linter, checked).remarks(place),
        unfinished(place),
        requirements.statements(place),
        requirements.asking(place));
  }

  private List<MatchTrace> matches(Spot place) {
    MatchTracer tracer = new MatchTracer(checked);
    List<MatchTrace> matches = new ArrayList<>();
    linter.checks(WordsCheck.class).forEach(check -> matches.addAll(tracer.trace(check, place)));
    linter
        .checks(SubstantiationCheck.class)
        .forEach(check -> matches.addAll(tracer.trace(check, place)));
    linter.checks(BalanceCheck.class).forEach(check -> matches.addAll(tracer.trace(check, place)));
    linter.checks(RegisterCheck.class).forEach(check -> matches.addAll(tracer.trace(check, place)));
    matches.sort(Comparator.comparing(MatchTrace::range).thenComparing(match -> match.rule().id()));
    return matches;
  }

  private @Nullable TaggedSentence tagged(Spot place) {
    Analysis analysis = checked.reading.analysis(place.block().text(), place.sentence());
    return analysis == null || place.level() < 2 ? null : analysis.tagged();
  }

  private @Nullable ParsedSentence parse(Spot place) {
    Analysis analysis = checked.reading.analysis(place.block().text(), place.sentence());
    if (analysis == null || !(focus.parse() || place.level() == 3)) {
      return null;
    }
    try {
      return analysis.parsed();
    } catch (LevelUnavailableException e) {
      return null;
    }
  }

  private List<Part> parts(Spot place) {
    List<Part> parts = new ArrayList<>();
    for (WordsCheck check : running()) {
      check
          .match()
          .unmet(
              checked.matches,
              (hit, all, beside) -> {
                if (place.holds(hit)) {
                  parts.add(part(check, hit, all, beside));
                }
              });
    }
    return parts;
  }

  private Part part(WordsCheck check, Hit hit, MatchPlan.All all, MatchPlan.Beside beside) {
    Optional<Hit> nearest =
        beside.plan().hits(checked.matches).stream()
            .filter(o -> beside.wanted() || Distance.together(hit, o, all.same(), all.near()))
            .min(
                Comparator.<Hit>comparingInt(o -> Math.abs(o.block().index() - hit.block().index()))
                    .thenComparingInt(o -> Math.abs(o.range().start() - hit.range().start())));
    return new Part(
        check.rule(),
        hit.range(),
        beside.wanted(),
        all.where(),
        beside.plan().patterns().stream().map(linter.patterns()::source).toList(),
        nearest.map(checked.places::told).orElse(""));
  }

  private List<Unfinished> unfinished(Spot place) {
    Map<Integer, Set<Integer>> tried = new HashMap<>();
    for (PatternSet.Tried one : linter.patterns().tried(place.sentence())) {
      Token word = place.sentence().words().get(one.word());
      if (place.holds(new TextRange(word.start(), word.end())) && !isFound(one, place)) {
        tried.computeIfAbsent(one.pattern(), id -> new TreeSet<>()).add(one.word());
      }
    }
    List<Unfinished> unfinished = new ArrayList<>();
    for (WordsCheck check : running()) {
      List<String> phrases = new ArrayList<>();
      Set<Integer> words = new TreeSet<>();
      for (int pattern : new HashSet<>(check.match().patterns())) {
        Set<Integer> at = tried.get(pattern);
        if (at != null) {
          phrases.add(linter.patterns().source(pattern));
          words.addAll(at);
        }
      }
      if (!phrases.isEmpty()) {
        phrases.sort(null);
        unfinished.add(
            new Unfinished(
                check.rule(),
                phrases,
                words.stream().map(word -> place.sentence().wordRange(word, word + 1)).toList()));
      }
    }
    unfinished.sort(Comparator.comparing(one -> one.rule().id()));
    return unfinished;
  }

  private boolean isFound(PatternSet.Tried tried, Spot place) {
    return checked.matches.of(tried.pattern()).stream()
        .anyMatch(
            hit ->
                hit.isIn(place.block(), place.sentence())
                    && hit.first() <= tried.word()
                    && tried.word() < hit.end());
  }

  /** What looks for words and is run; what is not run looks for nothing. */
  private List<WordsCheck> running() {
    List<WordsCheck> all = new ArrayList<>(linter.checks(WordsCheck.class));
    linter.checks(SubstantiationCheck.class).forEach(check -> all.add(check.claims()));
    linter.checks(BalanceCheck.class).forEach(check -> all.add(check.benefits()));
    linter.checks(RegisterCheck.class).forEach(check -> all.add(check.words()));
    all.removeIf(check -> checked.level(check.rule().info()).isEmpty());
    return all;
  }
}
