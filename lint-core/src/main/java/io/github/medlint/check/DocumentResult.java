package io.github.medlint.check;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was found in one draft.
 *
 * @param path as in reports: relative, with {@code /}
 * @param sha256 digest of the file's bytes
 * @param format the reader that read it
 * @param findings by start, then by rule
 * @param statements one for each requirement of the loaded packs, by requirement id
 * @param unread what could not be read, in source order
 * @param consulted the facts on record that decided something, by the names of their concepts
 * @param claims what it claims, in reading order; empty unless asked for
 */
public record DocumentResult(
    String path,
    String sha256,
    String format,
    List<Finding> findings,
    List<StatementAnswer> statements,
    List<UnreadPart> unread,
    Set<String> consulted,
    List<Claim> claims) {

  public DocumentResult {
    findings = List.copyOf(findings);
    statements = List.copyOf(statements);
    unread = List.copyOf(unread);
    consulted = Collections.unmodifiableSet(new TreeSet<>(consulted));
    claims = List.copyOf(claims);
  }

  /** A result that rests on no fact on record, and whose claims nobody asked for. */
  public DocumentResult(
      String path,
      String sha256,
      String format,
      List<Finding> findings,
      List<StatementAnswer> statements,
      List<UnreadPart> unread) {
    this(path, sha256, format, findings, statements, unread, Set.of(), List.of());
  }

  /** The same with other findings. */
  public DocumentResult with(List<Finding> other) {
    return new DocumentResult(path, sha256, format, other, statements, unread, consulted, claims);
  }
}
