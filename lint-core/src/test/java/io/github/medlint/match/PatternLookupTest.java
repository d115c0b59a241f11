package io.github.medlint.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.document.Document;
import io.github.medlint.format.Formats;
import io.github.medlint.knowledge.Concept;
import io.github.medlint.language.Inflection;
import io.github.medlint.language.SentenceSplitter;
import io.github.medlint.phrase.PhraseParser;
import io.github.medlint.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A phrase is found whatever its matches start with. */
class PatternLookupTest {

  private static final Map<String, Concept> CONCEPTS =
      Map.of(
          "serving",
          concept("serving", "{number} (gummy|capsule) per day", "daily dose"),
          "offer",
          concept("offer", "{serving} included", "[only] {number} dollars"),
          "late",
          concept("late", "…2 tomorrow"));

  private static Concept concept(String id, String... terms) {
    return new Concept(id, "", List.of(terms).stream().map(PhraseParser::parse).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "{serving}, Take 30 capsules per day., 30 capsules per day",
    "take {serving}, Take thirty capsules per day., Take thirty capsules per day",
    "{serving}, The daily dose is small., daily dose",
    "{offer}, Two gummies per day included., Two gummies per day included",
    "{offer} now, Get it for 20 dollars now., 20 dollars now",
    "{offer} now, Get it for only 20 dollars now., only 20 dollars now",
    "({number} pounds|weight) off, You get 30 pounds off., 30 pounds off",
    "({number} pounds|weight) off, The weight is off., ''",
    "come {late}, Come in early tomorrow., Come in early tomorrow",
    "(big|{serving}) offer, Our big offer., big offer",
    "(big|{serving}) offer, Our 2 capsules per day offer., 2 capsules per day offer"
  })
  void a_phrase_is_found_that_starts_with_a_word_it_does_not_name(
      String phrase, String text, String expected) {
    assertThat(found(phrase, text)).isEqualTo(expected);
  }

  @Test
  void a_number_is_not_taken_for_a_term_that_only_starts_with_one() {
    assertThat(found("{serving}", "Take 30 pills per day.")).isEmpty();
  }

  private static String found(String phrase, String text) {
    PatternSet.Builder patterns = new PatternSet.Builder(CONCEPTS, Inflection.english());
    int id = patterns.phrase(PhraseParser.parse(phrase));
    Document document =
        Objects.requireNonNull(Formats.standard().readerOf("a.txt"))
            .read(SourceText.of("a.txt", text));
    DocumentMatches matches =
        DocumentMatches.find(document, patterns.build(), new SentenceSplitter());
    return matches.of(id).stream()
        .map(hit -> hit.block().text().substring(hit.range().start(), hit.range().end()))
        .reduce("", String::concat);
  }
}
