package io.github.medlint.check;

import io.github.medlint.document.Block;
import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Placement;
import io.github.medlint.document.Section;
import io.github.medlint.knowledge.DrugLabel;
import io.github.medlint.knowledge.Knowledge;
import io.github.medlint.knowledge.Label;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.Hit;
import io.github.medlint.match.PatternSet;
import io.github.medlint.phrase.Phrase;
import io.github.medlint.rule.Level;
import io.github.medlint.rule.Rule;
import io.github.medlint.rule.pattern.Counterweight;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One rule about what copy must tell where it praises a drug, compiled. */
final class BalanceCheck implements RuleCheck {

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
  private final List<Counterpart> words;
  private final Map<String, Counterpart> byRisk = new HashMap<>();

  /** What counts for one drug. */
  private record Counterparts(Set<String> risks, List<Counterpart> all) {}

  /**
   * Something that counts.
   *
   * @param name what it is, for people
   */
  private record Counterpart(String name, MatchPlan plan) {}

  BalanceCheck(Rule.Balance rule, Knowledge knowledge, PatternSet.Builder patterns) {
    this.rule = rule;
    this.benefits = new WordsCheck(rule.benefit(), patterns);
    this.words =
        rule.tell().words().stream()
            .map(node -> new Counterpart("what the rule names", MatchPlan.of(node, patterns)))
            .toList();
    for (DrugLabel drug : knowledge.drugs().values()) {
      for (Label label : drug.labels()) {
        if (rule.drugs().takes(drug.id(), label)) {
          risks(label).forEach(risk -> byRisk.computeIfAbsent(risk, r -> counterpart(r, patterns)));
        }
      }
    }
  }

  private static Counterpart counterpart(String risk, PatternSet.Builder patterns) {
    int pattern = patterns.phrase(Phrase.concept("risk-" + risk));
    return new Counterpart(told(risk), new MatchPlan.Patterns(List.of(pattern)));
  }

  /** What counts beside a drug that the draft names; null if the rule is not about it. */
  private @Nullable Counterparts of(Mention.OfDrug mention) {
    Set<String> risks = risks(mention.label());
    if (!rule.drugs().takes(mention.id(), mention.label())
        || (risks.isEmpty() && words.isEmpty())) {
      return null;
    }
    List<Counterpart> all = new ArrayList<>(words);
    for (String risk : risks) {
      Counterpart counterpart = byRisk.get(risk);
      if (counterpart != null) {
        all.add(counterpart);
      }
    }
    return new Counterparts(risks, all);
  }

  private Set<String> risks(Label label) {
    Set<String> risks = new LinkedHashSet<>();
    if (rule.tell().risks().contains(Counterweight.Risks.BOXED)) {
      risks.addAll(label.boxedWarning().risks());
    }
    if (rule.tell().risks().contains(Counterweight.Risks.MAIN)) {
      risks.addAll(label.risks());
    }
    return risks;
  }

  @Override
  public Rule.Balance rule() {
    return rule;
  }

  @Override
  public List<Integer> patterns() {
    return benefits.patterns();
  }

  @Override
  public @Nullable String unmatched() {
    return benefits.unmatched();
  }

  @Override
  public Found find(Evidence draft, Level level) {
    return new Found.Flagged(findings(draft, level));
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
            .filter(finding -> isPraise(finding.hit()))
            .toList();
    List<WordFinding> unbalanced = new ArrayList<>();
    if (praise.isEmpty()) {
      return unbalanced;
    }
    SharedWords<WordFinding> byWords = new SharedWords<>();
    praise.forEach(finding -> byWords.add(finding.hit(), finding));
    Set<String> praised = new HashSet<>();
    for (Mention.OfDrug mention : draft.mentions().drugs()) {
      Counterparts counterparts = of(mention);
      if (counterparts == null || praised.contains(mention.id())) {
        continue;
      }
      SharedWords.Entry<WordFinding> first = byWords.firstWith(mention.hit());
      if (first != null) {
        praised.add(mention.id());
        List<Hit> all = praising(mention.id(), praise, draft.mentions());
        Counterweight.Where lacking = lacking(counterparts, all, draft);
        if (lacking != null) {
          unbalanced.add(told(first.thing(), mention, counterparts, lacking));
        }
      }
    }
    return unbalanced;
  }

  /** A reference praises nothing. */
  private static boolean isPraise(Hit hit) {
    return hit.block().role() != BlockRole.NOTE;
  }

  private static String told(String risk) {
    return risk.replace('-', ' ');
  }

  /** What there is to tell of praise that the rule looks for, a sentence each. */
  List<String> notes(Hit praise, Evidence draft, Places places) {
    if (!isPraise(praise)) {
      return List.of("an entry of a reference list praises nothing");
    }
    List<String> notes = new ArrayList<>();
    for (Mention.OfDrug mention : draft.mentions().drugs()) {
      if (mention.hit().overlaps(praise)) {
        Counterparts counterparts = of(mention);
        notes.add(
            counterparts == null
                ? mention.drug().title() + " is no drug that the rule is about"
                : note(mention.drug().title(), counterparts, draft.matches(), places));
      }
    }
    return notes.isEmpty() ? List.of("the words name no drug on record") : notes;
  }

