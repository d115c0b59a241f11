package io.github.medlint.check;

import io.github.medlint.config.Facts;
import io.github.medlint.document.Document;
import io.github.medlint.language.AssertionFinder;
import io.github.medlint.language.Inflection;
import io.github.medlint.language.SentenceSplitter;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.PatternSet;
import io.github.medlint.rule.FactNames;
import io.github.medlint.rule.Level;
import io.github.medlint.rule.Pack;
import io.github.medlint.rule.Rule;
import io.github.medlint.rule.RuleInfo;
import io.github.medlint.rule.RuleLibrary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks documents against the rules of a library. Immutable and safe for several threads. */
public final class Linter {

  private final Map<String, Pack> packs = new LinkedHashMap<>();
  private final Map<String, StatementPlan> statements = new HashMap<>();
  private final List<WordsCheck> words = new ArrayList<>();
  private final List<SubstantiationCheck> substantiations = new ArrayList<>();
  private final List<RequirementCheck> requirements = new ArrayList<>();
  private final List<Rule.Restatement> restatements = new ArrayList<>();
  private final MentionPlan mentions;
  private final PatternSet patterns;
  private final SentenceSplitter splitter;
  private final AssertionFinder assertions;

  /** A linter for all rules of {@code library}. */
  public Linter(RuleLibrary library, AssertionFinder assertions) {
    this.assertions = assertions;
    this.splitter = new SentenceSplitter();
    PatternSet.Builder builder =
        new PatternSet.Builder(library.knowledge().concepts(), Inflection.english());
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
      } else if (rule instanceof Rule.Requirement requirement) {
        requirements.add(requirement(requirement, builder));
      } else if (rule instanceof Rule.Restatement restatement) {
        restatements.add(restatement);
      }
    }
    this.mentions = new MentionPlan(library.knowledge(), builder);
    this.patterns = builder.build();
  }

  private RequirementCheck requirement(Rule.Requirement rule, PatternSet.Builder builder) {
    List<StatementPlan> wanted = new ArrayList<>();
    for (String id : rule.statements()) {
      Optional.ofNullable(statements.get(id)).ifPresent(wanted::add);
    }
    return new RequirementCheck(rule, wanted, builder);
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
    return plan.standings(DocumentMatches.find(document, patterns, splitter), document).stream()
        .anyMatch(standing -> standing.changes().isEmpty());
  }

  /**
   * Checks one document.
   *
   * @param facts what is declared about it; decides which packs and rules apply
   * @param levels the level of each rule under the configuration
   */
  public DocumentResult check(Document document, Facts facts, LevelPolicy levels) {
    Places places = new Places(document);
    DocumentMatches matches = DocumentMatches.find(document, patterns, splitter);
    Mentions named = matches.derived(Mentions.class, all -> new Mentions(mentions, all, facts));
    HitAssertions hits = new HitAssertions(assertions.forDocument());
    Map<String, List<WordFinding>> fired = new HashMap<>();
    List<WordFinding> flagged = new ArrayList<>();
    for (WordsCheck check : words) {
      level(check.rule().info(), facts, levels)
          .ifPresent(
              level -> {
                List<WordFinding> found = check.findings(matches, hits, level);
                fired.put(check.rule().id(), found);
                flagged.addAll(found);
              });
    }
    Sources sources = new Sources(document, splitter);
    for (SubstantiationCheck check : substantiations) {
      level(check.rule().info(), facts, levels)
          .ifPresent(
              level -> {
                List<WordFinding> found = check.findings(matches, sources, hits, level);
                fired.put(check.rule().id(), found);
                flagged.addAll(found);
              });
    }
    Restatements restated =
        Restatements.of(
            restatements.stream()
                .filter(rule -> level(rule.info(), facts, levels).isPresent())
                .toList());
    Findings findings = new Findings(document, places, restated);
    List<WordFinding> free =
        PrescribedWording.spare(flagged, statements.values(), matches, document);
    findings.addWords(Restatements.fold(Superseding.apply(free)));
    Layout layout = new Layout(document, splitter);
    Evidence draft = new Evidence(matches, named, facts, fired, statements, layout, hits);
    List<StatementAnswer> answers = new ArrayList<>();
    for (RequirementCheck check : requirements) {
      level(check.rule().info(), facts, levels)
          .ifPresent(
              level -> {
                RequirementAnswer answer = check.answer(draft);
                answers.add(answer.told(places, layout.byShape()));
                answer.level(level).ifPresent(raised -> findings.addStatement(answer, raised));
              });
    }
    answers.sort((a, b) -> a.requirement().compareTo(b.requirement()));
    return new DocumentResult(
        document.source().path(),
        document.source().sha256(),
        document.format(),
        findings.inReadingOrder(),
        answers,
        document.unread().stream().map(places::of).toList(),
        named.consulted());
  }

  /** The level of a rule for copy with these facts; empty if it does not apply or is off. */
  private Optional<Level> level(RuleInfo rule, Facts facts, LevelPolicy levels) {
    Pack pack = packs.get(rule.pack());
    boolean applies =
        pack != null
            && facts.markets().stream().anyMatch(pack::appliesTo)
            && pack.appliesToChannels(facts.of(FactNames.CHANNEL))
            && !facts.contradicts(rule.applies());
    return applies ? levels.level(rule) : Optional.empty();
  }
}
