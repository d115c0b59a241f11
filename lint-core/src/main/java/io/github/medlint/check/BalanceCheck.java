package io.github.medlint.check;

import io.github.medlint.document.Block;
import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Placement;
import io.github.medlint.knowledge.DrugLabel;
import io.github.medlint.knowledge.Knowledge;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.Hit;
import io.github.medlint.match.PatternSet;
import io.github.medlint.phrase.Phrase;
import io.github.medlint.rule.Counterweight;
import io.github.medlint.rule.Level;
import io.github.medlint.rule.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One rule about what copy must tell where it praises a drug, compiled. */
final class BalanceCheck {

  /** Roles that name a risk without telling it, or that nobody reads as copy. */
  private static final Set<BlockRole> NO_CREDIT =
      Set.of(
          BlockRole.HEADING,
          BlockRole.META_TITLE,
          BlockRole.META_DESCRIPTION,
          BlockRole.META_TEXT,
          BlockRole.CALL_TO_ACTION,
          BlockRole.LINK,
          BlockRole.ALT,
          BlockRole.CODE);

  private final Rule.Balance rule;
  private final WordsCheck benefits;
  private final Map<String, Counterparts> byDrug = new LinkedHashMap<>();

  /** What counts for one drug. */
  private record Counterparts(Set<String> risks, List<MatchPlan> plans) {}

  BalanceCheck(Rule.Balance rule, Knowledge knowledge, PatternSet.Builder patterns) {
    this.rule = rule;
    this.benefits = new WordsCheck(rule.benefit(), patterns);
    List<MatchPlan> words =
        rule.tell().words().stream().map(node -> MatchPlan.of(node, patterns)).toList();
    for (DrugLabel drug : knowledge.drugs().values()) {
      Set<String> risks = risks(drug);
      if (rule.drugs().takes(drug) && (!risks.isEmpty() || !words.isEmpty())) {
        List<MatchPlan> plans = new ArrayList<>(words);
        risks.stream()
            .map(risk -> "risk-" + risk)
            .filter(knowledge.concepts()::containsKey)
            .map(id -> patterns.phrase(Phrase.concept(id)))
            .forEach(pattern -> plans.add(new MatchPlan.Patterns(List.of(pattern))));
        byDrug.put(drug.id(), new Counterparts(risks, plans));
      }
    }
  }

  private Set<String> risks(DrugLabel drug) {
    Set<String> risks = new LinkedHashSet<>();
    if (rule.tell().risks().contains(Counterweight.Risks.BOXED)) {
      risks.addAll(drug.boxedWarning().risks());
    }
    if (rule.tell().risks().contains(Counterweight.Risks.MAIN)) {
      risks.addAll(drug.risks());
    }
    return risks;
  }

  Rule.Balance rule() {
    return rule;
  }

  /** What finds the praise. */
  WordsCheck benefits() {
    return benefits;
  }

  /**
   * What the rule flags: for each drug at most one finding, at the first praise of it.
   *
   * @param level the rule's level for an asserted claim, after the configuration
   */
  List<WordFinding> findings(Evidence draft, Level level) {
    List<WordFinding> praise =
        benefits.findings(draft.matches(), draft.assertions(), level).stream()
            // A disclaimer or a reference praises nothing.
            .filter(finding -> finding.hit().block().role() != BlockRole.NOTE)
            .toList();
    List<WordFinding> unbalanced = new ArrayList<>();
    if (praise.isEmpty()) {
      return unbalanced;
    }
    Set<String> praised = new HashSet<>();
    for (Mention.OfDrug mention : draft.mentions().drugs()) {
      Counterparts counterparts = byDrug.get(mention.id());
      if (counterparts == null || praised.contains(mention.id())) {
        continue;
      }
      praise.stream()
          .filter(finding -> finding.hit().overlaps(mention.hit()))
          .findFirst()
          .ifPresent(
              finding -> {
                praised.add(mention.id());
                if (isUnbalanced(counterparts, draft.matches())) {
                  unbalanced.add(told(finding, mention, counterparts));
                }
              });
    }
    return unbalanced;
  }

  private static WordFinding told(
      WordFinding finding, Mention.OfDrug mention, Counterparts counterparts) {
    String risks =
        counterparts.risks.stream()
            .map(risk -> risk.replace('-', ' '))
            .collect(Collectors.joining(", "));
    return finding.saying(Map.of("drug", mention.drug().title(), "risks", risks));
  }

  private boolean isUnbalanced(Counterparts counterparts, DocumentMatches matches) {
    int anywhere = 0;
    int inView = 0;
    for (MatchPlan plan : counterparts.plans) {
      List<Hit> told = new ArrayList<>(plan.hits(matches));
      told.removeIf(hit -> !earnsCredit(hit.block()));
      anywhere += told.isEmpty() ? 0 : 1;
      inView += told.stream().anyMatch(hit -> isInView(hit.block())) ? 1 : 0;
    }
    int enough = rule.tell().atLeast();
    return switch (rule.tell().where()) {
      case ANYWHERE -> anywhere < enough;
      case IN_VIEW -> anywhere >= enough && inView == 0;
    };
  }

  private static boolean earnsCredit(Block block) {
    return !NO_CREDIT.contains(block.role())
        && !block.in(Placement.HIDDEN)
        && !block.in(Placement.NAVIGATION);
  }

  private static boolean isInView(Block block) {
    return block.role() != BlockRole.DISCLAIMER
        && block.role() != BlockRole.NOTE
        && !block.in(Placement.FOOTER)
        && !block.in(Placement.SMALL)
        && !block.in(Placement.COLLAPSED);
  }
}
