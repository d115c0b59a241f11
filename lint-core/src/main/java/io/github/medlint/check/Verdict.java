package io.github.medlint.check;

import io.github.medlint.check.StatementAnswer.Status;
import io.github.medlint.match.Hit;
import io.github.medlint.rule.RequiredPlace;
import io.github.medlint.rule.Where;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a draft does with a statement that may be asked for: a closed set of answers. */
sealed interface Verdict {

  Status status();

  /** Where the statement stands; empty if it does not, or nobody asks. */
  default List<Standing> standings() {
    return List.of();
  }

  /** The words that the answer points to beside the statement. */
  default List<Hit> others() {
    return List.of();
  }

  /** What there is to tell, a sentence or two; empty if the status says it all. */
  default String text() {
    return "";
  }

  /** Nothing asks for it. */
  record NotRequired() implements Verdict {
    @Override
    public Status status() {
      return Status.NOT_REQUIRED;
    }
  }

  /**
   * It cannot be told whether it is asked for, or whether it stands there.
   *
   * @param text why
   */
  record Undetermined(String text) implements Verdict {
    @Override
    public Status status() {
      return Status.UNDETERMINED;
    }
  }

  /** It stands nowhere. */
  record Missing() implements Verdict {
    @Override
    public Status status() {
      return Status.MISSING;
    }
  }

  /** It stands, and so does its opposite. */
  record Contradicted(List<Standing> standings, List<Hit> others) implements Verdict {
    public Contradicted {
      standings = List.copyOf(standings);
      others = List.copyOf(others);
    }

    @Override
    public Status status() {
      return Status.CONTRADICTED;
    }

    @Override
    public String text() {
      return "The copy also says “" + Folded.quote(others.get(0)) + "”.";
    }
  }

  /** Its wording is prescribed, and it stands in other words. */
  record Altered(Standing at) implements Verdict {
    @Override
    public Status status() {
      return Status.ALTERED;
    }

    @Override
    public List<Standing> standings() {
      return List.of(at);
    }

    @Override
    public String text() {
      return at.changes().stream()
          .map(WordChange::told)
          .collect(Collectors.joining("; ", "The wording differs: ", "."));
    }
  }

  /** It covers only some of what asks for it. */
  record Incomplete(
      List<Standing> standings, List<String> covered, List<String> lacking, List<Hit> open)
      implements Verdict {
    public Incomplete {
      standings = List.copyOf(standings);
      covered = List.copyOf(covered);
      lacking = List.copyOf(lacking);
      open = List.copyOf(open);
    }

    @Override
    public Status status() {
      return Status.INCOMPLETE;
    }

    @Override
    public List<Hit> others() {
      return open.subList(0, 1);
    }

    @Override
    public String text() {
      String covers = covered.isEmpty() ? "" : "It covers " + String.join(", ", covered) + ". ";
      return covers + "It does not cover " + String.join(", ", lacking) + ".";
    }
  }

  /**
   * It stands in the wrong place.
   *
   * @param claim the claim that has none in its place; null if no place depends on one
   * @param distance how far the two stand apart, in words for people; empty without a claim
   */
  record Distant(
      List<Standing> standings, RequiredPlace place, @Nullable Hit claim, String distance)
      implements Verdict {
    public Distant {
      standings = List.copyOf(standings);
    }

    @Override
    public Status status() {
      return Status.DISTANT;
    }

    @Override
    public List<Hit> others() {
      return claim == null ? List.of() : List.of(claim);
    }

    @Override
    public String text() {
      if (place.where() instanceof Where.Document) {
        return "It stands only in a part that is not shown.";
      }
      String apart =
          claim == null ? "" : " It stands " + distance + " from “" + Folded.quote(claim) + "”.";
      return "It must stand " + place.where() + "." + apart;
    }
  }

  /**
   * It stands as it must.
   *
   * @param text what is to be known of it; empty if nothing is
   */
  record Present(List<Standing> standings, String text) implements Verdict {
    public Present {
      standings = List.copyOf(standings);
    }

    @Override
    public Status status() {
      return Status.PRESENT;
    }
  }
}
