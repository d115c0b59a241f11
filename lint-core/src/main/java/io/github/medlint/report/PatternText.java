package io.github.medlint.report;

import io.github.medlint.phrase.Phrase;
import io.github.medlint.rule.Condition;
import io.github.medlint.rule.MatchNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What rules look for, an item a line, indented as it is nested. */
public final class PatternText {

  private static final String PAIR = "a drug and what the copy links with it, against its label";

  private final List<String> lines = new ArrayList<>();

  private PatternText() {}

  /** The lines of a pattern. */
  public static List<String> of(MatchNode node) {
    PatternText text = new PatternText();
    text.add(node, "");
    return text.lines;
  }

  /** The lines of a requirement's trigger. */
  public static List<String> of(Condition condition) {
    PatternText text = new PatternText();
    text.add(condition, "");
    return text.lines;
  }

  private void add(MatchNode node, String margin) {
    if (node instanceof MatchNode.Phrases phrases) {
      phrases.phrases().forEach(phrase -> lines.add(margin + phrase.source()));
    } else if (node instanceof MatchNode.Regex regex) {
      lines.add(margin + "regular expression " + regex.pattern());
    } else if (node instanceof MatchNode.Any any) {
      any.nodes().forEach(one -> add(one, margin));
    } else if (node instanceof MatchNode.All all) {
      Integer near = all.near();
      String where = "in one " + all.same().name().toLowerCase(Locale.ROOT);
      add(all.nodes().get(0), margin);
      for (MatchNode other : all.nodes().subList(1, all.nodes().size())) {
        boolean not = other instanceof MatchNode.Not;
        lines.add(
            margin
                + (not ? "without, " : "with, ")
                + where
                + (near == null ? "" : " and within " + near + " words")
                + ", any of");
        add(other instanceof MatchNode.Not no ? no.node() : other, margin + "  ");
      }
    } else if (node instanceof MatchNode.Pair) {
      lines.add(margin + PAIR);
    }
  }

  private void add(Condition condition, String margin) {
    if (condition instanceof Condition.Mentions mentions) {
      lines.add(margin + "the copy mentions {" + mentions.concept() + "}");
    } else if (condition instanceof Condition.Says says) {
      lines.add(margin + "the copy says one of");
      says.phrases().stream().map(Phrase::source).forEach(one -> lines.add(margin + "  " + one));
    } else if (condition instanceof Condition.Fact fact) {
      lines.add(margin + fact.name() + " is declared as " + fact.value());
    } else if (condition instanceof Condition.Fires fires) {
      lines.add(margin + fires.rule() + " has a finding");
    } else if (condition instanceof Condition.Linked) {
      lines.add(margin + PAIR);
    } else if (condition instanceof Condition.Not not) {
      lines.add(margin + "not");
      add(not.condition(), margin + "  ");
    } else if (condition instanceof Condition.Always) {
      lines.add(margin + "always");
    } else {
      for (Map.Entry<String, List<Condition>> parts : parts(condition).entrySet()) {
        lines.add(margin + parts.getKey());
        parts.getValue().forEach(one -> add(one, margin + "  "));
      }
    }
  }

  private static Map<String, List<Condition>> parts(Condition condition) {
    if (condition instanceof Condition.Any any) {
      return Map.of("one of", any.conditions());
    }
    if (condition instanceof Condition.All all) {
      return Map.of("all of", all.conditions());
    }
    return Map.of();
  }
}
