package io.github.medlint.check;

import io.github.medlint.claim.ClaimReader;
import io.github.medlint.claim.ClaimReadings;
import io.github.medlint.config.Facts;
import io.github.medlint.document.Document;
import io.github.medlint.document.DocumentPart;
import io.github.medlint.language.Inflection;
import io.github.medlint.language.SentenceSplitter;
import io.github.medlint.language.assertion.AssertionFinder;
import io.github.medlint.language.assertion.DocumentAssertions;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.PatternIndex;
import io.github.medlint.match.PatternSet;
import io.github.medlint.match.Stopwatch;
import io.github.medlint.rule.Level;
import io.github.medlint.rule.Pack;
import io.github.medlint.rule.Rule;
import io.github.medlint.rule.RuleInfo;
import io.github.medlint.rule.RuleLibrary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Checks documents against the rules of a library. Immutable and safe for several threads. */
public final class Linter {

  private final Map<String, Pack> packs = new LinkedHashMap<>();
  private final Map<String, StatementPlan> statements = new HashMap<>();
  private final List<WordsCheck> words = new ArrayList<>();
  private final List<SubstantiationCheck> substantiations = new ArrayList<>();
  private final List<BalanceCheck> balances = new ArrayList<>();
  private final List<RegisterCheck> registers = new ArrayList<>();
  private final List<Rule.Approval> approvals = new ArrayList<>();
  private final List<RequirementCheck> requirements = new ArrayList<>();
  private final List<Rule.Restatement> restatements = new ArrayList<>();
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
    for (Rule rule : library.rules()) {
      if (rule instanceof Rule.Words wordRule) {
        words.add(new WordsCheck(wordRule, builder));
      } else if (rule instanceof Rule.Substantiation substantiation) {
        substantiations.add(new SubstantiationCheck(substantiation, builder));
      } else if (rule instanceof Rule.Balance balance) {
        balances.add(new BalanceCheck(balance, library.knowledge(), builder));
      } else if (rule instanceof Rule.Register register) {
        registers.add(new RegisterCheck(register, builder));
      } else if (rule instanceof Rule.Approval approval) {
        approvals.add(approval);
      } else if (rule instanceof Rule.Requirement requirement) {
        requirements.add(requirement(requirement, builder));
      } else if (rule instanceof Rule.Restatement restatement) {
        restatements.add(restatement);
      }
    }
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

  private RequirementCheck requirement(Rule.Requirement rule, PatternSet.Builder builder) {
    List<StatementPlan> wanted = new ArrayList<>();
    for (String id : rule.statements()) {
      Optional.ofNullable(statements.get(id)).ifPresent(wanted::add);
    }
    return new RequirementCheck(rule, wanted, builder);
  }

  /** The rules that some sentence could not be held against so far; their silence is no pass. */
  public List<NotRun> notRun() {
    List<NotRun> notRun = new ArrayList<>();
    words.forEach(check -> add(check.rule().id(), check.unmatched(), notRun));
    substantiations.forEach(check -> add(check.rule().id(), check.unmatched(), notRun));
    return notRun;
  }

