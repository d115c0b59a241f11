package io.github.medlint.check;

import io.github.medlint.document.Block;
import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Placement;
import io.github.medlint.document.Section;
import io.github.medlint.match.Hit;
import io.github.medlint.rule.Where;
import io.github.medlint.text.Ordered;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tells whether a statement stands where it must. */
final class PlaceCheck {

  /** Behind a brand: “Spravato® nasal spray (esketamine)”. */
  private static final int BESIDE_A_NAME = 4;

  private final Layout layout;
  private final List<Hit> claims;
  private final boolean each;

  /**
   * A check.
   *
   * @param claims what asks for the statement, in reading order; empty if it is declared
   * @param each whether each of them needs it in its place, not only the first
   */
  PlaceCheck(Layout layout, List<Hit> claims, boolean each) {
    this.layout = layout;
    this.claims = claims.stream().filter(hit -> Layout.isShown(hit.block())).toList();
    this.each = each;
  }

  /** The claim that has no statement in its place; null if all have, or none is asked about. */
  @Nullable Hit without(Where where, List<Standing> standings) {
    Predicate<Hit> has = beside(where, standings);
    for (Hit claim : asked(where)) {
      if (!has.test(claim)) {
        return claim;
      }
    }
    return null;
  }

  /** Whether the statement stands in its place. */
  boolean holds(Where where, List<Standing> standings) {
    return asked(where).isEmpty()
        ? standings.stream().anyMatch(standing -> holds(where, standing))
        : without(where, standings) == null;
  }

  private List<Hit> asked(Where where) {
    List<Hit> asked = new ArrayList<>(claims);
    if (where instanceof Where.FirstUse) {
      // A heading may name what its text then introduces.
      asked.removeIf(hit -> hit.block().role() == BlockRole.HEADING);
    }
    if (asked.isEmpty()) {
      asked = claims;
    }
    return each || asked.isEmpty() ? asked : asked.subList(0, 1);
  }

  /** Whether a statement stands in its place as far as that does not depend on a claim. */
  private boolean holds(Where where, Standing standing) {
    if (where instanceof Where.Document) {
      return !standing.block().in(Placement.HIDDEN);
    }
    if (where instanceof Where.Any any) {
      return any.places().stream().anyMatch(place -> holds(place, standing));
    }
    if (where instanceof Where.NotOnlyIn notOnly) {
      return notOnly.zones().stream().noneMatch(zone -> in(zone, standing.block()));
    }
    return Layout.isProminent(standing.block())
        && (!(where instanceof Where.BeforeFirstCta)
            || standing.block().index() < layout.firstCallToAction());
  }

  /** Tells of claims whether a statement stands in its place to them. */
  private Predicate<Hit> beside(Where where, List<Standing> standings) {
    if (where instanceof Where.Any any) {
      return any.places().stream()
          .map(place -> beside(place, standings))
          .reduce(claim -> false, Predicate::or);
    }
    List<Standing> there = standings.stream().filter(standing -> holds(where, standing)).toList();
    if (where instanceof Where.SameSection) {
      Set<Section> sections = new HashSet<>();
      there.forEach(standing -> sections.add(standing.block().section()));
      return claim -> sections.contains(claim.block().section());
    }
    if (where instanceof Where.Adjacent
        || where instanceof Where.FirstUse
        || where instanceof Where.Within) {
      return claim -> nearest(claim, there).stream().anyMatch(s -> near(where, s, claim));
    }
    return claim -> !there.isEmpty();
  }

  /**
   * The statements that stand nearest to a claim, on both sides of it.
   *
   * @param standings in reading order; none overlaps another
   */
  private static List<Standing> nearest(Hit claim, List<Standing> standings) {
    int behind = Ordered.first(standings.size(), i -> isBehind(standings.get(i), claim));
    // The words by which a statement was found may lie on the other side of the claim than its
    // start does: so one more on each side.
    return standings.subList(Math.max(0, behind - 2), Math.min(standings.size(), behind + 2));
  }

  private static boolean isBehind(Standing standing, Hit claim) {
    int byBlock = Integer.compare(standing.block().index(), claim.block().index());
    return byBlock > 0 || (byBlock == 0 && standing.range().start() > claim.range().start());
  }

  private boolean near(Where where, Standing standing, Hit claim) {
    Block block = standing.block();
    int apart = Math.abs(block.index() - claim.block().index());
    if (where instanceof Where.Adjacent) {
      return apart <= 1;
    }
    if (where instanceof Where.FirstUse) {
      return apart == 0 && words(standing, claim) <= BESIDE_A_NAME;
    }
    Where.Within within = (Where.Within) where;
    int distance =
        switch (within.unit()) {
          case WORDS -> words(standing, claim);
          case SENTENCES -> layout.sentences(block, standing.range(), claim.block(), claim.range());
          case BLOCKS -> layout.blocks(block, claim.block());
          case SECTIONS -> layout.sections(block, claim.block());
        };
    return distance <= within.most();
  }

  /** How many words stand between a statement and a claim. */
  int words(Standing standing, Hit claim) {
    return layout.words(standing.block(), standing.hit().range(), claim.block(), claim.range());
  }

  /** How far a statement stands from a claim, for people. */
  String distance(Standing standing, Hit claim) {
    int sections = layout.sections(standing.block(), claim.block());
    return count(words(standing, claim), "word")
        + ", "
        + count(layout.blocks(standing.block(), claim.block()), "block")
        + (sections == 0 ? "" : " and " + count(sections, "section"));
  }

  private static String count(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private static boolean in(Where.Zone zone, Block block) {
    return switch (zone) {
      case FOOTER -> block.in(Placement.FOOTER);
      case DETAILS -> block.in(Placement.COLLAPSED);
      case SMALL -> block.in(Placement.SMALL);
      case CAPTION -> block.role() == BlockRole.CAPTION;
      case HIDDEN -> block.in(Placement.HIDDEN);
      case DISCLAIMER -> block.role() == BlockRole.DISCLAIMER;
      case ALT -> block.role() == BlockRole.ALT;
    };
  }
}
