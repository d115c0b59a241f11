package io.github.medlint.office.pack;

import io.github.medlint.format.BytesReader;
import io.github.medlint.format.Formats;
import io.github.medlint.format.ReadResult;
import java.util.Set;

/** A reader of one format. A file that cannot be read is refused with the reason. */
public abstract class OfficeReader implements BytesReader {

  private final String format;

  /**
   * @param format its name, as {@link Formats} lists it
   */
  protected OfficeReader(String format) {
    this.format = format;
  }

  @Override
  public final Set<String> formats() {
    return Set.of(format);
  }

  @Override
  public final ReadResult read(String path, byte[] bytes, Formats formats) {
    try {
      return result(path, bytes, formats);
    } catch (BadFileException e) {
      return ReadResult.refused(path, e.why(), e.hint());
    }
  }

  /** The name of the format. */
  protected final String format() {
    return format;
  }

  /**
   * Reads a file, as {@link #read} does.
   *
   * @throws BadFileException if it cannot be read
   */
  protected abstract ReadResult result(String path, byte[] bytes, Formats formats)
      throws BadFileException;
}
