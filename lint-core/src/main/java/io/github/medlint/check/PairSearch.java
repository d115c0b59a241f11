package io.github.medlint.check;

import io.github.medlint.check.PairPlan.LinkWords;
import io.github.medlint.check.PairPlan.Target;
import io.github.medlint.document.BlockRole;
import io.github.medlint.knowledge.Brand;
import io.github.medlint.knowledge.DrugLabel;
import io.github.medlint.knowledge.LabelStanding;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.Hit;
import io.github.medlint.rule.pattern.PairSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks in one draft for what a drug is linked with. */
final class PairSearch {

  /** Two names so close stand in one list, or one explains the other: “Spravato (esketamine)”. */
  private static final int JOINED = 6;

  private final PairPlan plan;
  private final PairSpec spec;
  private final DocumentMatches matches;
  private final Mentions mentions;
  private final ClauseLink clause;
  private final DrugInView view;
  private final List<Pair> pairs = new ArrayList<>();
  private final @Nullable Refused refused;

  /**
   * A search.
   *
   * @param refused hears what makes no pair; null if nobody wants to know
   */
  PairSearch(PairPlan plan, DocumentMatches matches, Mentions mentions, @Nullable Refused refused) {
    this.refused = refused;
    this.plan = plan;
    this.spec = plan.spec();
    this.matches = matches;
    this.mentions = mentions;
    this.clause = new ClauseLink(mentions.all().stream().map(Mention::hit).toList());
    this.view = new DrugInView(mentions);
  }

  /** The pairs that some of {@code others} make, in reading order. */
  List<Pair> pairs(List<Target> others) {
    for (Target other : others) {
      if (!DrugInView.isCopy(other.hit().block())) {
        refuse(other, () -> "links, code, navigation, footers and hidden parts offer nothing");
      } else if (!isOffered(other.hit())) {
        refuse(other, () -> "titles of studies and footnotes offer nothing");
      } else {
        offered(other);
      }
    }
    pairs.sort((a, b) -> Hit.inReadingOrder(a.hit(), b.hit()));
    return pairs;
  }

  private void offered(Target other) {
    List<Mention.OfDrug> beside =
        mentions.drugs().stream().filter(drug -> drug.hit().sameSentence(other.hit())).toList();
    beside.forEach(drug -> inClause(drug, other, beside));
    if (beside.isEmpty() && spec.link() != PairSpec.Link.CLAUSE) {
      inContext(other);
    } else if (beside.isEmpty()) {
      refuse(other, () -> "no drug stands in its sentence");
    }
  }

  private void refuse(Target other, Supplier<String> why) {
    if (refused != null) {
      refused.tell(other.hit(), why.get());
    }
  }

  /** Titles of studies and footnotes name both halves and offer nothing. */
  private boolean isOffered(Hit hit) {
    return hit.block().role() != BlockRole.NOTE
        && plan.of(LinkWords.NONE, matches).stream().noneMatch(hit::sameSentence);
  }

  private void inClause(Mention.OfDrug drug, Target other, List<Mention.OfDrug> beside) {
    List<Hit> links = null;
    if (spec.other() instanceof PairSpec.Other.Conditions
        || spec.other() instanceof PairSpec.Other.People) {
      boolean forward = drug.hit().first() < other.hit().first();
      links = plan.of(forward ? LinkWords.USE : LinkWords.USE_BACK, matches);
    }
    List<Hit> between = links;
    Hit hit = clause.between(drug.hit(), other.hit(), between);
    if (hit == null) {
      refuse(
          other,
          () -> quoted(drug.hit()) + ": " + clause.obstacle(drug.hit(), other.hit(), between));
    } else if (beside.stream().anyMatch(third -> isNearer(third, drug, hit))) {
      refuse(other, () -> quoted(drug.hit()) + ": another drug between the two is meant");
    } else {
      add(drug, other, hit, PairSpec.Link.CLAUSE);
    }
  }

  private static String quoted(Hit hit) {
    return "“" + Folded.quote(hit) + "”";
  }

  /** Whether the words between the two name a third thing, which the other half belongs to. */
  private static boolean isNearer(Mention.OfDrug third, Mention.OfDrug drug, Hit between) {
    int gap =
        Math.max(drug.hit().range().start(), third.hit().range().start())
            - Math.min(drug.hit().range().end(), third.hit().range().end());
    return gap > JOINED && between.range().contains(third.hit().range());
  }

  /** “It relieves …”, “relief from …”: the drug is the one that the section or page is about. */
  private void inContext(Target other) {
    Hit hit = null;
    for (Hit gain : plan.of(LinkWords.GAIN, matches)) {
      if (hit == null && gain.first() < other.hit().first()) {
        hit = clause.between(gain, other.hit(), null);
      }
    }
    for (Hit it : plan.of(LinkWords.ANAPHOR, matches)) {
      if (hit == null && it.first() < other.hit().first()) {
        hit = clause.between(it, other.hit(), plan.of(LinkWords.USE, matches));
      }
    }
    if (hit == null) {
      refuse(other, () -> "no drug stands in its sentence, and nothing before it stands for one");
      return;
    }
    boolean page = spec.link() == PairSpec.Link.PAGE;
    Mention.OfDrug inSection = view.inSection(other.hit().block());
    Mention.OfDrug onPage = inSection == null && page ? view.onPage() : null;
    if (inSection != null) {
      add(inSection, other, hit, PairSpec.Link.SECTION);
    } else if (onPage != null) {
      add(onPage, other, hit, PairSpec.Link.PAGE);
    } else {
      refuse(
          other,
          () ->
              (page ? "neither its section nor the page names" : "its section does not name")
                  + " one drug that could be meant");
    }
  }

  private void add(Mention.OfDrug mention, Target other, Hit hit, PairSpec.Link link) {
    DrugLabel drug = mention.drug();
    Brand brand = mention.brand();
    boolean wanted =
        (spec.drugs().isEmpty() || spec.drugs().contains(drug.id()))
            && (spec.drugStatus().isEmpty() || spec.drugStatus().contains(drug.status()))
            && (!spec.brandsOnly() || brand != null);
    LabelStanding standing = standing(drug, brand, other.id());
    if (!wanted) {
      refuse(other, () -> quoted(mention.hit()) + " is no drug that the rule is about");
    } else if (!spec.standings().contains(standing)) {
      refuse(
          other,
          () ->
              quoted(mention.hit())
                  + ": the use is "
                  + standing.label()
                  + ", and the rule asks for "
                  + spec.standings().stream()
                      .sorted()
                      .map(LabelStanding::label)
                      .collect(Collectors.joining(" or ")));
    } else {
      pairs.add(new Pair(drug, brand, other.id(), hit, link));
    }
  }

  private LabelStanding standing(DrugLabel drug, @Nullable Brand brand, String other) {
    if (spec.other() instanceof PairSpec.Other.Conditions) {
      return LabelStanding.of(drug, brand, other, mentions.tree());
    }
    boolean onLabel =
        spec.other() instanceof PairSpec.Other.Routes
            ? drug.routes().contains(other)
            : !drug.notFor().contains(other);
    if (onLabel) {
      return LabelStanding.ON_LABEL;
    }
    return drug.status().hasApprovedUse() ? LabelStanding.OFF_LABEL : LabelStanding.UNAPPROVED;
  }
}
