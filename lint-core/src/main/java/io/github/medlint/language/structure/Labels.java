package io.github.medlint.language.structure;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.medlint.language.TaggedSentence;
import java.util.ArrayList;
import java.util.List;

/** A sentence in CoreNLP's own form. */
final class Labels {

  /** Longer words are cut, so that the regular expressions of patterns stay fast on them. */
  private static final int MAX_LENGTH = 48;

  private Labels() {}

  static List<CoreLabel> of(TaggedSentence tagged) {
    List<CoreLabel> labels = new ArrayList<>();
    for (int i = 0; i < tagged.words().size(); i++) {
      CoreLabel label = new CoreLabel();
      label.setWord(cut(tagged.words().get(i)));
      label.setValue(label.word());
      label.setLemma(cut(tagged.lemmas().get(i)));
      label.setTag(tagged.tags().get(i));
      label.setIndex(i + 1);
      labels.add(label);
    }
    return labels;
  }

  private static String cut(String word) {
    return word.length() <= MAX_LENGTH ? word : word.substring(0, MAX_LENGTH);
  }
}
