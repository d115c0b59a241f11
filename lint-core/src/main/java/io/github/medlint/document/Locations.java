package io.github.medlint.document;

import io.github.medlint.text.TextRange;
import org.jspecify.annotations.Nullable;

/** Where ranges of a document's source stand in the file, in the terms of its format. */
public interface Locations {

  /** Those of a text file: its lines and columns say all there is. */
  Locations NONE = range -> null;

  /** The place of a range of the source; null if lines and columns tell it. */
  @Nullable Location of(TextRange source);
}
