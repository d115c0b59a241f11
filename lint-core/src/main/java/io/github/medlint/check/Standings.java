package io.github.medlint.check;

import io.github.medlint.document.Document;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.Hit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the statements of the library stand in one document. For one thread. */
final class Standings {

  private final Map<String, StatementPlan> statements;
  private final DocumentMatches matches;
  private final DraftWords words;
  private final RecordRisks recordRisks;
  private final Mentions mentions;
  private final Map<String, List<Standing>> known = new HashMap<>();
  private @Nullable SharedWords<Standing> inAcceptedWords;

  /**
   * Where they stand.
   *
   * @param statements the statements of the library by id
   * @param matches the matches of all patterns
   * @param recordRisks finds risks on record
   * @param mentions the drugs that the draft names
   */
  Standings(
      Map<String, StatementPlan> statements,
      DocumentMatches matches,
      Document document,
      RecordRisks recordRisks,
      Mentions mentions) {
    this.statements = statements;
    this.matches = matches;
    this.words = new DraftWords(document);
    this.recordRisks = recordRisks;
    this.mentions = mentions;
  }

  /** Where a statement stands, in reading order; parts that are not shown are among it. */
  List<Standing> of(String statement) {
    return known.computeIfAbsent(
        statement,
        id -> {
          StatementPlan plan = statements.get(id);
          if (plan == null) {
            return List.of();
          }
          List<Hit> risks =
              plan.statement().recordRisks() ? recordRisks.told(matches, mentions) : List.of();
          return plan.standings(matches, words, risks);
        });
  }

  /** Where any statement stands in the very words that are prescribed or accepted for it. */
  SharedWords<Standing> inAcceptedWords() {
    SharedWords<Standing> found = inAcceptedWords;
    if (found == null) {
      found = new SharedWords<>();
      for (Map.Entry<String, StatementPlan> statement : byId(statements.entrySet())) {
        for (Standing standing : of(statement.getKey())) {
          Standing accepted = statement.getValue().inAcceptedWords(standing, words);
          if (accepted != null) {
            found.add(accepted.block(), accepted.range(), accepted);
          }
        }
      }
      inAcceptedWords = found;
    }
    return found;
  }

  private static List<Map.Entry<String, StatementPlan>> byId(
      Collection<Map.Entry<String, StatementPlan>> statements) {
    return statements.stream().sorted(Map.Entry.comparingByKey()).toList();
  }
}
