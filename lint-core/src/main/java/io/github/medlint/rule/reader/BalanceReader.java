package io.github.medlint.rule.reader;

import io.github.medlint.rule.Rule;
import io.github.medlint.rule.part.ClassReader;
import io.github.medlint.rule.part.Context;
import io.github.medlint.rule.part.MatchReader;
import io.github.medlint.rule.part.Numbers;
import io.github.medlint.rule.pattern.Counterweight;
import io.github.medlint.rule.pattern.DrugChoice;
import io.github.medlint.rule.pattern.MatchNode;
import io.github.medlint.text.NearestName;
import io.github.medlint.yaml.Choices;
import io.github.medlint.yaml.Fields;
import io.github.medlint.yaml.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads what a rule of kind {@code balance} has beyond the benefit that it is about. */
final class BalanceReader {

  private static final Map<String, Counterweight.Risks> RISKS =
      Choices.of(Counterweight.Risks.values());
  private static final Map<String, Counterweight.Where> PLACES =
      Choices.of(Counterweight.Where.values());

  private final Context context;
  private final Fields fields;

  BalanceReader(Context context, Fields fields) {
    this.context = context;
    this.fields = fields;
  }

  Rule read(Rule.Words benefit) {
    DrugChoice drugs =
        fields
            .fields("drugs")
            .map(this::drugs)
            .orElseGet(() -> new DrugChoice(Set.of(), Set.of(), false, false));
    Counterweight tell =
        fields
            .fields("tell")
            .map(this::tell)
            .orElseGet(
                () -> {
                  fields.error(fields.at(), "“tell” is missing", "what the copy must tell");
                  return new Counterweight(
                      Set.of(), List.of(), 1, Set.of(Counterweight.Where.ANYWHERE));
                });
    return new Rule.Balance(benefit, drugs, tell);
  }

  private DrugChoice drugs(Fields given) {
    Set<String> only = ids(given, "ids");
    only.addAll(ClassReader.products(given, context.knowledge()));
    DrugChoice drugs =
        new DrugChoice(
            only, ids(given, "except"), given.flag("boxed", false), given.flag("rems", false));
    given.done();
    return drugs;
  }

  private Set<String> ids(Fields given, String key) {
    Set<String> known = context.knowledge().drugs().keySet();
    Set<String> ids = new TreeSet<>();
    for (YamlNode.Scalar id : given.texts(key)) {
      if (!known.contains(id.value())) {
        given.error(
            id.at(), "unknown drug “" + id.value() + "”", NearestName.hint(id.value(), known));
      }
      ids.add(id.value());
    }
    return ids;
  }

  private Counterweight tell(Fields given) {
    Set<Counterweight.Risks> risks = given.choices("risks", RISKS, Set.of());
    MatchReader reader = new MatchReader(context, given.file(), given.diagnostics());
    List<MatchNode> words = given.list("words").stream().map(reader::read).toList();
    if (risks.isEmpty() && words.isEmpty()) {
      given.error(given.at(), "nothing to tell", "give “risks”, “words” or both");
    }
    int atLeast = Numbers.positive(given, "at-least", 1);
    Set<Counterweight.Where> where =
        given.choices("where", PLACES, Set.of(Counterweight.Where.ANYWHERE));
    given.done();
    return new Counterweight(risks, words, atLeast, where);
  }
}
