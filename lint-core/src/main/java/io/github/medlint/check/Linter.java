package io.github.medlint.check;

import io.github.medlint.claim.ClaimReader;
import io.github.medlint.config.Facts;
import io.github.medlint.document.Document;
import io.github.medlint.document.DocumentPart;
import io.github.medlint.language.Inflection;
import io.github.medlint.language.SentenceSplitter;
import io.github.medlint.language.assertion.AssertionFinder;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.PatternIndex;
import io.github.medlint.match.PatternSet;
import io.github.medlint.match.Stopwatch;
import io.github.medlint.rule.Pack;
import io.github.medlint.rule.RuleLibrary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks documents against the rules of a library. Immutable and safe for several threads. */
public final class Linter {

  private final Map<String, Pack> packs = new LinkedHashMap<>();
  private final Map<String, StatementPlan> statements = new HashMap<>();
  private final List<RuleCheck> checks;
  private final Map<String, RuleCheck> byRule = new HashMap<>();
  private final MentionPlan mentions;
  private final ClaimReader claims;
  private final ApprovalClaims approvalClaims;
  private final RecordRisks recordRisks;
  private final PatternSet patterns;
  private final SentenceSplitter splitter;
  private final AssertionFinder assertions;
  private final Stopwatch watch;
  private final SubjectLexicon subjects;

  /** A linter for all rules of {@code library}. */
  public Linter(RuleLibrary library, AssertionFinder assertions) {
    this(library, assertions, PatternIndex.NONE, Stopwatch.OFF);
  }

  /**
   * A linter for all rules of {@code library}.
   *
   * @param index knows phrases of the library; it must have been made with the same concepts
   * @param watch hears what its checks take
   */
  public Linter(
      RuleLibrary library, AssertionFinder assertions, PatternIndex index, Stopwatch watch) {
    this.assertions = assertions;
    this.watch = watch;
    this.splitter = new SentenceSplitter();
    this.subjects = new SubjectLexicon(library.knowledge().concepts(), splitter);
    PatternSet.Builder builder =
        new PatternSet.Builder(library.knowledge().concepts(), Inflection.english(), index);
    for (Pack pack : library.packs()) {
      packs.put(pack.id(), pack);
    }
    library
        .knowledge()
        .statements()
        .forEach((id, statement) -> statements.put(id, StatementPlan.of(statement, builder)));
    this.checks =
        RuleChecks.of(
            library.rules(), new RuleChecks.Parts(library.knowledge(), statements, builder));
    checks.forEach(check -> byRule.put(check.rule().id(), check));
    this.claims = new ClaimReader(library.knowledge().lexicon(), builder);
    this.mentions = new MentionPlan(library.knowledge(), builder);
    this.recordRisks =
        new RecordRisks(
            library.knowledge().drugs().values(),
            library.knowledge().concepts().containsKey(RecordRisks.cueConcept()),
            builder);
    this.approvalClaims = new ApprovalClaims(library.knowledge(), builder);
    this.patterns = builder.build();
  }

  /** By which words the phrases of all rules are looked up, to be stored. */
  public PatternIndex index() {
    return patterns.index();
  }

  /** The rules that some sentence could not be held against so far; their silence is no pass. */
  public List<NotRun> notRun() {
    List<NotRun> notRun = new ArrayList<>();
    for (RuleCheck check : checks) {
      String why = check.unmatched();
      if (why != null) {
        notRun.add(new NotRun(check.rule().id(), why));
      }
    }
    return notRun;
  }

  /**
   * Whether a required statement stands anywhere in a document.
   *
   * @throws IllegalArgumentException if there is no such statement
   */
  public boolean recognises(String statement, Document document) {
    StatementPlan plan = statements.get(statement);
    if (plan == null) {
      throw new IllegalArgumentException("no statement “" + statement + "”");
    }
    return document.parts().stream()
        .map(DocumentPart::document)
        .flatMap(
            part ->
                plan
                    .standings(
                        DocumentMatches.find(part, patterns, splitter),
                        new DraftWords(part),
                        List.of())
                    .stream())
        .anyMatch(standing -> standing.changes().isEmpty());
  }

  /**
   * Checks one document, each of its records alone.
   *
   * @param facts what is declared about it; decides which packs and rules apply
   * @param levels the level of each rule under the configuration
   */
  public DocumentResult check(Document document, Facts facts, LevelPolicy levels) {
    return RecordResults.of(
        document, part -> new Checked(this, part, facts, levels, null).result(false));
  }

  /**
   * Checks one document and lists what it claims.
   *
   * @param approved the claims that may be made; null if nobody keeps a register
   * @see #check(Document, Facts, LevelPolicy)
   */
  public DocumentResult checkAndRegister(
      Document document, Facts facts, LevelPolicy levels, @Nullable ApprovedClaims approved) {
    return RecordResults.of(
        document, part -> new Checked(this, part, facts, levels, approved).result(true));
  }

  /**
   * Tells how a check comes to what it says about a place, by the steps of the check itself.
   *
   * @param facts as for {@link #check}
   * @param levels as for {@link #check}
   * @param focus the place
   */
  public Explanation explain(
      Document document, Facts facts, LevelPolicy levels, Explanation.Focus focus) {
    List<SentenceTrace> sentences = new ArrayList<>();
    for (DocumentPart part : document.parts()) {
      if (part.document().blocks().stream().anyMatch(b -> b.source().overlaps(focus.source()))) {
        Checked checked = new Checked(this, part.document(), facts, levels, null);
        sentences.addAll(new Explainer(this, checked, focus).sentences());
      }
    }
    return new Explanation(document, focus, sentences);
  }

  PatternSet patterns() {
    return patterns;
  }

  /** The checks of all rules, in the order in which they are run. */
  List<RuleCheck> checks() {
    return checks;
  }

  /** The checks of one kind. */
  <C extends RuleCheck> List<C> checks(Class<C> kind) {
    return checks.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The check of a rule; null if there is none. */
  @Nullable RuleCheck check(String rule) {
    return byRule.get(rule);
  }

  Map<String, Pack> packs() {
    return packs;
  }

  Map<String, StatementPlan> statements() {
    return statements;
  }

  MentionPlan mentions() {
    return mentions;
  }

  ClaimReader claims() {
    return claims;
  }

  RecordRisks recordRisks() {
    return recordRisks;
  }

  ApprovalClaims approvalClaims() {
    return approvalClaims;
  }

  SentenceSplitter splitter() {
    return splitter;
  }

  AssertionFinder assertions() {
    return assertions;
  }

  SubjectLexicon subjects() {
    return subjects;
  }

  Stopwatch watch() {
    return watch;
  }
}
