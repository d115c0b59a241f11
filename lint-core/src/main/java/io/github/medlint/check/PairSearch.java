package io.github.medlint.check;

import io.github.medlint.check.PairPlan.LinkWords;
import io.github.medlint.check.PairPlan.Target;
import io.github.medlint.document.BlockRole;
import io.github.medlint.knowledge.Brand;
import io.github.medlint.knowledge.DrugLabel;
import io.github.medlint.knowledge.Label;
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
    this.clause = ClauseLink.of(matches, mentions);
    this.view = DrugInView.of(matches, mentions);
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
    List<Mention.OfDrug> beside = mentions.drugsBeside(other.hit());
    if (beside.isEmpty() && spec.link() != PairSpec.Link.CLAUSE) {
      inContext(other);
    } else if (beside.isEmpty()) {
      refuse(other, () -> "no drug stands in its sentence");
    } else {
      DrugsBeside drugs = new DrugsBeside(beside, other.hit().range());
      // What stands behind another drug is of interest to those who ask for reasons only.
      for (Mention.OfDrug drug : refused == null ? drugs.foremost() : beside) {
        inClause(drug, other, drugs);
      }
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
        && plan.beside(hit, LinkWords.NONE, matches).isEmpty();
  }

  private void inClause(Mention.OfDrug drug, Target other, DrugsBeside beside) {
    List<Hit> links = null;
    if (spec.other() instanceof PairSpec.Other.Conditions
        || spec.other() instanceof PairSpec.Other.People) {
      boolean forward = drug.hit().first() < other.hit().first();
      links = plan.beside(other.hit(), forward ? LinkWords.USE : LinkWords.USE_BACK, matches);
    }
    List<Hit> between = links;
    Hit hit = clause.between(drug.hit(), other.hit(), between);
    if (hit == null) {
      refuse(
          other,
          () -> quoted(drug.hit()) + ": " + clause.obstacle(drug.hit(), other.hit(), between));
    } else if (beside.isBehindAnother(drug)) {
      refuse(other, () -> quoted(drug.hit()) + ": another drug between the two is meant");
    } else {
      add(drug, other, hit, PairSpec.Link.CLAUSE);
    }
  }

  private static String quoted(Hit hit) {
    return "“" + Folded.quote(hit) + "”";
  }

  /** “It relieves …”, “relief from …”: the drug is the one that the section or page is about. */
  private void inContext(Target other) {
    Hit hit = linked(other, LinkWords.GAIN, null);
    if (hit == null) {
      hit = linked(other, LinkWords.ANAPHOR, plan.beside(other.hit(), LinkWords.USE, matches));
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

  /**
   * The first words before the other half, of some that stand for a drug, which it is linked to.
   */
  private @Nullable Hit linked(Target other, LinkWords words, @Nullable List<Hit> links) {
    for (Hit before : plan.beside(other.hit(), words, matches)) {
      Hit hit =
          before.first() < other.hit().first() ? clause.between(before, other.hit(), links) : null;
      if (hit != null) {
        return hit;
      }
    }
    return null;
  }

  private void add(Mention.OfDrug mention, Target other, Hit hit, PairSpec.Link link) {
    DrugLabel drug = mention.drug();
    Brand brand = mention.brand();
    boolean wanted =
        (spec.drugs().isEmpty() || spec.drugs().contains(drug.id()))
            && (spec.drugStatus().isEmpty() || spec.drugStatus().contains(mention.label().status()))
            && (!spec.brandsOnly() || brand != null);
    LabelStanding standing = standing(mention, other);
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

  private LabelStanding standing(Mention.OfDrug drug, Target other) {
    Label label = drug.label();
    if (spec.other() instanceof PairSpec.Other.Conditions) {
      return mentions.isLabelWording(label, other.hit())
          ? LabelStanding.of(label, true)
          : LabelStanding.of(label, other.id(), mentions.tree());
    }
    return spec.other() instanceof PairSpec.Other.Routes
        ? LabelStanding.of(drug.asSuch(), mentions.isGivenBy(drug.asSuch(), other.id()))
        : LabelStanding.of(label, !label.notFor().contains(other.id()));
  }
}
