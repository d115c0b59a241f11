package io.github.medlint.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a statement must stand. Its text, as reports show it, completes “it must stand …”. */
public sealed interface Where {

  /** Anywhere in the draft where readers see it. */
  record Document() implements Where {
    @Override
    public String toString() {
      return "anywhere in the draft";
    }
  }

  /** Under the same heading as the claim. */
  record SameSection() implements Where {
    @Override
    public String toString() {
      return "in the same section as the claim";
    }
  }

  /** At most so many units away from the claim. */
  record Within(Unit unit, int most) implements Where {
    @Override
    public String toString() {
      return "within " + most + " " + unit.label() + " of the claim";
    }
  }

  /** In the claim's own block or the one before or behind it. */
  record Adjacent() implements Where {
    @Override
    public String toString() {
      return "beside the claim";
    }
  }

  /** Above the first button or line that asks the reader to act. */
  record BeforeFirstCta() implements Where {
    @Override
    public String toString() {
      return "before the first call to action";
    }
  }

  /** In plain sight: not only in one of these parts of a page. */
  record NotOnlyIn(Set<Zone> zones) implements Where {
    public NotOnlyIn {
      zones = zones.isEmpty() ? Set.of() : Set.copyOf(zones);
    }

    @Override
    public String toString() {
      Set<Zone> ordered = EnumSet.noneOf(Zone.class);
      ordered.addAll(zones);
      return "not only in "
          + ordered.stream().map(Zone::told).collect(Collectors.joining(" or in "));
    }
  }

  /** With the first words that ask for it, as an established name stands behind a brand. */
  record FirstUse() implements Where {
    @Override
    public String toString() {
      return "where the name is first used";
    }
  }

  /** One of these. */
  record Any(List<Where> places) implements Where {
    public Any {
      places = List.copyOf(places);
    }

    @Override
    public String toString() {
      return places.stream().map(Where::toString).collect(Collectors.joining(", or "));
    }
  }

  /** What distances are counted in. */
  enum Unit {
    WORDS,
    SENTENCES,
    /** Paragraphs, headings, list items, cells. */
    BLOCKS,
    /** Parts under a heading; 0 within one. */
    SECTIONS;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Parts of a page that readers easily pass over. */
  enum Zone {
    FOOTER("the footer"),
    DETAILS("a part that opens on a click"),
    SMALL("small print"),
    CAPTION("a caption"),
    HIDDEN("a part that is not shown"),
    DISCLAIMER("a disclaimer"),
    ALT("a picture's alternative text");

    private final String told;

    Zone(String told) {
      this.told = told;
    }

    /** Its name for people. */
    public String told() {
      return told;
    }
  }
}