  private static void add(String rule, @Nullable String why, List<NotRun> into) {
    if (why != null) {
      into.add(new NotRun(rule, why));
    }
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
    return RecordResults.of(document, part -> new Checked(part, facts, levels).result(List.of()));
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
        document,
        part -> {
          Checked checked = new Checked(part, facts, levels);
          return checked.result(
              approved == null ? checked.claims() : checked.judged(checked.claims(), approved));
        });
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
        Checked checked = new Checked(part.document(), facts, levels);
        sentences.addAll(new Explainer(this, checked, focus).sentences());
      }
    }
    return new Explanation(document, focus, sentences);
  }

  PatternSet patterns() {
    return patterns;
  }

  List<WordsCheck> words() {
    return words;
  }

  List<SubstantiationCheck> substantiations() {
    return substantiations;
  }

  List<RequirementCheck> requirements() {
    return requirements;
  }

  Collection<StatementPlan> statements() {
    return statements.values();
  }

  List<BalanceCheck> balances() {
    return balances;
  }

  List<RegisterCheck> registers() {
    return registers;
  }

  /** One document, checked, with all that the check worked out on the way. */
  final class Checked {

    final Document document;
    final Applicability applies;
    final DocumentMatches matches;
    final DocumentAssertions reading;
    final HitAssertions hits;
    final List<WordFinding> flagged = new ArrayList<>();

    /** What is flagged and not superseded. */
    final Superseding superseding;
    final List<WordFinding> foremost;

    /** What was answered by each requirement that applies, by its rule's id. */
    final Map<String, RequirementAnswer> asked = new TreeMap<>();

    final Places places;
    final Sources sources;
    final Evidence draft;
    private final FactTrust trust;
    private final Mentions named;
    private final Layout layout;
    private final Findings findings;

    Checked(Document document, Facts facts, LevelPolicy levels) {
      this.document = document;
      this.applies = new Applicability(packs, facts, levels);
      this.places = new Places(document);
      this.findings =
          new Findings(
              document,
              places,
              Restatements.of(
                  restatements.stream().filter(rule -> level(rule.info()).isPresent()).toList()),
              applies.grounds());
      this.matches = DocumentMatches.find(document, patterns, splitter, watch);
      this.reading = matches.derived(DocumentAssertions.class, all -> assertions.forDocument());
      matches.derived(ClaimReadings.class, all -> claims.read(document, all, reading));
      this.layout = new Layout(document, matches);
      named = matches.derived(Mentions.class, all -> new Mentions(mentions, all, facts));
      Standings standings = new Standings(statements, matches, document, recordRisks, named);
      Subjects about = new Subjects(document, subjects, matches, reading);
      this.hits = new HitAssertions(reading, about, standings, watch);
      long start = watch.now();
      Map<String, List<WordFinding>> fired = new HashMap<>();
      for (WordsCheck check : words) {
        level(check.rule().info())
            .ifPresent(
                level -> {
                  List<WordFinding> found =
                      timed(
                          check.rule(),
                          check.patterns(),
                          () -> check.findings(matches, hits, level));
                  fired.put(check.rule().id(), found);
                  flagged.addAll(found);
                });
      }
      sources = new Sources(document, matches);
      for (SubstantiationCheck check : substantiations) {
        level(check.rule().info())
            .ifPresent(
                level -> {
                  List<WordFinding> found =
                      timed(
                          check.rule(),
                          check.claims().patterns(),
                          () -> check.findings(matches, sources, hits, level));
                  fired.put(check.rule().id(), found);
                  flagged.addAll(found);
                });
      }
      draft = new Evidence(matches, named, facts, fired, standings, layout, hits, approvalClaims);
      for (BalanceCheck check : balances) {
        level(check.rule().info())
            .ifPresent(
                level ->
                    flagged.addAll(
                        timed(
                            check.rule(),
                            check.benefits().patterns(),
                            () -> check.findings(draft, level))));
      }
      superseding = new Superseding(flagged);
      trust = new FactTrust(named, applies.grounds());
      foremost =
          superseding.foremost(flagged).stream()
              .map(one -> trust.weigh(one, applies.isChosen(one.rule().info())))
              .toList();
      findings.addWords(Restatements.fold(foremost));
      long asserted = hits.nanos();
      watch.add(Stopwatch.Phase.DECIDE, watch.now() - start - asserted);
      start = watch.now();
      for (RequirementCheck check : requirements) {
        level(check.rule().info()).ifPresent(level -> answer(check, draft, level));
      }
      watch.add(Stopwatch.Phase.REQUIREMENTS, watch.now() - start - (hits.nanos() - asserted));
      watch.add(Stopwatch.Phase.ASSERTION, hits.nanos());
    }

    /**
     * A rule's time: looking for its phrases, and deciding about what they match but for the
     * assertions, of which the first rule that asks would bear what serves all.
     */
    private <T> T timed(Rule rule, List<Integer> patterns, Supplier<T> decide) {
      long start = watch.now() - hits.nanos();
      T decided = decide.get();
      if (watch.isOn()) {
        long nanos = watch.now() - hits.nanos() - start;
        for (int pattern : patterns) {
          nanos += matches.nanos(pattern);
        }
        watch.addRule(rule.id(), nanos);
      }
      return decided;
    }

    private void answer(RequirementCheck check, Evidence draft, Level level) {
      RequirementAnswer answer = timed(check.rule(), List.of(), () -> check.answer(draft));
      asked.put(check.rule().id(), answer);
      answer
          .level(level)
          .map(raised -> applies.isChosen(check.rule().info()) ? raised : trust.level(answer, raised))
          .ifPresent(raised -> findings.addStatement(answer, raised, trust.remarks(answer)));
    }

    DocumentResult result(List<Claim> claims) {
      return new DocumentResult(
          document.source().path(),
          document.source().sha256(),
          document.format(),
          findings.inReadingOrder(),
          asked.values().stream().map(answer -> answer.told(places, layout.byShape())).toList(),
          UnreadParts.of(document, matches, places),
          named.consulted(),
          claims);
    }

    /** The claims as they stand to the approved ones; what is wrong with them becomes findings. */
    private List<Claim> judged(List<Claim> claims, ApprovedClaims approved) {
      ApprovalCheck check = new ApprovalCheck(approved, draft.facts().markets());
      List<Claim> judged = check.judge(claims);
      for (Rule.Approval rule : approvals) {
        level(rule.info())
            .ifPresent(
                level -> {
                  for (List<Claim> same : ApprovalCheck.faulty(rule, judged)) {
                    String message = check.message(rule, same.get(0).approval());
                    findings.addClaim(rule.info(), level, message, same);
                  }
                });
      }
      return judged;
    }

    private List<Claim> claims() {
      Claims claims = new Claims(draft, sources);
      for (RegisterCheck check : registers) {
        if (level(check.rule().info()).isPresent()) {
          claims.add(check);
        }
      }
      return claims.inReadingOrder(places);
    }

    /** The level of a rule for this copy; empty if it does not apply or is off. */
    Optional<Level> level(RuleInfo rule) {
      return applies.level(rule);
    }

    /** What rules that restate another's ground add to its findings, or would, a sentence each. */
    List<String> restating(String id) {
      List<String> told = new ArrayList<>();
      for (Rule.Restatement rule : restatements) {
        if (rule.restates().contains(id)) {
          told.add(
              level(rule.info()).isPresent()
                  ? rule.id() + " adds its authority"
                  : rule.id() + " would add its authority, but " + applies.whyOff(rule.info()));
        }
      }
      return told;
    }
  }
}
