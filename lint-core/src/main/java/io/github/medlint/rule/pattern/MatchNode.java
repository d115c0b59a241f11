package io.github.medlint.rule.pattern;

import io.github.medlint.language.structure.StructurePattern;
import io.github.medlint.phrase.Phrase;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a rule looks for: phrases and how they must stand together. */
public sealed interface MatchNode {

  /** Any of the phrases, within one sentence. */
  record Phrases(List<Phrase> phrases) implements MatchNode {
    public Phrases {
      phrases = List.copyOf(phrases);
    }
  }

  /** A regular expression over a block's text. */
  record Regex(String pattern, String literal) implements MatchNode {}

  /**
   * A pattern over the tokens or the dependencies of a sentence.
   *
   * @param triggers words one of which every match holds
   */
  record Structure(StructurePattern pattern, List<Phrase> triggers) implements MatchNode {
    public Structure {
      triggers = List.copyOf(triggers);
    }
  }

  /** Any of the nodes. */
  record Any(List<MatchNode> nodes) implements MatchNode {
    public Any {
      nodes = List.copyOf(nodes);
    }
  }

  /**
   * All of the nodes near each other; the match is the first node's.
   *
   * @param nodes the first is what is reported; the others, some of them {@link Not}, must hold
   * @param same in what they must stand together
   * @param near within how many words of the first; null for any distance
   */
  record All(List<MatchNode> nodes, Unit same, @Nullable Integer near) implements MatchNode {
    public All {
      nodes = List.copyOf(nodes);
    }
  }

  /** A drug and something else that the copy links with it. */
  record Pair(PairSpec pair) implements MatchNode {}

  /** A claim that a sentence makes. */
  record Claims(ClaimQuery query) implements MatchNode {}

  /** Within {@link All}: nothing of the kind. */
  record Not(MatchNode node) implements MatchNode {}

  /** How far apart things may stand and still belong together. */
  enum Unit {
    SENTENCE,
    BLOCK,
    SECTION,
    DOCUMENT;

    /** The name used in rule files. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
