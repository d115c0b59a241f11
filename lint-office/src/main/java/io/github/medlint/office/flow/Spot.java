package io.github.medlint.office.flow;

import io.github.medlint.document.Location;
import io.github.medlint.document.Placement;
import java.util.Set;

/** Where in a text document its paragraphs are read, and how many there were so far. */
public final class Spot {

  private final String part;
  private final Set<Placement> placements;
  private final boolean cell;
  private int paragraphs;

  /** The body, or a part that counts its own paragraphs. */
  public Spot(String part) {
    this(part, Set.of());
  }

  /**
   * A part that counts its own paragraphs.
   *
   * @param placements where all of it stands
   */
  public Spot(String part, Set<Placement> placements) {
    this(part, placements, false);
  }

  private Spot(String part, Set<Placement> placements, boolean cell) {
    this.part = part;
    this.placements = placements;
    this.cell = cell;
  }

  /** The header or the footer of this number. */
  public static Spot marginal(boolean header, int number) {
    return header
        ? new Spot("header " + number, Set.of(Placement.HEADER))
        : new Spot("footer " + number, Set.of(Placement.FOOTER));
  }

  /** A part within this one. */
  public Spot inside(String name) {
    return new Spot(part.isEmpty() ? name : part + ", " + name, placements, false);
  }

  /** A cell of a table in this one. */
  public Spot cell(String name) {
    return new Spot(part.isEmpty() ? name : part + ", " + name, placements, true);
  }

  public Set<Placement> placements() {
    return placements;
  }

  public boolean isCell() {
    return cell;
  }

  /** Counts a paragraph that readers see. */
  public Location next() {
    return new Location.Paragraph(part, ++paragraphs);
  }

  /** The paragraph that is being read. */
  public Location current() {
    return new Location.Paragraph(part, paragraphs + 1);
  }
}
