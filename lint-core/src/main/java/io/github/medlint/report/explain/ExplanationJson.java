package io.github.medlint.report.explain;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.medlint.check.Explanation;
import io.github.medlint.check.MatchTrace;
import io.github.medlint.check.Place;
import io.github.medlint.check.Places;
import io.github.medlint.check.SentenceTrace;
import io.github.medlint.check.StatementAnswer;
import io.github.medlint.language.Dependency;
import io.github.medlint.language.ParsedSentence;
import io.github.medlint.language.TaggedSentence;
import io.github.medlint.language.Token;
import io.github.medlint.language.assertion.Assertion;
import io.github.medlint.language.assertion.AssertionTrace;
import io.github.medlint.language.assertion.CueScope;
import io.github.medlint.report.writing.JsonWriting;
import io.github.medlint.report.writing.PlaceJson;
import io.github.medlint.text.TextRange;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An explanation as JSON, for programs. Places are lines and columns of the source from 1, columns
 * in code points; tokens are told by their index in the sentence, from 0.
 */
public final class ExplanationJson {

  private final Explanation explanation;
  private final JsonGenerator json;

  private ExplanationJson(Explanation explanation, JsonGenerator json) {
    this.explanation = explanation;
    this.json = json;
  }

  /** Writes {@code explanation}. */
  public static void write(Explanation explanation, Appendable out) throws IOException {
    try (JsonGenerator json = JsonWriting.generator(out)) {
      new ExplanationJson(explanation, json).write();
    }
    out.append('\n');
  }

