package io.github.medlint.phrase;

import io.github.medlint.text.NearestName;
import io.github.medlint.text.Position;
import io.github.medlint.yaml.Fields;
import io.github.medlint.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads phrases from YAML, so that what is wrong with one is told at its place. */
public final class Phrases {

  private final Set<String> concepts;

  /**
   * A reader of phrases.
   *
   * @param concepts the ids of all concepts that a phrase may name
   */
  public Phrases(Set<String> concepts) {
    this.concepts = Set.copyOf(concepts);
  }

  /** The phrases below {@code key}; those that cannot be used are reported and left out. */
  public List<Phrase> read(Fields fields, String key) {
    List<Phrase> phrases = new ArrayList<>();
    for (YamlNode.Scalar text : fields.texts(key)) {
      if (fields.file().sound()) {
        phrases.add(Phrase.sound(text.value()));
        continue;
      }
      int before = fields.diagnostics().count();
      try {
        Phrase phrase = PhraseParser.parse(text.value());
        checkConcepts(phrase.elements(), text, fields);
        if (!hasLiteral(phrase.elements())) {
          fields.error(
              text.at(),
              "the phrase offers no word to look for: " + text.value(),
              "a word or a concept outside [ ], not only numbers and gaps");
        }
        if (fields.diagnostics().count() == before) {
          phrases.add(phrase);
        }
      } catch (PhraseSyntaxException e) {
        fields.error(
            place(fields, text, e.offset()), e.getMessage(), "in the phrase: " + text.value());
      }
    }
    return phrases;
  }

  private void checkConcepts(List<Element> elements, YamlNode.Scalar text, Fields fields) {
    for (Element element : elements) {
      if (element instanceof Element.Concept concept && !concepts.contains(concept.id())) {
        fields.error(
            place(fields, text, Math.max(0, text.value().indexOf("{" + concept.id()))),
            "unknown concept “" + concept.id() + "”",
            NearestName.hint(concept.id(), concepts));
      } else if (element instanceof Element.Choice choice) {
        choice.sequences().forEach(sequence -> checkConcepts(sequence, text, fields));
      } else if (element instanceof Element.Maybe maybe) {
        checkConcepts(maybe.sequence(), text, fields);
      }
    }
  }

  /** Whether every match holds a word that can be looked up. */
  private static boolean hasLiteral(List<Element> elements) {
    return elements.stream()
        .anyMatch(
            element ->
                element instanceof Element.Word
                    || element instanceof Element.Concept
                    || (element instanceof Element.Choice choice
                        && choice.sequences().stream().allMatch(Phrases::hasLiteral)));
  }

  /** The place within the scalar, if the scalar stands on its line as it was read. */
  private static Position place(Fields fields, YamlNode.Scalar text, int offset) {
    @Nullable String line = fields.file().lines().line(text.at().line());
    if (line == null) {
      return text.at();
    }
    int column = line.indexOf(text.value(), Math.min(line.length(), text.at().column() - 1));
    return column < 0 ? text.at() : new Position(text.at().line(), column + offset + 1);
  }
}
