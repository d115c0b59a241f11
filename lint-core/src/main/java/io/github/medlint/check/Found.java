package io.github.medlint.check;

import io.github.medlint.language.assertion.Assertion;
import io.github.medlint.match.Hit;
import io.github.medlint.rule.Level;
import io.github.medlint.rule.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rule found in a draft: one shape for each way in which reports tell of it. */
sealed interface Found {

  /** Nothing. */
  static Found nothing() {
    return new Flagged(List.of());
  }

  /** Whether there is something. */
  boolean isSomething();

  /** The words that it was found in; there may be none. */
  List<Hit> hits();

  /** The same with what the copy does with them. */
  default List<Said> said(HitAssertions assertions) {
    return hits().stream().map(hit -> new Said(hit, assertions.of(hit))).toList();
  }

  /** Why nobody can tell what there is to find; null if that is known. */
  default @Nullable String unknown() {
    return null;
  }

  /** Words of the copy, and what it does with them. */
  record Said(Hit hit, Assertion assertion) {}

  /** Words that are findings unless another rule says more of them. */
  record Flagged(List<WordFinding> findings) implements Found {
    public Flagged {
      findings = List.copyOf(findings);
    }

    @Override
    public boolean isSomething() {
      return !findings.isEmpty();
    }

    @Override
    public List<Hit> hits() {
      return findings.stream().map(WordFinding::hit).toList();
    }

    @Override
    public List<Said> said(HitAssertions assertions) {
      return findings.stream().map(one -> new Said(one.hit(), one.assertion())).toList();
    }
  }

  /** Words that are no finding: the register lists their sentences, or another rule tells them. */
  record Listed(List<Said> said) implements Found {
    public Listed {
      said = List.copyOf(said);
    }

    @Override
    public boolean isSomething() {
      return !said.isEmpty();
    }

    @Override
    public List<Hit> hits() {
      return said.stream().map(Said::hit).toList();
    }

    @Override
    public List<Said> said(HitAssertions assertions) {
      return said;
    }
  }

  /**
   * Claims that are not as they were approved.
   *
   * @param faults the same claim at its places, each with the message about it
   */
  record Unapproved(Rule.Approval rule, Level level, List<Fault> faults) implements Found {
    public Unapproved {
      faults = List.copyOf(faults);
    }

    /** A claim at all its places. */
    record Fault(String message, List<RegisteredClaim> same) {}

    @Override
    public boolean isSomething() {
      return !faults.isEmpty();
    }

    @Override
    public List<Hit> hits() {
      return faults.stream()
          .flatMap(fault -> fault.same().stream())
          .map(claim -> claim.said().hit())
          .toList();
    }
  }

  /** The rule's question could not be put. */
  record Unknown(String unknown) implements Found {
    @Override
    public boolean isSomething() {
      return false;
    }

    @Override
    public List<Hit> hits() {
      return List.of();
    }
  }

  /**
   * The answer of a requirement.
   *
   * @param raised the level of the finding that it is; null if it is none
   */
  record Answered(RequirementAnswer answer, @Nullable Level raised) implements Found {
    @Override
    public List<Hit> hits() {
      return raised == null ? List.of() : answer.words();
    }

    @Override
    public boolean isSomething() {
      return raised != null;
    }
  }
}