  private void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("path", explanation.document().source().path());
    json.writeArrayFieldStart("sentences");
    for (SentenceTrace sentence : explanation.sentences()) {
      json.writeStartObject();
      sentence(sentence);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void sentence(SentenceTrace trace) throws IOException {
    place("sentence", trace, trace.sentence().range());
    json.writeStringField("role", trace.block().role().label());
    JsonWriting.strings("section", trace.block().section().path(), json);
    json.writeNumberField("level", trace.level());
    tokens(trace);
    json.writeArrayFieldStart("cues");
    for (CueScope cue : trace.cues()) {
      json.writeStartObject();
      json.writeStringField("kind", cue.kind());
      place("words", trace, cue.range());
      place("scope", trace, cue.scope());
      json.writeStringField("stop", cue.stop().label());
      place("stoppedBy", trace, cue.stoppedBy());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("matches");
    for (MatchTrace match : trace.matches()) {
      json.writeStartObject();
      match(trace, match);
      json.writeEndObject();
    }
    json.writeEndArray();
    parts(trace);
    statements(trace);
  }

  private void tokens(SentenceTrace trace) throws IOException {
    TaggedSentence tagged = trace.tagged();
    ParsedSentence parse = trace.parse();
    List<Token> tokens = trace.sentence().tokens();
    json.writeArrayFieldStart("tokens");
    for (int i = 0; i < tokens.size(); i++) {
      json.writeStartObject();
      place("word", trace, new TextRange(tokens.get(i).start(), tokens.get(i).end()));
      if (tagged != null) {
        json.writeStringField("tag", tagged.tags().get(i));
        json.writeStringField("lemma", tagged.lemmas().get(i));
      }
      if (parse != null) {
        boolean root = parse.governor(i) == Dependency.ROOT;
        json.writeStringField("relation", root ? "root" : parse.relation(i));
        if (!root) {
          json.writeNumberField("governor", parse.governor(i));
        }
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void match(SentenceTrace trace, MatchTrace match) throws IOException {
    json.writeStringField("rule", match.rule().id());
    place("words", trace, match.range());
    if (!match.off().isEmpty()) {
      json.writeStringField("off", match.off());
    }
    json.writeStringField("fate", match.fate().label());
    if (match.level() != null) {
      json.writeStringField("level", match.level().label());
    }
    place("by", trace, match.by());
    if (!match.byRule().isEmpty()) {
      json.writeStringField("byRule", match.byRule());
    }
    AssertionTrace assertion = match.assertion();
    if (assertion != null) {
      assertion(assertion.assertion());
      CueText cues = new CueText(trace);
      json.writeArrayFieldStart("cueVerdicts");
      for (AssertionTrace.Verdict verdict : assertion.cues()) {
        if (verdict.cue().turns()) {
          json.writeStartObject();
          place("words", trace, verdict.cue().range());
          json.writeBooleanField("counts", verdict.counts());
          json.writeStringField("why", cues.verdict(verdict));
          json.writeEndObject();
        }
      }
      json.writeEndArray();
    }
    FateText fate = new FateText(new CueText(trace), trace.block());
    JsonWriting.strings("reasons", fate.reasons(match), json);
  }

  private void assertion(Assertion assertion) throws IOException {
    json.writeObjectFieldStart("assertion");
    json.writeStringField("polarity", assertion.polarity().label());
    json.writeStringField("certainty", assertion.certainty().label());
    json.writeStringField("mood", assertion.mood().label());
    json.writeStringField("voice", assertion.voice().label());
    json.writeStringField("setting", assertion.setting().label());
    json.writeEndObject();
  }

  private void parts(SentenceTrace trace) throws IOException {
    json.writeArrayFieldStart("parts");
    for (SentenceTrace.Part part : trace.parts()) {
      json.writeStartObject();
      json.writeStringField("rule", part.rule().id());
      place("words", trace, part.range());
      json.writeStringField("where", part.where());
      JsonWriting.strings(part.wanted() ? "missing" : "forbidden", part.phrases(), json);
      json.writeStringField("nearest", part.nearest());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("remarks");
    for (SentenceTrace.Remark remark : trace.remarks()) {
      json.writeStartObject();
      json.writeStringField("rule", remark.rule().id());
      json.writeStringField("about", remark.topic().name().toLowerCase(Locale.ROOT));
      place("words", trace, remark.range());
      json.writeStringField("text", remark.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("unfinished");
    for (SentenceTrace.Unfinished one : trace.unfinished()) {
      json.writeStartObject();
      json.writeStringField("rule", one.rule().id());
      JsonWriting.strings("phrases", one.phrases(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void statements(SentenceTrace trace) throws IOException {
    json.writeArrayFieldStart("statements");
    for (SentenceTrace.Recognised one : trace.statements()) {
      json.writeStartObject();
      json.writeStringField("statement", one.statement().id());
      json.writeBooleanField("recognised", one.shown() && one.undone() == null);
      place("words", trace, one.range());
      place("undoneBy", trace, one.undone());
      JsonWriting.strings("answers", one.answers(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("triggers");
    for (SentenceTrace.Asking one : trace.triggers()) {
      json.writeStartObject();
      json.writeStringField("requirement", one.rule().id());
      place("words", trace, one.range());
      json.writeBooleanField("counts", one.whyNot().isEmpty());
      if (!one.whyNot().isEmpty()) {
        json.writeStringField("whyNot", one.whyNot());
      }
      StatementAnswer.Status status = one.status();
      if (status != null) {
        json.writeStringField("status", status.label());
      }
      JsonWriting.strings("outcome", one.outcome(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** A range of the block's text: its words and their place in the source; nothing if null. */
  private void place(String name, SentenceTrace trace, @Nullable TextRange range)
      throws IOException {
    if (range == null) {
      return;
    }
    Place place = new Places(explanation.document()).of(trace.block(), range);
    json.writeObjectFieldStart(name);
    json.writeStringField("text", range.slice(trace.block().text()));
    json.writeNumberField("startLine", place.start().line());
    json.writeNumberField("startColumn", place.start().column());
    json.writeNumberField("endLine", place.end().line());
    json.writeNumberField("endColumn", place.end().column());
    PlaceJson.location(place, json);
    json.writeEndObject();
  }
}
