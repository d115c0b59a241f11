package io.github.medlint.language.model;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import io.github.medlint.language.Dependency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** CoreNLP's own parser, for models in its own format. */
public final class StockParser implements DependencyModel {

  private final DependencyParser parser;

  /**
   * @param model its path, URL or class path resource
   */
  public StockParser(String model) {
    parser = DependencyParser.loadFromModelFile(model);
  }

  @Override
  public List<Dependency> parse(List<String> words, List<String> tags) {
    List<TaggedWord> tagged = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      tagged.add(new TaggedWord(words.get(i), tags.get(i)));
    }
    Dependency[] dependencies = new Dependency[words.size()];
    for (TypedDependency dependency : parser.predict(tagged).typedDependencies()) {
      IndexedWord governor = dependency.gov();
      dependencies[dependency.dep().index() - 1] =
          new Dependency(governor.index() - 1, dependency.reln().toString());
    }
    return Arrays.asList(dependencies);
  }
}
