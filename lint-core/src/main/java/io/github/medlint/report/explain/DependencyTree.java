package io.github.medlint.report.explain;

import io.github.medlint.language.Dependency;
import io.github.medlint.language.ParsedSentence;
import io.github.medlint.language.TaggedSentence;
import io.github.medlint.text.Printable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A dependency tree drawn in text, a token a line, with its relation, part of speech and, if it
 * differs, dictionary form:
 *
 * <pre>
 * cures  root VBZ cure
 * ├─ It  nsubj PRP
 * └─ nothing  obj NN
 * </pre>
 */
final class DependencyTree {

  private final ParsedSentence parse;
  private final List<String> lines = new ArrayList<>();
  private final Set<Integer> drawn = new HashSet<>();

  private DependencyTree(ParsedSentence parse) {
    this.parse = parse;
  }

  /** The lines of the drawing, safe for a terminal. */
  static List<String> draw(ParsedSentence parse) {
    DependencyTree tree = new DependencyTree(parse);
    for (int root : parse.roots()) {
      tree.draw(root, "", "");
    }
    return tree.lines;
  }

  private void draw(int token, String mark, String margin) {
    // A broken parse must not make the drawing endless.
    if (!drawn.add(token)) {
      return;
    }
    lines.add(mark + label(token));
    List<Integer> children = parse.children(token);
    for (int i = 0; i < children.size(); i++) {
      boolean last = i == children.size() - 1;
      draw(children.get(i), margin + (last ? "└─ " : "├─ "), margin + (last ? "   " : "│  "));
    }
  }

  private String label(int token) {
    TaggedSentence tagged = parse.tagged();
    String word = tagged.words().get(token);
    String lemma = tagged.lemmas().get(token);
    String relation = parse.governor(token) == Dependency.ROOT ? "root" : parse.relation(token);
    boolean inflected = !lemma.equals(word.toLowerCase(Locale.ROOT)) && !lemma.equals(word);
    return Printable.of(
        word + "  " + relation + " " + tagged.tags().get(token) + (inflected ? " " + lemma : ""));
  }
}
