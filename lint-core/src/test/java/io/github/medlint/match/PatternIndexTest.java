package io.github.medlint.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.medlint.document.Document;
import io.github.medlint.format.Formats;
import io.github.medlint.knowledge.Concept;
import io.github.medlint.language.Inflection;
import io.github.medlint.language.SentenceSplitter;
import io.github.medlint.phrase.Phrase;
import io.github.medlint.phrase.PhraseParser;
import io.github.medlint.text.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PatternIndexTest {

  private static final Map<String, Concept> CONCEPTS =
      Map.of(
          "outcome",
          new Concept("outcome", "", List.of(PhraseParser.parse("[full] relief"))),
          "drug",
          new Concept("drug", "", List.of(PhraseParser.parse("ketamine"))));
  private static final List<String> PHRASES =
      List.of("{drug} …3 {outcome}", "(cure|heal) [you] of it", "{number} percent", "\"ADD\" cure");
  private static final String TEXT =
      "Ketamine brings you full relief. It cures you of it, heals of it, in 30 percent. ADD cures."
          + " Relief without the drug. Ketamine alone; cure.";

  @Test
  void a_stored_index_finds_what_its_phrases_find_without_it() throws IOException {
    PatternSet.Builder plain = new PatternSet.Builder(CONCEPTS, Inflection.english());
    plain.regex("relief", "relief");
    List<String> expected = found(plain, PHRASES);
    assertThat(expected).hasSize(5);
    PatternIndex index = stored(plain.build().index());
    assertThat(found(builder(index), PHRASES)).isEqualTo(expected);
  }

  @Test
  void phrases_that_the_index_does_not_know_are_found_beside_those_that_it_knows()
      throws IOException {
    PatternSet.Builder known = new PatternSet.Builder(CONCEPTS, Inflection.english());
    PHRASES.subList(0, 2).forEach(source -> known.phrase(PhraseParser.parse(source)));
    List<String> expected =
        found(new PatternSet.Builder(CONCEPTS, Inflection.english()), PHRASES.subList(1, 4));
    assertThat(found(builder(stored(known.build().index())), PHRASES.subList(1, 4)))
        .isEqualTo(expected);
  }

  @Test
  void what_is_no_index_is_refused() {
    assertThatThrownBy(() -> PatternIndex.read(new byte[] {1, 2, 3}))
        .isInstanceOf(IOException.class);
  }

  private static PatternSet.Builder builder(PatternIndex index) {
    return new PatternSet.Builder(CONCEPTS, Inflection.english(), index);
  }

  private static PatternIndex stored(PatternIndex index) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    index.write(new DataOutputStream(bytes));
    return PatternIndex.read(bytes.toByteArray());
  }

  private static List<String> found(PatternSet.Builder patterns, List<String> phrases) {
    List<Integer> ids = phrases.stream().map(Phrase::sound).map(patterns::phrase).toList();
    Document document =
        Objects.requireNonNull(Formats.standard().readerOf("a.txt"))
            .read(SourceText.of("a.txt", TEXT));
    DocumentMatches matches =
        DocumentMatches.find(document, patterns.build(), new SentenceSplitter());
    List<String> found = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      for (Hit hit : matches.of(ids.get(i))) {
        found.add(phrases.get(i) + " at " + hit.range());
      }
    }
    return found;
  }
}
