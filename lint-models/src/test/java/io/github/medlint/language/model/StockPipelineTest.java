package io.github.medlint.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations.LemmaAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.PartOfSpeechAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreSentence;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import io.github.medlint.language.Dependency;
import io.github.medlint.language.ParsedSentence;
import io.github.medlint.language.Sentence;
import io.github.medlint.language.SentenceSplitter;
import io.github.medlint.language.TaggedSentence;
import io.github.medlint.language.syntax.Analysis;
import io.github.medlint.language.syntax.LevelCounts;
import io.github.medlint.language.syntax.SampleSentences;
import io.github.medlint.language.syntax.SyntaxEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The converted models against CoreNLP's own pipeline with its own models. */
@Tag("nightly")
class StockPipelineTest {

  /** CoreNLP is slow with its own models: a few texts do for most builds. */
  private static final List<String> TEXTS =
      SampleSentences.list(Boolean.getBoolean("medlint.nightly") ? 560 : 60);

  private static List<Row> expected = List.of();

  /** All that the levels say of a token. */
  private record Row(String word, String tag, String lemma, int governor, String relation) {}

  @BeforeAll
  static void run_corenlp() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,depparse");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    expected = new ArrayList<>();
    for (String text : TEXTS) {
      CoreDocument document = new CoreDocument(text);
      pipeline.annotate(document);
      document.sentences().forEach(sentence -> expected.addAll(rows(sentence)));
    }
  }

  @AfterAll
  static void forget() {
    expected = List.of();
    StanfordCoreNLP.clearAnnotatorPool();
  }

  @Test
  void each_token_has_the_tag_lemma_governor_and_relation_that_corenlp_gives_it() {
    LevelCounts counts = new LevelCounts();

    List<Row> actual = rows(new SyntaxEngine(Models.converted(), counts));

    assertThat(actual).containsExactlyElementsOf(expected);
    assertThat(actual).extracting(Row::relation).contains("nsubj:pass", "nsubj", "aux:pass");
    assertThat(counts.parsed()).isGreaterThanOrEqualTo(TEXTS.size()).isEqualTo(counts.tagged());
    assertThat(counts.parsedTokens()).isEqualTo(actual.size()).isEqualTo(counts.taggedTokens());
  }

  @Test
  void stock_models_stay_usable_and_give_the_same() {
    assertThat(rows(new SyntaxEngine(Models.stock(), new LevelCounts())))
        .containsExactlyElementsOf(expected);
  }

  private static List<Row> rows(SyntaxEngine engine) {
    SentenceSplitter splitter = new SentenceSplitter();
    List<Row> rows = new ArrayList<>();
    for (String text : TEXTS) {
      for (Sentence sentence : splitter.split(text)) {
        ParsedSentence parsed = new Analysis(engine, text, sentence).parsed();
        TaggedSentence tagged = parsed.tagged();
        for (int i = 0; i < sentence.tokens().size(); i++) {
          rows.add(
              new Row(
                  tagged.words().get(i),
                  tagged.tags().get(i),
                  tagged.lemmas().get(i),
                  parsed.governor(i),
                  parsed.relation(i)));
        }
      }
    }
    return rows;
  }

  private static List<Row> rows(CoreSentence sentence) {
    SemanticGraph graph = sentence.coreMap().get(BasicDependenciesAnnotation.class);
    List<Row> rows = new ArrayList<>();
    for (CoreLabel token : sentence.tokens()) {
      IndexedWord node = graph.getNodeByIndex(token.index());
      List<SemanticGraphEdge> edges = graph.incomingEdgeList(node);
      assertThat(edges).hasSize(graph.getRoots().contains(node) ? 0 : 1);
      rows.add(
          new Row(
              token.word(),
              token.get(PartOfSpeechAnnotation.class),
              token.get(LemmaAnnotation.class),
              edges.isEmpty() ? Dependency.ROOT : edges.get(0).getGovernor().index() - 1,
              edges.isEmpty() ? "root" : edges.get(0).getRelation().toString()));
    }
    return rows;
  }
}
