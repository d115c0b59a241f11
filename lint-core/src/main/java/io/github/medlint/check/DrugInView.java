package io.github.medlint.check;

import io.github.medlint.document.Block;
import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Placement;
import io.github.medlint.document.Section;
import io.github.medlint.match.DocumentMatches;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells which drug a sentence means that says “it”, “this treatment” or nothing. What has no label
 * that it could be held against is left out of view. For one thread.
 */
final class DrugInView {

  private final Map<Section, List<Mention.OfDrug>> bySection = new HashMap<>();
  private final Map<Section, List<Mention.OfDrug>> byHeading = new HashMap<>();
  private final Map<Section, Optional<Mention.OfDrug>> inSections = new HashMap<>();
  private final Set<String> declared = new TreeSet<>();
  private final Optional<Mention.OfDrug> onPage;

  private DrugInView(Mentions mentions) {
    mentions.declaredDrugs().forEach(drug -> declared.add(drug.id()));
    List<Mention.OfDrug> drugs = new ArrayList<>();
    for (Mention.OfDrug drug : mentions.drugs()) {
      Block block = drug.hit().block();
      if (isCopy(block) && !drug.label().status().hasNoLabel()) {
        drugs.add(drug);
        add(drug, bySection);
        if (block.role() == BlockRole.HEADING) {
          add(drug, byHeading);
        }
      }
    }
    List<Mention.OfDrug> titles =
        drugs.stream().filter(drug -> isTitle(drug.hit().block())).toList();
    this.onPage = one(titles.isEmpty() ? drugs : titles);
  }

  /** For a document whose mentions of drugs are among {@code mentions}. */
  static DrugInView of(DocumentMatches matches, Mentions mentions) {
    return matches.derived(DrugInView.class, all -> new DrugInView(mentions));
  }

  private static void add(Mention.OfDrug drug, Map<Section, List<Mention.OfDrug>> into) {
    into.computeIfAbsent(drug.hit().block().section(), section -> new ArrayList<>()).add(drug);
  }

  /** Whether a block is copy of this page: no navigation, no link to another page. */
  static boolean isCopy(Block block) {
    return block.role() != BlockRole.LINK
        && block.role() != BlockRole.CODE
        && !block.in(Placement.NAVIGATION)
        && !block.in(Placement.FOOTER)
        && !block.in(Placement.HIDDEN);
  }

  /** The one drug of a block's section, or of the headings above it; null if that is not one. */
  Mention.@Nullable OfDrug inSection(Block block) {
    return inSections.computeIfAbsent(block.section(), this::inSection).orElse(null);
  }

  private Optional<Mention.OfDrug> inSection(Section own) {
    for (Section at = own; at != null && at.level() > 0; at = at.parent()) {
      List<Mention.OfDrug> there = (at.equals(own) ? bySection : byHeading).get(at);
      if (there != null) {
        return one(there);
      }
    }
    return Optional.empty();
  }

  /** The one drug of the page: of its titles or, if they name none, of all its copy. */
  Mention.@Nullable OfDrug onPage() {
    return onPage.orElse(null);
  }

  private static boolean isTitle(Block block) {
    return block.role() == BlockRole.META_TITLE
        || (block.role() == BlockRole.HEADING && block.level() == 1);
  }

  private Optional<Mention.OfDrug> one(List<Mention.OfDrug> found) {
    Set<String> ids = new TreeSet<>(declared);
    found.forEach(drug -> ids.add(drug.id()));
    return ids.size() == 1 && !found.isEmpty() ? Optional.of(found.get(0)) : Optional.empty();
  }
}
