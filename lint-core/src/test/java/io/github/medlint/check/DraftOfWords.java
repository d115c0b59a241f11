package io.github.medlint.check;

import io.github.medlint.document.Block;
import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Document;
import io.github.medlint.document.DocumentBuilder;
import io.github.medlint.language.Inflection;
import io.github.medlint.language.Sentence;
import io.github.medlint.language.SentenceSplitter;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.Hit;
import io.github.medlint.match.PatternSet;
import io.github.medlint.text.SourceMap;
import io.github.medlint.text.SourceText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A draft of paragraphs with short sentences, in which any words can be taken for a match. Every
 * third paragraph stands under a heading of its own.
 */
final class DraftOfWords {

  private final Document document;
  private final DocumentMatches matches;
  private final List<Block> blocks;

  DraftOfWords(int paragraphs, int sentences) {
    StringBuilder text = new StringBuilder();
    List<int[]> places = new ArrayList<>();
    for (int i = 0; i < paragraphs; i++) {
      int start = text.length();
      text.append(("word" + i + " two three four. ").repeat(sentences));
      places.add(new int[] {start, text.length() - 1});
    }
    DocumentBuilder builder = new DocumentBuilder(SourceText.of("a.txt", text.toString()), "text");
    for (int i = 0; i < paragraphs; i++) {
      SourceMap.Builder map = new SourceMap.Builder();
      map.verbatim(text, places.get(i)[0], places.get(i)[1]);
      if (i % 3 == 0) {
        builder.heading(2, Set.of(), map);
      } else {
        builder.block(BlockRole.PARAGRAPH, 0, Set.of(), map);
      }
    }
    this.document = builder.build();
    this.blocks = document.blocks();
    this.matches =
        DocumentMatches.find(
            document,
            new PatternSet.Builder(Map.of(), Inflection.english()).build(),
            new SentenceSplitter());
  }

  Document document() {
    return document;
  }

  DocumentMatches matches() {
    return matches;
  }

  /** So many words from a word of a block on, as far as its sentence goes; numbers wrap around. */
  Hit hit(int block, int word, int length) {
    Block at = blocks.get(Math.floorMod(block, blocks.size()));
    List<Sentence> sentences = matches.sentences(at);
    Sentence sentence = sentences.get(Math.floorMod(word / 5, sentences.size()));
    int first = Math.floorMod(word, 4);
    int end = Math.min(sentence.words().size(), first + Math.max(1, length));
    return new Hit(at, sentence.wordRange(first, end), sentence, first, end, new BitSet());
  }

  /** A match that stands in no one sentence. */
  static Hit withoutSentence(Hit hit) {
    return new Hit(hit.block(), hit.range(), null, 0, 0, new BitSet());
  }
}
