package io.github.medlint.rule.part;

import io.github.medlint.knowledge.Label;
import io.github.medlint.knowledge.LabelStanding;
import io.github.medlint.rule.pattern.PairSpec;
import io.github.medlint.text.NearestName;
import io.github.medlint.yaml.Choices;
import io.github.medlint.yaml.Fields;
import io.github.medlint.yaml.YamlNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads what a drug is linked with. */
public final class PairReader {

  private static final String ANY = "any";
  private static final Map<String, PairSpec.Link> LINKS = Choices.of(PairSpec.Link.values());
  private static final Map<String, LabelStanding> STANDINGS = standings();
  private static final Map<String, Label.Status> STATUS = statuses();

  private final Context context;

  public PairReader(Context context) {
    this.context = context;
  }

  public PairSpec read(Fields fields) {
    PairSpec.Other other = other(fields);
    PairSpec pair =
        new PairSpec(
            drugs(fields),
            fields.choices("drug-status", STATUS, Set.of()),
            fields.flag("brands-only", false),
            other,
            fields.choices("status", STANDINGS, EnumSet.allOf(LabelStanding.class)),
            fields.choice("link", LINKS, PairSpec.Link.CLAUSE));
    if (other instanceof PairSpec.Other.Words && fields.has("status")) {
      fields.error(fields.at("status"), "words have no status on a label", "");
    }
    fields.done();
    return pair;
  }

  private Set<String> drugs(Fields fields) {
    Set<String> drugs = new LinkedHashSet<>(ids(fields, "drug", "drug-"));
    drugs.addAll(ClassReader.products(fields, context.knowledge()));
    return drugs;
  }

  private PairSpec.Other other(Fields fields) {
    List<PairSpec.Other> found = new ArrayList<>();
    if (fields.has("condition")) {
      found.add(new PairSpec.Other.Conditions(ids(fields, "condition", "condition-")));
    }
    if (fields.has("route")) {
      found.add(new PairSpec.Other.Routes(orAll(ids(fields, "route", "route-"), "route-")));
    }
    if (fields.has("people")) {
      found.add(new PairSpec.Other.People(orAll(ids(fields, "people", "people-"), "people-")));
    }
    if (fields.has("phrases")) {
      found.add(new PairSpec.Other.Words(context.phrases().read(fields, "phrases")));
    }
    if (found.size() != 1) {
      fields.error(
          fields.at(),
          found.isEmpty() ? "a pair without its other half" : "a pair of more than two",
          "one of condition, route, people, phrases");
    }
    return found.isEmpty() ? new PairSpec.Other.Words(List.of()) : found.get(0);
  }

  /** Ids of things on record, which are concepts when {@code prefix} stands before them. */
  private Set<String> ids(Fields fields, String key, String prefix) {
    Set<String> ids = new LinkedHashSet<>();
    if (!fields.has(key)) {
      fields.error(fields.at(), "“" + key + "” is missing", "write “" + key + ": any” for all");
    }
    for (YamlNode.Scalar text : fields.texts(key)) {
      if (text.value().equals(ANY)) {
        continue;
      }
      ids.add(text.value());
      Set<String> known = known(prefix);
      if (!known.contains(text.value())) {
        fields.error(
            text.at(),
            "no " + key + " “" + text.value() + "” is on record",
            NearestName.hint(text.value(), known));
      }
    }
    return ids;
  }

  private Set<String> orAll(Set<String> ids, String prefix) {
    return ids.isEmpty() ? known(prefix) : ids;
  }

  private Set<String> known(String prefix) {
    Set<String> known = new TreeSet<>();
    for (String concept : context.knowledge().concepts().keySet()) {
      if (concept.startsWith(prefix)) {
        known.add(concept.substring(prefix.length()));
      }
    }
    return known;
  }

  private static Map<String, LabelStanding> standings() {
    Map<String, LabelStanding> choices = new LinkedHashMap<>();
    for (LabelStanding standing : LabelStanding.values()) {
      choices.put(standing.label(), standing);
    }
    return choices;
  }

  private static Map<String, Label.Status> statuses() {
    Map<String, Label.Status> choices = new LinkedHashMap<>();
    for (Label.Status status : Label.Status.values()) {
      choices.put(status.label(), status);
    }
    return choices;
  }
}
