package io.github.medlint.report.rule;

import io.github.medlint.rule.pattern.AssertionFilter;
import io.github.medlint.rule.pattern.ClaimQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Tells in one line which claims a rule asks for. */
final class ClaimText {

  private ClaimText() {}

  static String of(ClaimQuery query) {
    List<String> parts = new ArrayList<>();
    add("", AssertionFilter.labels(query.frames()), parts);
    add("", query.kinds(), parts);
    add("strength ", AssertionFilter.labels(query.strengths()), parts);
    add("direction ", AssertionFilter.labels(query.directions()), parts);
    add("on ", query.targets(), parts);
    add("of ", query.products(), parts);
    if (query.atLeast() != null) {
      parts.add("at least " + query.atLeast() + " points");
    }
    return parts.isEmpty() ? "any" : String.join("; ", parts);
  }

  private static void add(String what, Collection<String> values, List<String> into) {
    if (!values.isEmpty()) {
      into.add(what + String.join(" or ", values.stream().sorted().toList()));
    }
  }
}
