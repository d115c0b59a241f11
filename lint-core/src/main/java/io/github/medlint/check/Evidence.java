package io.github.medlint.check;

import io.github.medlint.config.Facts;
import io.github.medlint.match.DocumentMatches;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a draft while its rules are checked. For one thread. */
interface Evidence {

  /** The matches of all patterns. */
  DocumentMatches matches();

  /** The drugs and conditions that it names. */
  Mentions mentions();

  /** What is declared of it. */
  Facts facts();

  /** What a rule found; nothing if there is no such rule, or it is not run on this draft. */
  Found found(String rule);

  /** The claims of its register, in reading order, as they stand to the approved ones. */
  List<RegisteredClaim> claims();

  /** The claims that may be made; null if nobody keeps a register. */
  @Nullable ApprovedClaims approved();

  /** How it is laid out. */
  Layout layout();

  /** Where a statement stands, in reading order; parts that are not shown are among it. */
  List<Standing> standings(String statement);

  /** What it does with its words. */
  HitAssertions assertions();

  /** What it points to as sources. */
  Sources sources();

  /** Finds what it claims to be approved. */
  ApprovalClaims approvals();
}
