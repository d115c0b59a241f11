package io.github.medlint.format.source;

import io.github.medlint.document.Document;
import io.github.medlint.text.SourceText;

/**
 * Reads one format of text. A reader never fails on bad markup: what it cannot read it lists as
 * unread. Readers beyond this module are found by {@link java.util.ServiceLoader} when the first
 * such file is met; a provider must be cheap to make and safe to share between threads.
 */
public interface DocumentReader {

  /** The format's name, as in reports: {@code markdown}, {@code html}, {@code text}. */
  String format();

  /** Reads {@code source}; each block's map leads back into {@code source.content()}. */
  Document read(SourceText source);
}
