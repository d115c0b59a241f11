package io.github.medlint.check;

import io.github.medlint.document.Document;
import io.github.medlint.document.DocumentPart;
import io.github.medlint.text.Sha256;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Puts together what was found in the records of one file, each judged alone. */
final class RecordResults {

  private final List<Finding> findings = new ArrayList<>();
  private final List<StatementAnswer> asked = new ArrayList<>();
  private final Map<String, StatementAnswer> notRequired = new TreeMap<>();
  private final Set<String> consulted = new TreeSet<>();
  private final List<Claim> claims = new ArrayList<>();
  private final Map<String, Integer> ids = new HashMap<>();

  private RecordResults() {}

  /** The result of a document; {@code check} tells that of each of its parts. */
  static DocumentResult of(Document document, Function<Document, DocumentResult> check) {
    if (document.records().isEmpty()) {
      return check.apply(document);
    }
    RecordResults all = new RecordResults();
    List<DocumentPart> parts = document.parts();
    for (DocumentPart part : parts) {
      all.add(part.record(), check.apply(part.document()));
    }
    if (parts.isEmpty()) {
      return check.apply(document);
    }
    return all.result(document);
  }

  private void add(String record, DocumentResult result) {
    for (Finding finding : result.findings()) {
      findings.add(finding.in(id(finding.id()), record));
    }
    for (StatementAnswer answer : result.statements()) {
      if (answer.status() == StatementAnswer.Status.NOT_REQUIRED) {
        notRequired.putIfAbsent(answer.requirement(), answer);
      } else {
        asked.add(answer.in(record));
      }
    }
    consulted.addAll(result.consulted());
    claims.addAll(result.claims());
  }

  /**
   * The same words in two records are two findings; how many have them tells which is which, so
   * that a record in between changes no other's id.
   */
  private String id(String id) {
    int before = ids.merge(id, 1, Integer::sum) - 1;
    return before == 0 ? id : Sha256.of(id + '\n' + before).substring(0, id.length());
  }

  private DocumentResult result(Document document) {
    asked.forEach(answer -> notRequired.remove(answer.requirement()));
    List<StatementAnswer> statements = new ArrayList<>(asked);
    // What no record asks for is answered once: a table of a thousand rows asks for little.
    statements.addAll(notRequired.values());
    statements.sort((a, b) -> a.requirement().compareTo(b.requirement()));
    Places places = new Places(document);
    return new DocumentResult(
        document.source().path(),
        document.source().sha256(),
        document.format(),
        findings,
        statements,
        document.unread().stream().map(places::of).toList(),
        consulted,
        claims);
  }
}
