package io.github.medlint.text;

/**
 * One source file, decoded; or the text that was taken out of a file that is no text.
 *
 * @param path how the file is called in reports: relative, with {@code /}
 * @param content the decoded characters, a byte-order mark left out; all offsets point here
 * @param charset the name of the encoding it was decoded from; empty if it was taken out
 * @param sha256 digest of the bytes, in lower-case hexadecimal
 * @param lines the lines of {@code content}
 */
public record SourceText(
    String path, String content, String charset, String sha256, LineIndex lines) {

  /**
   * Text that was taken out of a file.
   *
   * @param sha256 digest of the file's bytes, in lower-case hexadecimal
   */
  public static SourceText extracted(String path, String content, String sha256) {
    return new SourceText(path, content, "", sha256, LineIndex.of(content));
  }

  /** For text that has no file of its own, such as a rule's example. */
  public static SourceText of(String path, String content) {
    return new SourceText(path, content, "UTF-8", "", LineIndex.of(content));
  }
}
