package io.github.medlint.check;

import io.github.medlint.document.Block;
import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Placement;
import io.github.medlint.document.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Tells which drug a sentence means that says “it”, “this treatment” or nothing. */
final class DrugInView {

  private final List<Mention.OfDrug> drugs = new ArrayList<>();
  private final Mentions mentions;

  DrugInView(Mentions mentions) {
    this.mentions = mentions;
    mentions.drugs().stream().filter(drug -> isCopy(drug.hit().block())).forEach(drugs::add);
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
    for (Section at = block.section(); at != null && at.level() > 0; at = at.parent()) {
      Section section = at;
      boolean own = at.equals(block.section());
      List<Mention.OfDrug> there =
          drugs.stream()
              .filter(drug -> drug.hit().block().section().equals(section))
              .filter(drug -> own || drug.hit().block().role() == BlockRole.HEADING)
              .toList();
      if (!there.isEmpty()) {
        return one(there);
      }
    }
    return null;
  }

  /** The one drug of the page: of its titles or, if they name none, of all its copy. */
  Mention.@Nullable OfDrug onPage() {
    List<Mention.OfDrug> titles =
        drugs.stream().filter(drug -> isTitle(drug.hit().block())).toList();
    return one(titles.isEmpty() ? drugs : titles);
  }

  private static boolean isTitle(Block block) {
    return block.role() == BlockRole.META_TITLE
        || (block.role() == BlockRole.HEADING && block.level() == 1);
  }

  private Mention.@Nullable OfDrug one(List<Mention.OfDrug> found) {
    Set<String> ids = new TreeSet<>();
    found.forEach(drug -> ids.add(drug.id()));
    mentions.declaredDrugs().forEach(drug -> ids.add(drug.id()));
    return ids.size() == 1 && !found.isEmpty() ? found.get(0) : null;
  }
}
