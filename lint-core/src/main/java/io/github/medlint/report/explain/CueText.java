package io.github.medlint.report.explain;

import io.github.medlint.check.SentenceTrace;
import io.github.medlint.language.ParsedSentence;
import io.github.medlint.language.Token;
import io.github.medlint.language.assertion.AssertionTrace;
import io.github.medlint.language.assertion.CueScope;
import io.github.medlint.language.assertion.Governance;
import io.github.medlint.language.assertion.Reach;
import io.github.medlint.text.Printable;
import io.github.medlint.text.TextRange;
import org.jspecify.annotations.Nullable;

/** Tells in words what the cues of a sentence do. */
final class CueText {

  private final SentenceTrace sentence;

  CueText(SentenceTrace sentence) {
    this.sentence = sentence;
  }

  /** The words of a range in quotation marks, on one line. */
  String quoted(TextRange range) {
    return "“" + Printable.of(range.slice(sentence.block().text()).replace('\n', ' ')) + "”";
  }

  /** How far a cue reaches. */
  String scope(CueScope cue) {
    String name = cue.kind() + " " + quoted(cue.range());
    TextRange scope = cue.scope();
    return switch (cue.kind()) {
      case "end" -> name + " closes every scope";
      case "subordinate" -> name + " opens a clause, if it stands at the head of one";
      case "pseudo" -> name + " looks like a cue and is none";
      default ->
          name
              + (scope == null ? " reaches no word" : " reaches " + span(scope, cue.forward()))
              + ", "
              + stop(cue.stop(), cue.stoppedBy(), cue.forward());
    };
  }

  private String span(TextRange scope, boolean forward) {
    String from = quoted(scope);
    String to = from;
    for (Token word : sentence.sentence().words()) {
      TextRange range = new TextRange(word.start(), word.end());
      from = word.start() == scope.start() ? quoted(range) : from;
      to = word.end() == scope.end() ? quoted(range) : to;
    }
    if (from.equals(to)) {
      return from;
    }
    return forward ? from + " to " + to : to + " back to " + from;
  }

  private String stop(Reach stop, @Nullable TextRange by, boolean forward) {
    return switch (stop) {
      case ENDED -> by == null ? "ended by another cue" : "ended by " + quoted(by);
      case CLAUSE_ENDED -> "ended by the comma that closes its clause";
      case COMMA -> "ended by a comma";
      case TOO_FAR -> "as far as it can";
      default -> forward ? "to the end of the sentence" : "to its start";
    };
  }

  /** Whether a cue has a say about a statement, and why or why not. */
  String verdict(AssertionTrace.Verdict verdict) {
    CueScope cue = verdict.cue();
    String name = cue.kind() + " " + quoted(cue.range());
    Governance governance = verdict.governance();
    if (verdict.reach() == Reach.REACHES && governance != null) {
      return name + (governance.holds() ? " counts: " : " does not count: ") + edge(governance);
    }
    return switch (verdict.reach()) {
      case REACHES -> name + " counts";
      case PART_OF_STATEMENT -> name + " does not count: it is part of what was found";
      case OTHER_SIDE -> name + " does not count: it works to its other side";
      case TOO_FAR -> name + " does not count: it stands too far off";
      case REPEATED -> name + " does not count: it stands beside what was found, not over it";
      case NO_CLAUSE_HEAD -> name + " does not count: it opens no clause";
      default ->
          name + " does not count: its scope is " + stop(verdict.reach(), cue.stoppedBy(), true);
    };
  }

  /** Something else than a cue that has a say; empty if it is a cue. */
  String turn(AssertionTrace.Turn turn) {
    TextRange range = turn.range();
    return switch (turn.what()) {
      case "question mark" -> "question mark " + (range == null ? "" : quoted(range)) + " counts";
      case "quotation marks" -> "the quotation marks around it count";
      default -> "";
    };
  }

  /** The edge of the tree that decides. */
  private String edge(Governance governance) {
    ParsedSentence parse = sentence.parse();
    if (parse == null) {
      return "so the parse says";
    }
    String cue = word(parse, governance.cue());
    String root = word(parse, governance.root());
    String relation = parse.relation(governance.cue());
    String speaks =
        governance.cue() == governance.root()
            ? cue + " speaks for itself"
            : cue + " (" + relation + ") speaks of " + root;
    String head = word(parse, governance.head());
    if (governance.head() == governance.root()) {
      return speaks;
    }
    return speaks
        + (governance.holds() ? ", which " : ", and ")
        + head
        + (governance.holds() ? " stands under" : " does not stand under it");
  }

  private static String word(ParsedSentence parse, int token) {
    return "“" + Printable.of(parse.tagged().words().get(token)) + "”";
  }
}
