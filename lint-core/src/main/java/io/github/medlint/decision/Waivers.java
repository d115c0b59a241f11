package io.github.medlint.decision;

import java.util.ArrayList;
import java.util.List;

/**
 * The waivers of one file.
 *
 * @param prefix what names of drafts in reports begin with if they lie in its directory; empty if
 *     all do
 * @param list in the order of the file
 */
public record Waivers(String prefix, List<Waiver> list) {

  /** For drafts without a file of waivers. */
  public static final Waivers NONE = new Waivers("", List.of());

  public Waivers {
    list = List.copyOf(list);
  }

  /** The waivers that are about a draft, as reports call it. */
  public List<Waiver> of(String path) {
    List<Waiver> about = new ArrayList<>();
    String name = path.startsWith(prefix) ? path.substring(prefix.length()) : path;
    for (Waiver waiver : list) {
      if (waiver.scope().globs().isEmpty() || waiver.scope().cover(name)) {
        about.add(waiver);
      }
    }
    return about;
  }
}
