package io.github.medlint.check;

import io.github.medlint.document.Document;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.Hit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a document points to sources: links to other sites, marks of notes, a reference list. For
 * one thread.
 */
final class Sources {

  private final Document document;
  private final DocumentMatches matches;
  // Many drafts have no claim that needs them.
  private @Nullable References references;
  private @Nullable List<Pointer> pointers;
  private @Nullable PointerIndex index;

  Sources(Document document, DocumentMatches matches) {
    this.document = document;
    this.matches = matches;
  }

  Document document() {
    return document;
  }

  References references() {
    References found = references;
    if (found == null) {
      found = new References(document);
      references = found;
    }
    return found;
  }

  /** All that points to a source or a note, in reading order. */
  List<Pointer> pointers() {
    List<Pointer> found = pointers;
    if (found == null) {
      found = Pointer.in(document);
      pointers = found;
    }
    return found;
  }

  /** All that points to a source, or names one in {@code words}. */
  List<Pointer> pointers(List<Hit> words) {
    List<Pointer> all = new ArrayList<>(pointers());
    words.forEach(hit -> all.add(Pointer.named(hit)));
    return all;
  }

  /**
   * A search for the sources of claims.
   *
   * @param words where the copy names a source in words
   */
  SourceSearch search(List<Hit> words) {
    PointerIndex found = index;
    if (found == null) {
      found = new PointerIndex(pointers());
      index = found;
    }
    PointerIndex named = new PointerIndex(words.stream().map(Pointer::named).toList());
    return new SourceSearch(matches, references(), List.of(found, named));
  }
}
