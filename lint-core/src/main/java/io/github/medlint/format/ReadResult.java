package io.github.medlint.format;

import io.github.medlint.document.Document;
import io.github.medlint.text.Diagnostic;
import java.util.List;

/** What became of a file: a document, or the reason why it could not be read. */
public sealed interface ReadResult {

  /**
   * The file was read.
   *
   * @param enclosed files that it holds and that are drafts of their own, as a mail's attachments
   */
  record Read(Document document, List<Enclosed> enclosed) implements ReadResult {
    public Read {
      enclosed = List.copyOf(enclosed);
    }
  }

  /** The file was not read, nor any part of it. */
  record Refused(Diagnostic diagnostic) implements ReadResult {}

  static ReadResult of(Document document) {
    return new Read(document, List.of());
  }

  static ReadResult refused(String path, String message, String hint) {
    return new Refused(Diagnostic.of(path, message, hint));
  }
}
