package io.github.medlint.format.source;

import io.github.medlint.text.Diagnostic;
import io.github.medlint.text.SourceText;

/** What became of a file's bytes: text that can be read, or the reason why not. */
public sealed interface DecodeResult {

  /** The bytes are text. */
  record Decoded(SourceText source) implements DecodeResult {}

  /** The bytes are no text, or not in the encoding that they should be in. */
  record Refused(Diagnostic diagnostic) implements DecodeResult {}
}
