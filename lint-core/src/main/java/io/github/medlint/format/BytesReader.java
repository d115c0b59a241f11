package io.github.medlint.format;

import java.util.Set;

/**
 * Reads formats whose files are no text. The readers are found by {@link java.util.ServiceLoader}
 * when the first such file is met, so that a run over texts loads none of them; a provider must be
 * cheap to make.
 *
 * <p>A reader takes the text out of a file: that is the source of the document, to which all its
 * ranges point, and {@link io.github.medlint.document.Locations} tell where it stands in the file.
 * Whatever the bytes are, a reader ends within seconds and bounded memory; what it cannot read it
 * lists as unread.
 */
public interface BytesReader {

  /** The names of the formats that it reads, as {@link Formats} lists them. */
  Set<String> formats();

  /**
   * Reads a file.
   *
   * @param path how reports call it; its ending tells the format
   * @param formats for parts in formats of their own, and how tracked changes are read
   */
  ReadResult read(String path, byte[] bytes, Formats formats);
}
