package io.github.medlint.knowledge;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tells which conditions are kinds of others. */
public final class ConditionTree {

  private final Map<String, HealthCondition> conditions;

  ConditionTree(Map<String, HealthCondition> conditions) {
    this.conditions = conditions;
  }

  /** Whether {@code narrow} is {@code wide} or a kind of it. */
  public boolean covers(String wide, String narrow) {
    return upFrom(narrow).contains(wide);
  }

  /** A condition and all that it is a kind of. */
  public Set<String> upFrom(String id) {
    Set<String> found = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>();
    open.push(id);
    while (!open.isEmpty()) {
      String next = open.pop();
      HealthCondition condition = conditions.get(next);
      if (found.add(next) && condition != null) {
        condition.parents().forEach(open::push);
      }
    }
    return found;
  }

  /** A condition and all its kinds. */
  public Set<String> downFrom(String id) {
    Set<String> found = new TreeSet<>();
    found.add(id);
    conditions.keySet().stream().filter(other -> covers(id, other)).forEach(found::add);
    return found;
  }
}
