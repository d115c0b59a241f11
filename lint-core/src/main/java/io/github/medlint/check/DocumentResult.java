package io.github.medlint.check;

import java.util.List;

/**
 * What was found in one draft.
 *
 * @param path as in reports: relative, with {@code /}
 * @param sha256 digest of the file's bytes
 * @param format the reader that read it
 * @param findings by start, then by rule
 * @param statements one for each requirement of the loaded packs, by requirement id
 * @param unread what could not be read, in source order
 */
public record DocumentResult(
    String path,
    String sha256,
    String format,
    List<Finding> findings,
    List<StatementAnswer> statements,
    List<UnreadPart> unread) {

  public DocumentResult {
    findings = List.copyOf(findings);
    statements = List.copyOf(statements);
    unread = List.copyOf(unread);
  }
}
