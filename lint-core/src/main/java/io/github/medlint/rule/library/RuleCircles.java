package io.github.medlint.rule.library;

import io.github.medlint.rule.Rule;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds rules that ask, by way of others or by themselves, for what they find themselves. */
final class RuleCircles {

  private final Map<String, Set<String>> asked = new TreeMap<>();

  RuleCircles(List<Rule> rules) {
    Set<String> registers = new TreeSet<>();
    for (Rule rule : rules) {
      asked.put(rule.id(), new TreeSet<>(rule.asks()));
      if (rule instanceof Rule.Register) {
        registers.add(rule.id());
      } else if (rule instanceof Rule.Restatement restatement) {
        asked.put(rule.id(), new TreeSet<>(restatement.restates()));
      }
    }
    for (Rule rule : rules) {
      if (rule instanceof Rule.Approval) {
        asked.put(rule.id(), registers); // It judges what all of them list.
      }
    }
  }

  /** By id each rule that asks for itself, with the way back: the rules that ask in turn. */
  Map<String, List<String>> find() {
    Map<String, List<String>> circles = new TreeMap<>();
    for (String rule : asked.keySet()) {
      List<String> way = way(rule);
      if (!way.isEmpty()) {
        circles.put(rule, way);
      }
    }
    return circles;
  }

  /** The shortest way from a rule back to itself; empty if there is none. */
  private List<String> way(String rule) {
    Map<String, String> askedBy = new HashMap<>();
    Deque<String> open = new ArrayDeque<>(List.of(rule));
    while (!open.isEmpty()) {
      String at = open.remove();
      for (String next : asked.getOrDefault(at, Set.of())) {
        if (askedBy.putIfAbsent(next, at) == null) {
          open.add(next);
        }
      }
    }
    if (!askedBy.containsKey(rule)) {
      return List.of();
    }
    Deque<String> way = new ArrayDeque<>(List.of(rule));
    String at = askedBy.get(rule);
    while (at != null && !at.equals(rule)) {
      way.addFirst(at);
      at = askedBy.get(at);
    }
    way.addFirst(rule);
    return List.copyOf(way);
  }
}
