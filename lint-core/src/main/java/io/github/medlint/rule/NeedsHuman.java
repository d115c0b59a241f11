package io.github.medlint.rule;

import io.github.medlint.knowledge.Authority;
import java.util.List;

/**
 * A rule that no tool can decide from copy alone; it is told, so that its silence is no pass.
 *
 * @param id in the same name space as rules
 * @param pack the pack's id
 * @param summary one imperative sentence
 * @param why what would have to be known to decide it
 * @param authority what it rests on; at least one
 */
public record NeedsHuman(
    String id, String pack, String summary, String why, List<Authority> authority) {

  public NeedsHuman {
    authority = List.copyOf(authority);
  }
}
