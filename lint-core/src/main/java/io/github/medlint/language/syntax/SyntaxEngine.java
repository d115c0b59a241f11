package io.github.medlint.language.syntax;

import edu.stanford.nlp.io.RuntimeIOException;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import io.github.medlint.language.Dependency;
import io.github.medlint.language.LevelUnavailableException;
import io.github.medlint.language.Loading;
import io.github.medlint.language.ParsedSentence;
import io.github.medlint.language.Sentence;
import io.github.medlint.language.TaggedSentence;
import io.github.medlint.language.Token;
import io.github.medlint.language.model.ArcParser;
import io.github.medlint.language.model.DependencyModel;
import io.github.medlint.language.model.ModelFile;
import io.github.medlint.language.model.Models;
import io.github.medlint.language.model.StockParser;
import io.github.medlint.language.model.TaggerModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Levels 2 and 3 of the analysis. The models load when the first sentence needs them, or on other
 * threads once {@link #prepare} was called. Safe for several threads.
 */
public final class SyntaxEngine {

  private static final List<String> FIRST_WORDS = List.of("Nothing", "is", "cured", ".");

  private final LevelCounts counts;
  private final ModelWait wait;
  private final Loading<MaxentTagger> tagger;
  private final Loading<DependencyModel> parser;
  private final Loading<Boolean> lemmatizer = new Loading<>("the lemmas", SyntaxEngine::firstLemma);

  /**
   * @param counts is told of each sentence that reaches a level
   */
  public SyntaxEngine(Models models, LevelCounts counts) {
    this(models, counts, ModelWait.UNMEASURED);
  }

  /**
   * @param counts is told of each sentence that reaches a level
   * @param wait hears how long sentences wait for the models
   */
  public SyntaxEngine(Models models, LevelCounts counts, ModelWait wait) {
    this.counts = counts;
    this.wait = wait;
    tagger = new Loading<>("the tagger", () -> loadTagger(models));
    parser = new Loading<>("the dependency model", () -> loadParser(models));
  }

  /** Begins to load both models on other threads, so that they are ready sooner when needed. */
  public void prepare() {
    tagger.start();
    parser.start();
    lemmatizer.start();
  }

  /**
   * Brings a sentence to level 2.
   *
   * @param text the text of the block that the sentence stands in
   * @throws LevelUnavailableException if there is no tagger
   */
  public TaggedSentence tag(String text, Sentence sentence) {
    lemmatizer.start();
    MaxentTagger model = wait.get(tagger);
    List<Word> words = new ArrayList<>(sentence.tokens().size());
    for (Token token : sentence.tokens()) {
      words.add(new Word(WrittenWord.of(text, token)));
    }
    List<TaggedWord> tagged = model.tagSentence(words);
    counts.countTagged(sentence);
    wait.get(lemmatizer);
    // It keeps a state and is cheap to make.
    Morphology morphology = new Morphology();
    return new TaggedSentence(
        sentence,
        words.stream().map(Word::word).toList(),
        tagged.stream().map(TaggedWord::tag).toList(),
        tagged.stream().map(word -> morphology.lemma(word.word(), word.tag())).toList());
  }

  /**
   * Brings a sentence to level 3.
   *
   * @throws LevelUnavailableException if there is no dependency model
   */
  public ParsedSentence parse(TaggedSentence sentence) {
    List<Dependency> dependencies = wait.get(parser).parse(sentence.words(), sentence.tags());
    counts.countParsed(sentence.sentence());
    return new ParsedSentence(sentence, dependencies);
  }

  /** Something else that must be loaded before a sentence can be matched. */
  <T> T loaded(Loading<T> loading) {
    return wait.get(loading);
  }

  private static MaxentTagger loadTagger(Models models) {
    String stock = models.tagger();
    MaxentTagger tagger;
    try {
      tagger =
          stock == null
              ? TaggerModel.read(ModelFile.open(ModelFile.TAGGER))
              : new MaxentTagger(stock);
    } catch (RuntimeIOException e) {
      throw new LevelUnavailableException("the tagger " + stock + " cannot be loaded: " + e, e);
    }
    // CoreNLP fills a table at the first sentence that other threads could see half filled.
    tagger.tagSentence(FIRST_WORDS.stream().map(Word::new).toList());
    return tagger;
  }

  private static DependencyModel loadParser(Models models) {
    String stock = models.parser();
    if (stock == null) {
      return new ArcParser(ModelFile.open(ModelFile.PARSER));
    }
    try {
      return new StockParser(stock);
    } catch (RuntimeIOException e) {
      throw new LevelUnavailableException(
          "the dependency model " + stock + " cannot be loaded: " + e, e);
    }
  }

  /** The first lemma is slow, as CoreNLP's automaton unpacks itself then. */
  private static boolean firstLemma() {
    return !new Morphology().lemma("cured", "VBD").isEmpty();
  }
}
