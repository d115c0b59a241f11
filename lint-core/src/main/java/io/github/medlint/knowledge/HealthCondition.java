package io.github.medlint.knowledge;

import java.util.Set;

/**
 * A disease, a complaint or an aim that treatments are promoted for.
 *
 * @param id stable id, for example {@code ptsd}
 * @param title its name for people, as it stands within a sentence
 * @param names how copy names it
 * @param parents ids of the wider conditions that it is a kind of
 * @param sort what kind of thing it is
 * @param crisisTopic which crisis its readers may be in, for example {@code suicide}; empty if none
 * @param provenance where this comes from
 */
public record HealthCondition(
    String id,
    String title,
    Names names,
    Set<String> parents,
    Sort sort,
    String crisisTopic,
    Provenance provenance) {

  public HealthCondition {
    parents = Set.copyOf(parents);
  }

  /** What kind of thing a treatment is promoted for. */
  public enum Sort {
    DISEASE,
    /** A complaint: snoring, bloating. */
    SYMPTOM,
    /** How somebody looks: wrinkles, cellulite. */
    APPEARANCE,
    /** A state or an aim of body or mind: stress, longevity, birth control. */
    STATE
  }
}
