package io.github.medlint.knowledge;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A class of products or services: antidepressants, dermal fillers, acupuncture.
 *
 * @param id stable id, for example {@code glp1}
 * @param title its name for people, as it stands within a sentence
 * @param names how copy names the class itself: “GLP-1 medication”
 * @param parents ids of the wider classes that it is a kind of
 * @param sort whether it holds things or services
 * @param status the standing of its products where their records say nothing else; null if each
 *     says its own
 */
public record ProductClass(
    String id,
    String title,
    Names names,
    Set<String> parents,
    Sort sort,
    Label.@Nullable Status status) {

  public ProductClass {
    parents = Set.copyOf(parents);
  }

  /** What a class holds. */
  public enum Sort {
    /** Something that is sold: a medicine, a device, a supplement. */
    PRODUCT,
    /** Something that is done: manual therapy, a procedure. */
    SERVICE;

    /** The name used in rule files and reports. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether no product of the class is approved unless its record says so. */
  public boolean unapproved() {
    return status != null && !status.hasLabeledUse() && !status.hasNoLabel();
  }
}
