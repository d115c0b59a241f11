package io.github.medlint.report;

import java.util.List;

/**
 * What the packs that apply ask and the run did not check, and what it may no longer rest on.
 *
 * @param needsHuman rules that copy alone cannot decide, by pack and rule
 * @param disabled rules that ship switched off and that no configuration switches on, by pack and
 *     rule
 * @param staleFacts facts on record that the run used past their date, by id
 */
public record Appendix(
    List<Unchecked> needsHuman, List<Unchecked> disabled, List<StaleFact> staleFacts) {

  public static final Appendix NONE = new Appendix(List.of(), List.of(), List.of());

  public Appendix {
    needsHuman = List.copyOf(needsHuman);
    disabled = List.copyOf(disabled);
    staleFacts = List.copyOf(staleFacts);
  }

  /**
   * A rule that was not checked.
   *
   * @param summary what it asks, one imperative sentence
   * @param why why it was not checked
   */
  public record Unchecked(String rule, String pack, String summary, String why) {}
}
