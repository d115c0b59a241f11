package io.github.medlint.knowledge;

import io.github.medlint.phrase.Phrase;
import java.util.List;

/**
 * The words by which copy names a drug or a condition.
 *
 * @param sure they always mean it
 * @param doubtful they mean it only where something else tells: ED, trauma, sema
 * @param not longer expressions that hold one of them and mean something else: “respiratory
 *     depression”
 */
public record Names(List<Phrase> sure, List<Phrase> doubtful, List<Phrase> not) {

  public Names {
    sure = List.copyOf(sure);
    doubtful = List.copyOf(doubtful);
    not = List.copyOf(not);
  }
}
