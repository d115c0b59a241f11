package io.github.medlint.report;

import io.github.medlint.check.Explanation;
import io.github.medlint.check.Fate;
import io.github.medlint.check.MatchTrace;
import io.github.medlint.check.SentenceTrace;
import io.github.medlint.check.SentenceTrace.Asking;
import io.github.medlint.check.SentenceTrace.Part;
import io.github.medlint.check.SentenceTrace.Recognised;
import io.github.medlint.check.SentenceTrace.Unfinished;
import io.github.medlint.document.Document;
import io.github.medlint.language.AssertionTrace;
import io.github.medlint.language.CueScope;
import io.github.medlint.language.TaggedSentence;
import io.github.medlint.language.Token;
import io.github.medlint.text.LineIndex;
import io.github.medlint.text.TextRange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells people how a check comes to what it says about a place. */
public final class ExplanationText {

  private static final int WIDTH = 100;

  /** UTF-16 units shown of a phrase that does not match. */
  private static final int PHRASE = 40;

  private static final List<String> LEVELS =
      List.of("1 of 3, tokens", "2 of 3, tagged", "3 of 3, parsed");

  private final Explanation explanation;
  private final Appendable out;

  private ExplanationText(Explanation explanation, Appendable out) {
    this.explanation = explanation;
    this.out = out;
  }

  /** Writes {@code explanation}. */
  public static void write(Explanation explanation, Appendable out) throws IOException {
    new ExplanationText(explanation, out).write();
  }

  private void write() throws IOException {
    boolean first = true;
    for (SentenceTrace sentence : explanation.sentences()) {
      out.append(first ? "" : "\n");
      first = false;
      sentence(sentence);
    }
  }

  private void sentence(SentenceTrace trace) throws IOException {
    CueText cues = new CueText(trace);
    Document document = explanation.document();
    LineIndex lines = document.source().lines();
    TextRange at = trace.block().map().toSource(trace.sentence().range());
    List<String> section = trace.block().section().path();
    out.append(Printable.of(document.source().path()));
    out.append(':').append(lines.position(at.start()).toString());
    out.append("  ").append(trace.block().role().label());
    out.append(section.isEmpty() ? "" : " under " + Printable.of(String.join(" › ", section)));
    out.append('\n');
    new Wrapped(out, WIDTH, 2).paragraph(cues.quoted(trace.sentence().range()));
    line("level " + LEVELS.get(trace.level() - 1));
    analysis(trace, cues);
    for (MatchTrace match : trace.matches()) {
      if (match.off().isEmpty()) {
        match(trace, match, cues);
      }
    }
    for (Part part : trace.parts()) {
      part(part, cues);
    }
    statements(trace, cues);
    if (!trace.unfinished().isEmpty()) {
      head("looked for because of a word here, and not found:");
      for (Unfinished unfinished : trace.unfinished()) {
        item(unfinished(unfinished, cues));
      }
    }
    Map<String, String> notRun = notRun(trace.matches(), cues);
    if (!notRun.isEmpty()) {
      head("not run on this copy, though the words match:");
      for (Map.Entry<String, String> one : notRun.entrySet()) {
        item(one.getKey() + one.getValue());
      }
    }
    if (trace.matches().isEmpty() && trace.parts().isEmpty() && trace.unfinished().isEmpty()) {
      head("no rule looks for any word here");
    }
  }

  private void analysis(SentenceTrace trace, CueText cues) throws IOException {
    if (!trace.cues().isEmpty()) {
      head("cues");
      for (CueScope cue : trace.cues()) {
        item(cues.scope(cue));
      }
    }
    if (trace.parse() == null) {
      head("tokens");
      List<String> words = new ArrayList<>();
      for (int i = 0; i < trace.sentence().tokens().size(); i++) {
        words.add(word(trace, i));
      }
      item(String.join(" · ", words));
    } else {
      head("tree");
      for (String drawn : DependencyTree.draw(trace.parse())) {
        out.append("    ").append(drawn).append('\n');
      }
    }
  }

  /** A token, with its tag and lemma if it has them. */
  private static String word(SentenceTrace trace, int index) {
    Token token = trace.sentence().tokens().get(index);
    String word = Printable.of(trace.block().text().substring(token.start(), token.end()));
    TaggedSentence tagged = trace.tagged();
    return tagged == null
        ? word
        : word + "/" + tagged.tags().get(index) + "/" + Printable.of(tagged.lemmas().get(index));
  }

