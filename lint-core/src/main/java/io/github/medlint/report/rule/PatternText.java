package io.github.medlint.report.rule;

import io.github.medlint.knowledge.Label;
import io.github.medlint.knowledge.LabelStanding;
import io.github.medlint.language.structure.StructurePattern;
import io.github.medlint.phrase.Phrase;
import io.github.medlint.rule.pattern.Condition;
import io.github.medlint.rule.pattern.MatchNode;
import io.github.medlint.rule.pattern.PairSpec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What rules look for, an item a line, indented as it is nested. */
final class PatternText {

  private static final String STEP = "  ";

  private final List<String> lines = new ArrayList<>();

  private PatternText() {}

  /** The lines of a pattern; empty if it finds nothing. */
  static List<String> of(MatchNode node) {
    PatternText text = new PatternText();
    text.add(node, "");
    return text.lines;
  }

  /** The lines of a requirement's trigger. */
  static List<String> of(Condition condition) {
    PatternText text = new PatternText();
    text.add(condition, "");
    return text.lines;
  }

  /** Several patterns, each an item however many lines it has. */
  static List<String> listed(List<MatchNode> nodes) {
    PatternText text = new PatternText();
    for (MatchNode node : nodes) {
      List<String> own = of(node);
      boolean one = own.size() == 1;
      text.lines.addAll(one ? own : List.of("one of"));
      own.stream().filter(line -> !one).forEach(line -> text.lines.add(STEP + line));
    }
    return text.lines;
  }

  private void add(MatchNode node, String margin) {
    if (node instanceof MatchNode.Phrases phrases) {
      phrases(phrases.phrases(), margin);
    } else if (node instanceof MatchNode.Regex regex) {
      lines.add(margin + "regular expression " + regex.pattern());
    } else if (node instanceof MatchNode.Structure structure) {
      boolean tree = structure.pattern().kind() == StructurePattern.Kind.SYNTAX;
      lines.add(
          margin
              + (tree ? "a parse that holds (Semgrex) " : "words in a row that are (TokensRegex) ")
              + structure.pattern().source());
      lines.add(margin + STEP + "looked for in sentences with a form of one of");
      phrases(structure.triggers(), margin + STEP + STEP);
    } else if (node instanceof MatchNode.Any any) {
      any.nodes().forEach(one -> add(one, margin));
    } else if (node instanceof MatchNode.All all) {
      all(all, margin);
    } else if (node instanceof MatchNode.Pair pair) {
      pair(pair.pair(), margin);
    } else if (node instanceof MatchNode.Claims claims) {
      lines.add(margin + "a claim: " + ClaimText.of(claims.query()));
    }
  }

  private void phrases(List<Phrase> phrases, String margin) {
    phrases.forEach(phrase -> lines.add(margin + phrase.source()));
  }

  private void all(MatchNode.All all, String margin) {
    Integer near = all.near();
    add(all.nodes().get(0), margin);
    for (MatchNode other : all.nodes().subList(1, all.nodes().size())) {
      boolean not = other instanceof MatchNode.Not;
      lines.add(
          margin
              + (not ? "without, " : "with, ")
              + "in one "
              + all.same().label()
              + (near == null ? "" : " and within " + near + " words")
              + ", any of");
      add(other instanceof MatchNode.Not no ? no.node() : other, margin + STEP);
    }
  }

  private void pair(PairSpec pair, String margin) {
    lines.add(
        margin
            + named(pair.brandsOnly() ? "brand of a drug" : "drug", pair.drugs())
            + (pair.drugStatus().isEmpty()
                ? ""
                : ", " + or(pair.drugStatus().stream().sorted().map(Label.Status::label))));
    PairSpec.Other other = pair.other();
    if (other instanceof PairSpec.Other.Conditions conditions) {
      lines.add(margin + STEP + "linked with " + named("condition", conditions.ids()));
    } else if (other instanceof PairSpec.Other.Routes routes) {
      lines.add(margin + STEP + "linked with " + named("route", routes.ids()));
    } else if (other instanceof PairSpec.Other.People people) {
      lines.add(margin + STEP + "linked with " + named("people", people.ids()));
    } else if (other instanceof PairSpec.Other.Words words) {
      lines.add(margin + STEP + "linked with one of");
      phrases(words.phrases(), margin + STEP + STEP);
    }
    if (pair.standings().size() < LabelStanding.values().length) {
      lines.add(
          margin
              + STEP
              + "which its label of record makes "
              + or(pair.standings().stream().sorted().map(LabelStanding::label)));
    }
    lines.add(
        margin
            + STEP
            + switch (pair.link()) {
              case CLAUSE -> "in one clause";
              case SECTION -> "in one clause, or by “it” in a section about one drug";
              case PAGE -> "in one clause, or by “it” in a section or on a page about one drug";
            });
  }

  private static String named(String what, Set<String> ids) {
    return ids.isEmpty() ? "any " + what : what + " " + or(ids.stream().sorted());
  }

  private static String or(Stream<String> labels) {
    return String.join(" or ", labels.toList());
  }

  private void add(Condition condition, String margin) {
    if (condition instanceof Condition.Mentions mentions) {
      lines.add(margin + "the copy mentions {" + mentions.concept() + "}");
    } else if (condition instanceof Condition.Says says) {
      lines.add(margin + "the copy says one of");
      phrases(says.phrases(), margin + STEP);
    } else if (condition instanceof Condition.Titled titled) {
      lines.add(margin + "the title, or else the first heading, says one of");
      phrases(titled.phrases(), margin + STEP);
    } else if (condition instanceof Condition.Fact fact) {
      lines.add(margin + fact.name() + " is declared as " + fact.value());
    } else if (condition instanceof Condition.Asks asks) {
      lines.add(
          margin
              + asks.name()
              + " is declared as "
              + asks.value()
              + "; nobody can tell where it is not declared");
    } else if (condition instanceof Condition.Carries carries) {
      lines.add(margin + "the copy carries the statement " + carries.statement());
    } else if (condition instanceof Condition.Fires fires) {
      lines.add(margin + fires.rule() + " has a finding");
    } else if (condition instanceof Condition.Linked linked) {
      lines.add(margin + "the copy claims");
      pair(linked.pair(), margin + STEP);
    } else if (condition instanceof Condition.Not not) {
      parts("not", List.of(not.condition()), margin);
    } else if (condition instanceof Condition.Any any) {
      parts("one of", any.conditions(), margin);
    } else if (condition instanceof Condition.All all) {
      parts("all of", all.conditions(), margin);
    } else if (condition instanceof Condition.Always) {
      lines.add(margin + "always");
    }
  }

  private void parts(String what, Collection<Condition> conditions, String margin) {
    lines.add(margin + what);
    conditions.forEach(one -> add(one, margin + STEP));
  }
}
