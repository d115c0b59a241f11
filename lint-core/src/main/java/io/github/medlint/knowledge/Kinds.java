package io.github.medlint.knowledge;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which things on record are kinds of others: conditions, classes of products, routes. An id that
 * is not on record is a kind of itself alone.
 */
public final class Kinds {

  private final Map<String, Set<String>> parents;

  private Kinds(Map<String, Set<String>> parents) {
    this.parents = parents;
  }

  /**
   * The kinds among some things.
   *
   * @param id tells a thing's id
   * @param parents tells the ids of what it is a kind of
   */
  public static <T> Kinds of(
      Collection<T> things, Function<T, String> id, Function<T, Set<String>> parents) {
    Map<String, Set<String>> all = new LinkedHashMap<>();
    things.forEach(thing -> all.put(id.apply(thing), parents.apply(thing)));
    return new Kinds(all);
  }

  /** Whether {@code narrow} is {@code wide} or a kind of it. */
  public boolean covers(String wide, String narrow) {
    return upFrom(narrow).contains(wide);
  }

  /** Whether one of the two is a kind of the other, or both are the same. */
  public boolean related(String one, String other) {
    return covers(one, other) || covers(other, one);
  }

  /** A thing and all that it is a kind of. */
  public Set<String> upFrom(String id) {
    Set<String> found = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>();
    open.push(id);
    while (!open.isEmpty()) {
      String next = open.pop();
      if (found.add(next)) {
        parents.getOrDefault(next, Set.of()).forEach(open::push);
      }
    }
    return found;
  }

  /** A thing and all its kinds. */
  public Set<String> downFrom(String id) {
    Set<String> found = new TreeSet<>();
    found.add(id);
    parents.keySet().stream().filter(other -> covers(id, other)).forEach(found::add);
    return found;
  }
}
