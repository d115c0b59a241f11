package io.github.medlint.run;

import java.io.IOException;

/**
 * A file to be checked.
 *
 * @param path how reports call it: relative to the run's base directory, with {@code /}
 * @param content gives its size and bytes
 */
public record Draft(String path, Content content) {

  /** Where a draft's bytes come from. */
  public interface Content {

    /** The number of bytes, known without reading them; -1 if that cannot be known. */
    long size() throws IOException;

    /** All bytes. */
    byte[] read() throws IOException;
  }
}
