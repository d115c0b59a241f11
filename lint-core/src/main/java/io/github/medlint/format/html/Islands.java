package io.github.medlint.format.html;

import io.github.medlint.text.TextRange;
import java.util.List;

/** Finds the islands of a page. */
public interface Islands {

  /** A page without any. */
  Islands NONE = (content, range) -> List.of();

  /** The islands in a range of a source, in order, none in another. */
  List<Island> find(String content, TextRange range);
}
