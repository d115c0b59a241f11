package io.github.medlint.report;

import java.util.List;

/**
 * What the packs that apply ask and the run did not check.
 *
 * @param needsHuman rules that copy alone cannot decide, by pack and rule
 * @param disabled rules that ship switched off and that no configuration switches on, by pack and
 *     rule
 */
public record Appendix(List<Unchecked> needsHuman, List<Unchecked> disabled) {

  public static final Appendix NONE = new Appendix(List.of(), List.of());

  public Appendix {
    needsHuman = List.copyOf(needsHuman);
    disabled = List.copyOf(disabled);
  }

  /**
   * A rule that was not checked.
   *
   * @param summary what it asks, one imperative sentence
   * @param why why it was not checked
   */
  public record Unchecked(String rule, String pack, String summary, String why) {}
}
