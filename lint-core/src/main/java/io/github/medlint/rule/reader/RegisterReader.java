package io.github.medlint.rule.reader;

import io.github.medlint.rule.ClaimType;
import io.github.medlint.rule.Rule;
import io.github.medlint.rule.part.Context;
import io.github.medlint.yaml.Choices;
import io.github.medlint.yaml.Fields;
import java.util.Map;
import java.util.Set;

/** Reads what a rule of kind {@code register} has beyond the words that it looks for. */
final class RegisterReader {

  private static final Map<String, ClaimType> TYPES = Choices.of(ClaimType.values());

  private final Context context;
  private final Fields fields;

  RegisterReader(Context context, Fields fields) {
    this.context = context;
    this.fields = fields;
  }

  Rule read(Rule.Words claim) {
    ClaimType type = fields.choice("type", TYPES, null);
    Set<String> rules = context.rules(fields, "findings-of");
    if (!fields.has("match") && rules.isEmpty()) {
      fields.error(fields.at(), "nothing to register", "give “match”, “findings-of” or both");
    }
    return new Rule.Register(claim, type, rules);
  }
}
