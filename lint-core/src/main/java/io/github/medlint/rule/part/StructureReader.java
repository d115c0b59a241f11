package io.github.medlint.rule.part;

import io.github.medlint.language.structure.StructurePattern;
import io.github.medlint.language.structure.StructureSyntaxException;
import io.github.medlint.language.structure.TokenEnvironment;
import io.github.medlint.phrase.Element;
import io.github.medlint.phrase.Phrase;
import io.github.medlint.rule.pattern.MatchNode;
import io.github.medlint.text.Position;
import io.github.medlint.yaml.Fields;
import io.github.medlint.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads a pattern over the tokens or the dependencies of a sentence. */
final class StructureReader {

  private final TokenEnvironment environment;

  /**
   * A reader.
   *
   * @param environment shared by the patterns of a pack
   */
  StructureReader(TokenEnvironment environment) {
    this.environment = environment;
  }

  MatchNode read(StructurePattern.Kind kind, Fields fields) {
    String source = fields.text("pattern").replace('\n', ' ').strip();
    List<String> lemmas = fields.strings("lemmas");
    fields.done();
    if (lemmas.isEmpty()) {
      lemmas = StructureLemmas.of(source);
    }
    if (lemmas.isEmpty()) {
      fields.error(
          fields.at("pattern"),
          "the pattern names no lemma that every match holds, so every sentence would be parsed",
          "give such words beside it: lemmas: [cure, heal]");
    }
    List<Phrase> triggers = new ArrayList<>();
    for (String lemma : lemmas) {
      String word = lemma.toLowerCase(Locale.ROOT);
      triggers.add(new Phrase(word, List.of(new Element.Word(word, false))));
    }
    try {
      StructurePattern pattern =
          kind == StructurePattern.Kind.SYNTAX
              ? StructurePattern.syntax(source)
              : StructurePattern.tokens(source, environment);
      // The rules that come with the tool were checked when they were packaged, and CoreNLP's
      // classes take long to load.
      if (!fields.file().sound()) {
        pattern.check();
      }
      return new MatchNode.Structure(pattern, triggers);
    } catch (StructureSyntaxException e) {
      fields.error(place(fields, source, e.offset()), e.getMessage(), e.hint());
      return new MatchNode.Any(List.of());
    }
  }

  /** The place within the pattern, if the pattern stands on one line as it was read. */
  private static Position place(Fields fields, String source, int offset) {
    YamlNode node = fields.node("pattern");
    Position at = node == null ? fields.at() : node.at();
    String line = fields.file().lines().line(at.line());
    int column = line == null ? -1 : line.indexOf(source);
    return column < 0 ? at : new Position(at.line(), column + offset + 1);
  }
}
