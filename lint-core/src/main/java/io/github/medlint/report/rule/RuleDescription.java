package io.github.medlint.report.rule;

import io.github.medlint.knowledge.Authority;
import io.github.medlint.knowledge.Knowledge;
import io.github.medlint.rule.NeedsHuman;
import io.github.medlint.rule.Pack;
import io.github.medlint.rule.Rule;
import io.github.medlint.rule.RuleInfo;
import io.github.medlint.rule.example.RuleTest;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * All there is to tell people about a rule. How it is laid out is left to those who write it.
 *
 * @param id the rule's id
 * @param summary what it asks, one imperative sentence
 * @param properties short facts about it, by name
 * @param parts the rest, each under a title of its own; none is empty
 */
public record RuleDescription(
    String id, String summary, List<Property> properties, List<Part> parts) {

  public RuleDescription {
    properties = List.copyOf(properties);
    parts = parts.stream().filter(part -> !part.lines().isEmpty()).toList();
  }

  /** What kind of authority something is, and how current what is said of it. */
  public static String standing(Authority authority) {
    return authority.kind().label()
        + ", as of "
        + authority.asOf()
        + (authority.confirmed() ? "" : ", not compared with the source")
        + (authority.binds().isEmpty()
            ? ""
            : ", binds " + String.join(" and ", new TreeSet<>(authority.binds())))
        + (authority.verifyBy() == null ? "" : ", to be verified by " + authority.verifyBy());
  }

  /** A short fact, such as the level. */
  public record Property(String name, String value) {}

  /** A titled part; the kinds are a closed set. */
  public sealed interface Part {

    String title();

    List<?> lines();

    /** Sentences or the like, one a line. */
    record Prose(String title, List<String> lines) implements Part {
      public Prose {
        lines = List.copyOf(lines);
      }
    }

    /** A pattern as rule files write it, one a line, indented as it is nested. */
    record Pattern(String title, List<String> lines) implements Part {
      public Pattern {
        lines = List.copyOf(lines);
      }
    }

    /** What the rule rests on. */
    record Grounds(String title, List<Authority> lines) implements Part {
      public Grounds {
        lines = List.copyOf(lines);
      }
    }

    /** Examples. */
    record Examples(String title, List<RuleTest> lines) implements Part {
      public Examples {
        lines = List.copyOf(lines);
      }
    }

    /** Addresses of pages about it. */
    record Links(String title, List<String> lines) implements Part {
      public Links {
        lines = List.copyOf(lines);
      }
    }
  }

  /**
   * Describes a rule.
   *
   * @param pack the pack that it is in
   * @param knowledge holds the statements that it may ask for
   */
  public static RuleDescription of(Pack pack, Rule rule, Knowledge knowledge) {
    RuleInfo info = rule.info();
    List<Property> properties = new ArrayList<>();
    properties.add(new Property("kind", rule.kind()));
    properties.add(new Property("level", info.level().label()));
    properties.add(new Property("certainty", info.certainty().label()));
    properties.add(new Property("family", info.family()));
    properties.add(new Property("pack", pack.id() + " (" + pack.title() + ")"));
    if (!info.aliases().isEmpty()) {
      properties.add(new Property("formerly", String.join(", ", info.aliases())));
    }
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Part.Prose(
            "It ships switched off, because",
            info.enabled() ? List.of() : List.of(info.disabledBecause())));
    parts.add(
        new Part.Prose(
            "What it says", info.message().isEmpty() ? List.of() : List.of(info.message())));
    parts.add(new Part.Grounds("What it rests on", info.authority()));
    parts.add(new Part.Prose("Where it applies", RuleScopeText.of(pack, rule)));
    parts.addAll(KindTexts.of(rule, knowledge));
    parts.add(new Part.Prose("How to mend it", info.suggestions()));
    parts.add(new Part.Examples("It flags", info.tests().flags()));
    parts.add(new Part.Examples("It lets pass", info.tests().passes()));
    parts.add(new Part.Examples("It should flag and does not yet", info.tests().todoFlags()));
    parts.add(new Part.Examples("It should let pass and does not yet", info.tests().todoPasses()));
    parts.add(new Part.Links("More", info.link().isEmpty() ? List.of() : List.of(info.link())));
    return new RuleDescription(info.id(), info.summary(), properties, parts);
  }

  /** Describes what is left to a human. */
  public static RuleDescription of(NeedsHuman rule) {
    return new RuleDescription(
        rule.id(),
        rule.summary(),
        List.of(new Property("pack", rule.pack())),
        List.of(
            new Part.Prose("It is left to a human, because", List.of(rule.why())),
            new Part.Grounds("What it rests on", rule.authority())));
  }
}
