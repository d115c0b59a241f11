package io.github.medlint.rule.reader;

import io.github.medlint.rule.Rule;
import io.github.medlint.rule.part.Context;
import io.github.medlint.rule.part.MatchReader;
import io.github.medlint.rule.part.Numbers;
import io.github.medlint.rule.pattern.MatchNode;
import io.github.medlint.rule.pattern.SourceFault;
import io.github.medlint.rule.pattern.Support;
import io.github.medlint.yaml.Choices;
import io.github.medlint.yaml.Fields;
import io.github.medlint.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what a rule of kind {@code substantiation} has beyond the claim that it is about. */
final class SubstantiationReader {

  private static final Map<String, Support.Reach> REACHES = Choices.of(Support.Reach.values());
  private static final Map<String, MatchNode.Unit> UNITS = Choices.of(MatchNode.Unit.values());
  private static final Map<String, SourceFault> MARKS =
      Map.of("orphan", new SourceFault.OrphanMark(), "uncited", new SourceFault.UncitedReference());

  private final Context context;
  private final Fields fields;

  SubstantiationReader(Context context, Fields fields) {
    this.context = context;
    this.fields = fields;
  }

  Rule read(Rule.Words claim) {
    List<SourceFault> found = new ArrayList<>();
    fields.fields("support").ifPresent(support -> found.add(support(support)));
    if (fields.has("marks")) {
      found.add(fields.choice("marks", MARKS, null));
    }
    fields.fields("told-twice").ifPresent(twice -> found.add(twice(twice)));
    if (found.size() != 1) {
      fields.error(
          fields.at(),
          found.isEmpty() ? "nothing that can be wrong" : "more than one thing that can be wrong",
          "one of support, marks, told-twice");
    }
    if (!fields.has("match") && fields.has("support")) {
      fields.error(fields.at(), "“match” is missing", "it says which claims need support");
    }
    SourceFault fault = found.isEmpty() ? new SourceFault.OrphanMark() : found.get(0);
    return new Rule.Substantiation(claim, fault);
  }

  private SourceFault support(Fields given) {
    Set<Support.Reach> reach = given.choices("source", REACHES, Set.of());
    Support support =
        new Support(
            reach,
            context.phrases().read(given, "words"),
            given.fields("told").map(this::told).orElse(null));
    given.done();
    if (reach.isEmpty() && support.told() == null) {
      given.error(given.at(), "nothing would support it", "give “source”, “told” or both");
    }
    return new SourceFault.Unsupported(support);
  }

  private Support.Told told(Fields given) {
    List<MatchNode> of = nodes(given, "of");
    int atLeast = Numbers.positive(given, "at-least", of.size());
    MatchNode.Unit within = given.choice("within", UNITS, MatchNode.Unit.BLOCK);
    given.done();
    return new Support.Told(within, atLeast, of);
  }

  private SourceFault twice(Fields given) {
    List<MatchNode> names = nodes(given, "names");
    if (names.size() < 2) {
      given.error(given.at("names"), "a study has two names or more here", "");
    }
    MatchNode.Unit within = given.choice("same", UNITS, MatchNode.Unit.SECTION);
    boolean entries = given.flag("entries", false);
    given.done();
    return new SourceFault.ToldTwice(names, within, entries);
  }

  private List<MatchNode> nodes(Fields given, String key) {
    MatchReader reader = new MatchReader(context, given.file(), given.diagnostics());
    List<MatchNode> nodes = new ArrayList<>();
    for (YamlNode node : given.list(key)) {
      nodes.add(reader.read(node));
    }
    if (nodes.isEmpty()) {
      given.error(given.at(key), "“" + key + "” is missing", "a list of things to match");
    }
    return nodes;
  }
}