  private String note(
      String drug, Counterparts counterparts, DocumentMatches matches, Places places) {
    List<String> there = new ArrayList<>();
    for (Counterpart one : counterparts.all) {
      List<Hit> credited = credited(one.plan, matches);
      credited.stream()
          .filter(hit -> isInView(hit.block()))
          .findFirst()
          .or(() -> credited.stream().findFirst())
          .ifPresent(
              hit ->
                  there.add(
                      one.name
                          + " by "
                          + places.told(hit)
                          + (isInView(hit.block()) ? "" : ", where few readers look")));
    }
    return "beside "
        + drug
        + ", at least "
        + rule.tell().atLeast()
        + " of these must be told: "
        + counterparts.all.stream().map(Counterpart::name).collect(Collectors.joining(", "))
        + "; the copy tells "
        + (there.isEmpty() ? "none" : String.join("; ", there));
  }

  /** Tells of each word that counts beside a drug that the draft names. */
  void tell(Evidence draft, Refused to) {
    Set<String> known = new HashSet<>();
    for (Mention.OfDrug drug : draft.mentions().drugs()) {
      Counterparts counterparts = of(drug);
      if (counterparts != null && known.add(drug.id())) {
        for (Counterpart one : counterparts.all) {
          for (Hit hit : one.plan.hits(draft.matches())) {
            String what = "tells " + one.name + " beside " + drug.drug().title();
            to.tell(hit, what + (earnsCredit(hit.block()) ? "" : ", which does not count here"));
          }
        }
      }
    }
  }

  private static List<Hit> credited(MatchPlan plan, DocumentMatches matches) {
    List<Hit> told = new ArrayList<>(plan.hits(matches));
    told.removeIf(hit -> !earnsCredit(hit.block()));
    return told;
  }

  /** All praise of a drug. */
  private static List<Hit> praising(String drug, List<WordFinding> praise, Mentions mentions) {
    return praise.stream()
        .map(WordFinding::hit)
        .filter(
            hit ->
                mentions.sharing(hit).stream()
                    .anyMatch(one -> one instanceof Mention.OfDrug && one.id().equals(drug)))
        .toList();
  }

  private static WordFinding told(
      WordFinding finding,
      Mention.OfDrug mention,
      Counterparts counterparts,
      Counterweight.Where lacking) {
    String risks =
        counterparts.risks.stream().map(BalanceCheck::told).collect(Collectors.joining(", "));
    return finding.saying(
        Map.of("drug", mention.drug().title(), "risks", risks, "where", lacking.otherwise()));
  }

  /**
   * The first place, of those that the rule asks for, where it is not told; null if there is none.
   */
  private Counterweight.@Nullable Where lacking(
      Counterparts counterparts, List<Hit> praise, Evidence draft) {
    int anywhere = 0;
    List<Block> inView = new ArrayList<>();
    for (Counterpart one : counterparts.all) {
      List<Hit> told = credited(one.plan, draft.matches());
      anywhere += told.isEmpty() ? 0 : 1;
      told.stream().map(Hit::block).filter(BalanceCheck::isInView).forEach(inView::add);
    }
    boolean enough = anywhere >= rule.tell().atLeast();
    for (Counterweight.Where where : Counterweight.Where.values()) {
      if (rule.tell().where().contains(where)
          && (where == Counterweight.Where.ANYWHERE) != enough
          && !holds(where, inView, praise, draft.layout())) {
        return where;
      }
    }
    return null;
  }

  private static boolean holds(
      Counterweight.Where where, List<Block> inView, List<Hit> praise, Layout layout) {
    return switch (where) {
      case ANYWHERE -> false;
      case IN_VIEW -> !inView.isEmpty();
      case SAME_SECTION -> inView.isEmpty() || isBelow(inView, praise);
      case BEFORE_CTA -> {
        int last = layout.lastCallToAction();
        // Praise that follows the last call to action has its risks behind it as well.
        yield inView.isEmpty()
            || last < 0
            || inView.stream().anyMatch(block -> block.index() < last)
            || praise.stream().noneMatch(hit -> hit.block().index() < last);
      }
    };
  }

  /**
   * Whether a block stands in the section of some praise or in a part of it; the whole page is no
   * section.
   */
  private static boolean isBelow(List<Block> blocks, List<Hit> praise) {
    Set<Section> sections = new HashSet<>();
    praise.forEach(hit -> sections.add(hit.block().section()));
    for (Block block : blocks) {
      for (Section at = block.section(); at != null; at = at.parent()) {
        if (sections.contains(at) && (at.level() >= 2 || at.equals(block.section()))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether what a block tells of risks counts. */
  static boolean earnsCredit(Block block) {
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
