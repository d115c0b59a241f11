package io.github.medlint.language.structure;

import edu.stanford.nlp.international.Language;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.semgrex.SemgrexMatcher;
import edu.stanford.nlp.semgraph.semgrex.SemgrexParseException;
import edu.stanford.nlp.semgraph.semgrex.SemgrexPattern;
import edu.stanford.nlp.trees.GrammaticalRelation;
import io.github.medlint.language.Dependency;
import io.github.medlint.language.ParsedSentence;
import io.github.medlint.language.TaggedSentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A compiled Semgrex pattern. */
final class SemgrexMatching implements StructureMatcher {

  private final SemgrexPattern pattern;

  SemgrexMatching(String source) {
    try {
      pattern = SemgrexPattern.compile(source);
    } catch (SemgrexParseException | IllegalArgumentException e) {
      throw StructureSyntaxException.of(e, source);
    }
  }

  @Override
  public List<List<Integer>> find(TaggedSentence tagged, @Nullable ParsedSentence parsed) {
    List<List<Integer>> found = new ArrayList<>();
    if (parsed == null) {
      return found;
    }
    SemgrexMatcher matcher = pattern.matcher(graph(tagged, parsed));
    while (matcher.find()) {
      List<Integer> tokens = new ArrayList<>();
      for (String name : matcher.getNodeNames()) {
        IndexedWord node = matcher.getNode(name);
        if (node != null) {
          tokens.add(node.index() - 1);
        }
      }
      if (tokens.isEmpty()) {
        tokens.add(matcher.getMatch().index() - 1);
      }
      found.add(tokens);
    }
    return found;
  }

  private static SemanticGraph graph(TaggedSentence tagged, ParsedSentence parsed) {
    List<IndexedWord> nodes = new ArrayList<>();
    SemanticGraph graph = new SemanticGraph();
    for (CoreLabel label : Labels.of(tagged)) {
      IndexedWord node = new IndexedWord(label);
      nodes.add(node);
      graph.addVertex(node);
    }
    for (int i = 0; i < nodes.size(); i++) {
      int governor = parsed.governor(i);
      if (governor == Dependency.ROOT) {
        graph.addRoot(nodes.get(i));
      } else {
        GrammaticalRelation relation =
            new GrammaticalRelation(Language.Any, parsed.relation(i), null, null, null);
        graph.addEdge(nodes.get(governor), nodes.get(i), relation, 0, false);
      }
    }
    return graph;
  }
}
