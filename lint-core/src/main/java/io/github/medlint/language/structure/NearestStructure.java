package io.github.medlint.language.structure;

import io.github.medlint.language.Dependency;
import io.github.medlint.language.ParsedSentence;
import io.github.medlint.language.TaggedSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Tells which piece of a pattern a sentence lacks, where as much before it as can be matches. */
final class NearestStructure {

  /** UTF-16 units shown of a piece. */
  private static final int SHOWN = 80;

  private final Function<String, StructureMatcher> compiler;
  private final TaggedSentence tagged;
  private final ParsedSentence parse;
  private final boolean tree;

  /**
   * For one sentence.
   *
   * @param compiler makes a matcher of a part of the pattern
   * @param tree whether the pattern is over the parse
   */
  NearestStructure(
      Function<String, StructureMatcher> compiler, ParsedSentence parse, boolean tree) {
    this.compiler = compiler;
    this.tagged = parse.tagged();
    this.parse = parse;
    this.tree = tree;
  }

  /** Why the pieces do not match together, in words that complete a sentence. */
  String why(List<String> pieces) {
    List<Integer> before = List.of();
    for (int i = 0; i < pieces.size(); i++) {
      List<List<Integer>> found = find(String.join(" ", pieces.subList(0, i + 1)));
      if (found.isEmpty()) {
        return i == 0 ? start(pieces.get(0)) : lacks(before, pieces.get(i));
      }
      before = found.get(0).stream().sorted().toList();
    }
    return "it does not match as a whole";
  }

  private List<List<Integer>> find(String pattern) {
    return compiler.apply(pattern).find(tagged, parse);
  }

  private static String start(String piece) {
    return "no word is " + shown(piece);
  }

  private String lacks(List<Integer> before, String piece) {
    String stands = quoted(before) + " stands there, but ";
    if (!tree) {
      int next = before.get(before.size() - 1) + 1;
      return stands
          + "then comes "
          + (next < tagged.words().size() ? told(next) : "nothing")
          + ", not "
          + shown(piece);
    }
    int node = Math.max(0, piece.indexOf('{'));
    String relation = piece.substring(0, node).strip();
    List<String> elsewhere = new ArrayList<>();
    for (List<Integer> one : find(piece.substring(node))) {
      elsewhere.add(edge(one.get(0)));
    }
    return stands
        + "not "
        + relation
        + " "
        + shown(piece.substring(node))
        + (elsewhere.isEmpty()
            ? "; no word is that, and it has " + dependents(before)
            : ": " + String.join(", ", elsewhere));
  }

  /** The words that stand under the matched ones. */
  private String dependents(List<Integer> heads) {
    List<String> below = new ArrayList<>();
    for (int i = 0; i < tagged.words().size(); i++) {
      if (heads.contains(parse.governor(i)) && !parse.relation(i).equals("punct")) {
        below.add(">" + parse.relation(i) + " “" + tagged.words().get(i) + "”");
      }
    }
    return below.isEmpty() ? "nothing under it" : String.join(", ", below);
  }

  private String edge(int word) {
    int governor = parse.governor(word);
    return governor == Dependency.ROOT
        ? told(word) + " is the root"
        : told(word) + " is " + parse.relation(word) + " of “" + tagged.words().get(governor) + "”";
  }

  private String told(int word) {
    return "“" + tagged.words().get(word) + "” (" + tagged.tags().get(word) + ")";
  }

  private String quoted(List<Integer> words) {
    StringBuilder text = new StringBuilder("“");
    for (int i = 0; i < words.size(); i++) {
      boolean row = i > 0 && words.get(i) == words.get(i - 1) + 1;
      text.append(i == 0 ? "" : row ? " " : " … ").append(tagged.words().get(words.get(i)));
    }
    return text.append("”").toString();
  }

  private static String shown(String piece) {
    return piece.length() <= SHOWN ? piece : piece.substring(0, SHOWN) + "…";
  }
}