  private void match(SentenceTrace trace, MatchTrace match, CueText cues) throws IOException {
    head(match.rule().id() + ": " + FateText.headline(match));
    item("matches " + cues.quoted(match.range()));
    AssertionTrace assertion = match.assertion();
    if (assertion != null) {
      item("the copy's assertion: " + FateText.assertion(assertion.assertion()));
      for (AssertionTrace.Verdict verdict : assertion.cues()) {
        if (verdict.cue().turns()) {
          new Wrapped(out, WIDTH, 6).paragraph(cues.verdict(verdict));
        }
      }
      for (AssertionTrace.Turn turn : assertion.turns()) {
        String told = cues.turn(turn);
        if (!told.isEmpty()) {
          new Wrapped(out, WIDTH, 6).paragraph(told);
        }
      }
    }
    for (String reason : new FateText(cues, trace.block().role().label()).reasons(match)) {
      item(reason);
    }
  }

  /** Many rules may be off for one reason: one line tells of all. */
  private static Map<String, String> notRun(List<MatchTrace> matches, CueText cues) {
    Map<String, String> lines = new LinkedHashMap<>();
    for (MatchTrace match : matches) {
      if (!match.off().isEmpty()) {
        String outcome = match.fate() == Fate.FINDING ? "else a finding" : "no finding anyhow";
        lines.merge(
            cues.quoted(match.range()) + ", " + outcome + ", as " + match.off() + ": ",
            match.rule().id(),
            (all, next) -> all + ", " + next);
      }
    }
    return lines;
  }

  private void part(Part part, CueText cues) throws IOException {
    head(part.rule().id() + ": no finding");
    item("matches " + cues.quoted(part.range()) + " in part");
    item(
        part.wanted()
            ? "why not: it must stand with one of " + phrases(part.phrases())
            : "why not: it must not stand with any of " + phrases(part.phrases()));
  }

  private void statements(SentenceTrace trace, CueText cues) throws IOException {
    if (!trace.statements().isEmpty()) {
      head("required statements");
      for (Recognised one : trace.statements()) {
        item(recognised(one, cues));
      }
    }
    if (!trace.triggers().isEmpty()) {
      head("may ask for required statements");
      for (Map.Entry<String, String> one : asking(trace.triggers(), cues).entrySet()) {
        item(one.getKey() + one.getValue());
      }
    }
  }

  private static String recognised(Recognised one, CueText cues) {
    String name = one.statement().id() + " (" + one.statement().title() + ")";
    TextRange undone = one.undone();
    if (undone != null) {
      return "not recognised as " + name + ": " + cues.quoted(undone) + " undoes it";
    }
    return (one.shown() ? "recognised as " : "hidden from readers, so not recognised as ")
        + name
        + " by "
        + cues.quoted(one.range());
  }

  /** The same words often stand for the same in many requirements: one line tells of all. */
  private static Map<String, String> asking(List<Asking> triggers, CueText cues) {
    Map<String, String> lines = new LinkedHashMap<>();
    for (Asking one : triggers) {
      String what =
          cues.quoted(one.range())
              + (one.whyNot().isEmpty() ? " asks " : " does not ask, as " + one.whyNot() + ", ")
              + "for ";
      String rule = one.rule().id() + " (" + one.answer().status().label() + ")";
      lines.merge(what, rule, (all, next) -> all + ", " + next);
    }
    return lines;
  }

  private static String unfinished(Unfinished one, CueText cues) {
    String phrase = one.phrases().get(0);
    int end = Math.min(phrase.length(), PHRASE);
    int others = one.phrases().size() - 1;
    return one.rule().id()
        + " by "
        + one.words().stream().map(cues::quoted).distinct().collect(Collectors.joining(", "))
        + ": "
        + phrase.substring(0, end)
        + (end < phrase.length() ? "…" : "")
        + (others > 0 ? " and " + others + " more" : "");
  }

  /** The first few of some phrases. */
  private static String phrases(List<String> phrases) {
    String shown = phrases.stream().limit(3).collect(Collectors.joining(" | "));
    return phrases.size() > 3 ? shown + " | … " + (phrases.size() - 3) + " more" : shown;
  }

  private void head(String text) throws IOException {
    out.append('\n');
    line(text);
  }

  private void line(String text) throws IOException {
    new Wrapped(out, WIDTH, 2).paragraph(text);
  }

  private void item(String text) throws IOException {
    new Wrapped(out, WIDTH, 4).paragraph(text);
  }
}
