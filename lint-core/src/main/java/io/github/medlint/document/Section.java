package io.github.medlint.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A heading and what stands below it until the next heading of the same or a higher rank.
 *
 * @param heading the heading's text; empty for the root, which has no heading
 * @param level 0 for the root, else the heading's rank, 1 to 6
 * @param parent the section this one stands in; null for the root
 */
public record Section(String heading, int level, @Nullable Section parent) {

  /** By hand, as is the hash: what Java makes of a record takes long to be ready at a start. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Section section
            && level == section.level
            && heading.equals(section.heading)
            && Objects.equals(parent, section.parent));
  }

  @Override
  public int hashCode() {
    return 31 * (31 * heading.hashCode() + level) + (parent == null ? 0 : parent.hashCode());
  }

  public static Section root() {
    return new Section("", 0, null);
  }

  /** The section that a heading of {@code rank} opens when it follows text of this section. */
  public Section open(String text, int rank) {
    Section above = this;
    while (above.level >= rank && above.parent != null) {
      above = above.parent;
    }
    return new Section(text, rank, above);
  }

  /** The headings from the outermost to this one; empty for the root. */
  public List<String> path() {
    List<String> path = new ArrayList<>();
    for (Section at = this; at != null && at.level > 0; at = at.parent) {
      path.add(at.heading);
    }
    Collections.reverse(path);
    return List.copyOf(path);
  }
}
