package io.github.medlint.text;

/**
 * One source file, decoded.
 *
 * @param path how the file is called in reports: relative, with {@code /}
 * @param content the decoded characters, a byte-order mark left out; all offsets point here
 * @param charset the name of the encoding it was decoded from
 * @param sha256 digest of the bytes, in lower-case hexadecimal
 * @param lines the lines of {@code content}
 */
public record SourceText(
    String path, String content, String charset, String sha256, LineIndex lines) {

  /** For text that has no file of its own, such as a rule's example. */
  public static SourceText of(String path, String content) {
    return new SourceText(path, content, "UTF-8", "", LineIndex.of(content));
  }
}
