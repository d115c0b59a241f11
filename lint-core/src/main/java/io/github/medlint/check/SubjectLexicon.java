package io.github.medlint.check;

import io.github.medlint.document.Block;
import io.github.medlint.knowledge.Concept;
import io.github.medlint.language.Inflection;
import io.github.medlint.language.Sentence;
import io.github.medlint.language.SentenceSplitter;
import io.github.medlint.language.assertion.Subject;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.Hit;
import io.github.medlint.match.PatternSet;
import io.github.medlint.phrase.Phrase;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words that name who a statement is about, from the concepts {@code about-product}, {@code
 * about-disease} and so on. Compiled when first asked for, as most drafts need none of it. Safe for
 * several threads.
 */
final class SubjectLexicon {

  private final Map<String, Concept> concepts;
  private final SentenceSplitter splitter;
  private @Nullable Loaded loaded;

  SubjectLexicon(Map<String, Concept> concepts, SentenceSplitter splitter) {
    this.concepts = concepts;
    this.splitter = splitter;
  }

  /**
   * The subjects that a sentence names.
   *
   * @param named by subject the words that name it
   * @param standIns the words that stand for what was named before them
   * @param beside phrases that name something beside the subject
   * @param agents phrases that name who does what a passive tells
   * @param effects phrases that name what a disease does
   */
  record Mentions(
      Map<Subject, List<Hit>> named,
      List<Hit> standIns,
      List<Hit> beside,
      List<Hit> agents,
      List<Hit> effects) {}

  Mentions find(Block block, Sentence sentence) {
    Loaded patterns = loaded();
    DocumentMatches matches = DocumentMatches.find(block, sentence, patterns.set(), splitter);
    Map<Subject, List<Hit>> named = new EnumMap<>(Subject.class);
    patterns.subjects().forEach((subject, id) -> named.put(subject, matches.of(id)));
    return new Mentions(
        named,
        matches.of(patterns.before()),
        matches.of(patterns.beside()),
        matches.of(patterns.agent()),
        matches.of(patterns.effect()));
  }

  private record Loaded(
      PatternSet set,
      Map<Subject, Integer> subjects,
      int before,
      int beside,
      int agent,
      int effect) {}

  private synchronized Loaded loaded() {
    if (loaded == null) {
      PatternSet.Builder builder = new PatternSet.Builder(concepts, Inflection.english());
      Map<Subject, Integer> subjects = new EnumMap<>(Subject.class);
      for (Subject subject : Subject.values()) {
        subjects.put(subject, id(subject.label(), builder));
      }
      int before = id("before", builder);
      int beside = id("beside", builder);
      int agent = id("agent", builder);
      int effect = id("effect", builder);
      loaded = new Loaded(builder.build(), subjects, before, beside, agent, effect);
    }
    return loaded;
  }

  /** A library without the concept has no word for it. */
  private int id(String name, PatternSet.Builder builder) {
    String concept = "about-" + name;
    return concepts.containsKey(concept) ? builder.phrase(Phrase.concept(concept)) : -1;
  }
}
