package io.github.medlint.check;

import io.github.medlint.check.SentenceTrace.Asking;
import io.github.medlint.check.SentenceTrace.Part;
import io.github.medlint.check.SentenceTrace.Recognised;
import io.github.medlint.check.SentenceTrace.Unfinished;
import io.github.medlint.document.Block;
import io.github.medlint.language.Analysis;
import io.github.medlint.language.LevelUnavailableException;
import io.github.medlint.language.ParsedSentence;
import io.github.medlint.language.Sentence;
import io.github.medlint.language.TaggedSentence;
import io.github.medlint.language.Token;
import io.github.medlint.match.Hit;
import io.github.medlint.match.PatternSet;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Explains what a check says about a place of a document that it has checked. */
final class Explainer {

  private final Linter linter;
  private final Linter.Checked checked;
  private final Explanation.Focus focus;

  Explainer(Linter linter, Linter.Checked checked, Explanation.Focus focus) {
    this.linter = linter;
    this.checked = checked;
    this.focus = focus;
  }

  Explanation explain() {
    List<Spot> places = new ArrayList<>();
    for (Block block : checked.document.blocks()) {
      for (Sentence sentence : checked.matches.sentences(block)) {
        if (block.map().toSource(sentence.range()).overlaps(focus.source())) {
          // The level is read before a rule that is off has a sentence parsed.
          places.add(new Spot(block, sentence, checked.reading.level(sentence)));
        }
      }
    }
    return new Explanation(checked.document, focus, places.stream().map(this::trace).toList());
  }

  /** A sentence in focus, with the level that the check took it to. */
  private record Spot(Block block, Sentence sentence, int level) {}

  private SentenceTrace trace(Spot place) {
    Block block = place.block();
    Sentence sentence = place.sentence();
    ParsedSentence parse = parse(place);
    TaggedSentence tagged = parse == null ? tagged(place) : parse.tagged();
    List<MatchTrace> matches = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    MatchTracer tracer = new MatchTracer(checked);
    for (WordsCheck check : linter.words()) {
      boolean runs = checked.level(check.rule().info()).isPresent();
      matches.addAll(tracer.trace(check, hit -> isAsked(hit, place)));
      check
          .match()
          .unmet(
              checked.matches,
              (hit, beside) -> {
                if (runs && isAsked(hit, place)) {
                  parts.add(new Part(check.rule(), hit.range(), beside.wanted(), sources(beside)));
                }
              });
    }
    for (SubstantiationCheck check : linter.substantiations()) {
      if (checked.level(check.rule().info()).isPresent()) {
        matches.addAll(tracer.trace(check.claims(), hit -> isAsked(hit, place)));
      }
    }
    matches.sort(Comparator.comparing(MatchTrace::range).thenComparing(match -> match.rule().id()));
    return new SentenceTrace(
        block,
        sentence,
        place.level(),
        tagged,
        parse,
        checked.reading.cues(block.text(), sentence),
        matches,
        parts,
        unfinished(place),
        statements(place),
        triggers(place));
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

  /** Whether a match stands in the sentence and, if only a word is in focus, on that word. */
  private boolean isAsked(Hit hit, Spot place) {
    return hit.block().index() == place.block().index()
        && hit.range().overlaps(place.sentence().range())
        && (!focus.word() || isInFocus(place.block(), hit.range()));
  }

  private boolean isInFocus(Block block, TextRange range) {
    return block.map().toSource(range).overlaps(focus.source());
  }

  private List<String> sources(MatchPlan.Beside beside) {
    return beside.plan().patterns().stream().map(linter.patterns()::source).toList();
  }

  private List<Unfinished> unfinished(Spot place) {
    Map<Integer, Set<Integer>> tried = new HashMap<>();
    for (PatternSet.Tried one : linter.patterns().tried(place.sentence())) {
      Token word = place.sentence().words().get(one.word());
      TextRange range = new TextRange(word.start(), word.end());
      if ((!focus.word() || isInFocus(place.block(), range)) && !isFound(one, place)) {
        tried.computeIfAbsent(one.pattern(), id -> new TreeSet<>()).add(one.word());
      }
    }
    List<Unfinished> unfinished = new ArrayList<>();
    for (WordsCheck check : linter.words()) {
      if (checked.level(check.rule().info()).isEmpty()) {
        continue; // What is not run looks for nothing.
      }
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

  private List<Recognised> statements(Spot place) {
    List<Recognised> found = new ArrayList<>();
    for (StatementPlan plan : linter.statements()) {
      List<Hit> undoing = plan.except().hits(checked.matches);
      for (Hit hit : plan.phrases().hits(checked.matches)) {
        if (hit.isIn(place.block(), place.sentence())) {
          Hit undone = StatementPlan.undone(hit, undoing);
          found.add(
              new Recognised(
                  plan.statement(),
                  hit.range(),
                  undone == null ? null : undone.range(),
                  StatementPlan.isShown(hit)));
        }
      }
    }
    found.sort(Comparator.comparing(Recognised::range).thenComparing(one -> one.statement().id()));
    return found;
  }

  private List<Asking> triggers(Spot place) {
    List<Asking> asking = new ArrayList<>();
    for (RequirementCheck check : linter.requirements()) {
      StatementAnswer told = checked.answers.get(check.rule().id());
      if (told == null) {
        continue; // It is not run on this copy.
      }
      Set<TextRange> known = new HashSet<>();
      for (ConditionPlan.Says says : check.when().says()) {
        for (Hit hit : says.plan().hits(checked.matches)) {
          if (isAsked(hit, place) && known.add(hit.range())) {
            String obstacle = ConditionPlan.Says.obstacle(hit, checked.hits);
            asking.add(
                new Asking(check.rule(), hit.range(), obstacle == null ? "" : obstacle, told));
          }
        }
      }
      for (String rule : check.when().fires()) {
        for (WordFinding finding : checked.flagged) {
          if (finding.rule().id().equals(rule)
              && isAsked(finding.hit(), place)
              && known.add(finding.hit().range())) {
            asking.add(new Asking(check.rule(), finding.hit().range(), "", told));
          }
        }
      }
    }
    asking.sort(Comparator.comparing(Asking::range).thenComparing(one -> one.rule().id()));
    return asking;
  }
}
