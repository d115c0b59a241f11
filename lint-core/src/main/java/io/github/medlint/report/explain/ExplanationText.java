package io.github.medlint.report.explain;

import io.github.medlint.check.Explanation;
import io.github.medlint.check.MatchTrace;
import io.github.medlint.check.Place;
import io.github.medlint.check.Places;
import io.github.medlint.check.SentenceTrace;
import io.github.medlint.check.SentenceTrace.Part;
import io.github.medlint.check.SentenceTrace.Recognised;
import io.github.medlint.check.SentenceTrace.Remark;
import io.github.medlint.check.SentenceTrace.Topic;
import io.github.medlint.check.SentenceTrace.Unfinished;
import io.github.medlint.document.Document;
import io.github.medlint.language.TaggedSentence;
import io.github.medlint.language.Token;
import io.github.medlint.language.assertion.AssertionTrace;
import io.github.medlint.language.assertion.CueScope;
import io.github.medlint.report.writing.Wrapped;
import io.github.medlint.text.Printable;
import java.io.IOException;
import java.util.ArrayList;
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
    Place place = new Places(document).of(trace.block(), trace.sentence().range());
    List<String> section = trace.block().section().path();
    out.append(place.toldIn(Printable.of(document.source().path())));
    out.append("  ").append(trace.block().role().label());
    out.append(section.isEmpty() ? "" : " under " + Printable.of(String.join(" › ", section)));
    out.append('\n');
    new Wrapped(out, WIDTH, 2).paragraph(cues.quoted(trace.sentence().range()));
    line("level " + LEVELS.get(trace.level() - 1));
    analysis(trace, cues);
    matches(trace, cues);
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
    grouped("not run on this copy, though the words match:", notRun(trace.matches(), cues));
    if (isSilent(trace)) {
      head("no rule looks for any word here");
    }
  }

  private static boolean isSilent(SentenceTrace trace) {
    return trace.matches().isEmpty()
        && trace.parts().isEmpty()
        && trace.remarks().isEmpty()
        && trace.unfinished().isEmpty()
        && trace.statements().isEmpty()
        && trace.triggers().isEmpty();
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

  private void matches(SentenceTrace trace, CueText cues) throws IOException {
    RuleLines rules = new RuleLines();
    for (MatchTrace match : trace.matches()) {
      if (match.off().isEmpty()) {
        StringBuilder told = new StringBuilder(FateText.headline(match) + "\n");
        match(trace, match, cues, told);
        rules.add(told.toString(), match.rule());
      }
    }
    for (Map.Entry<String, String> one : rules.byLine().entrySet()) {
      int headline = one.getKey().indexOf('\n');
      head(one.getValue() + ": " + one.getKey().substring(0, headline));
      out.append(one.getKey(), headline + 1, one.getKey().length());
    }
  }

  private static void match(SentenceTrace trace, MatchTrace match, CueText cues, StringBuilder into)
      throws IOException {
    Wrapped items = new Wrapped(into, WIDTH, 4);
    Wrapped evidence = new Wrapped(into, WIDTH, 6);
    items.paragraph("matches " + cues.quoted(match.range()));
    AssertionTrace assertion = match.assertion();
    if (assertion != null) {
      items.paragraph("the copy's assertion: " + FateText.assertion(assertion.assertion()));
      for (AssertionTrace.Verdict verdict : assertion.cues()) {
        if (verdict.cue().turns()) {
          evidence.paragraph(cues.verdict(verdict));
        }
      }
      for (AssertionTrace.Turn turn : assertion.turns()) {
        String told = cues.turn(turn);
        if (!told.isEmpty()) {
          evidence.paragraph(told);
        }
      }
    }
    for (String reason : new FateText(cues, trace.block()).reasons(match)) {
      items.paragraph(Printable.of(reason));
    }
  }

  private static RuleLines notRun(List<MatchTrace> matches, CueText cues) {
    RuleLines lines = new RuleLines();
    for (MatchTrace match : matches) {
      if (!match.off().isEmpty()) {
        String outcome =
            switch (match.fate()) {
              case FINDING -> "else a finding";
              case LISTED -> "else listed";
              default -> "no finding anyhow";
            };
        String what = cues.quoted(match.range()) + ", " + outcome + ", as " + match.off();
        lines.add(what, match.rule());
      }
    }
    return lines;
  }

  private void part(Part part, CueText cues) throws IOException {
    head(part.rule().id() + ": no finding");
    item("matches " + cues.quoted(part.range()) + " in part");
    item(
        part.wanted()
            ? "why not: it must stand " + part.where() + " with one of " + phrases(part.phrases())
            : "why not: it must not stand " + part.where() + " with " + phrases(part.phrases()));
    item(
        part.nearest().isEmpty()
            ? "the draft holds none"
            : (part.wanted() ? "the nearest is " : "without this it would match: ")
                + part.nearest());
  }

  private void statements(SentenceTrace trace, CueText cues) throws IOException {
    StatementText text = new StatementText(cues);
    if (!trace.statements().isEmpty()) {
      head("required statements");
      for (Recognised one : trace.statements()) {
        item(text.recognised(one));
      }
    }
    grouped("what asks for required statements, or nearly", text.asking(trace.triggers()));
    for (Topic topic : Topic.values()) {
      RuleLines lines = new RuleLines();
      for (Remark remark : trace.remarks()) {
        if (remark.topic() == topic) {
          lines.add(cues.quoted(remark.range()) + ": " + remark.text(), remark.rule());
        }
      }
      grouped(topic.title(), lines);
    }
  }

  private void grouped(String title, RuleLines lines) throws IOException {
    Map<String, String> byLine = lines.byLine();
    if (!byLine.isEmpty()) {
      head(title);
      for (Map.Entry<String, String> one : byLine.entrySet()) {
        item(one.getKey() + " (" + one.getValue() + ")");
      }
    }
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
    new Wrapped(out, WIDTH, 4).paragraph(Printable.of(text));
  }
}
