package io.github.medlint.format;

/** A file in another, such as an attachment. */
public final class Enclosed {

  private final String path;
  private final byte[] content;

  /**
   * A file in another.
   *
   * @param path how reports call it: the path of the file that holds it, {@code !} and its own name
   * @param content its bytes; they are kept, not copied
   */
  public Enclosed(String path, byte[] content) {
    this.path = path;
    this.content = content;
  }

  /** How reports call it. */
  public String path() {
    return path;
  }

  /** Its bytes, which must not be changed. */
  public byte[] content() {
    return content;
  }
}
