package io.github.medlint.knowledge.reader;

import io.github.medlint.knowledge.BoxedWarning;
import io.github.medlint.knowledge.Label;
import io.github.medlint.knowledge.Provenance;
import io.github.medlint.phrase.Phrase;
import io.github.medlint.phrase.Phrases;
import io.github.medlint.yaml.Fields;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads labels: that of a drug, and those of its forms and brands, which say only what differs from
 * a label that is read already.
 */
final class LabelReader {

  static final Map<String, Boolean> CONFIDENCE = Map.of("confirmed", true, "knowledge", false);

  private static final Map<String, Label.Status> STATUS = statuses();
  private static final Map<String, Label.Schedule> SCHEDULE = schedules();
  private static final Map<String, BoxedWarning.Presence> PRESENCE = presences();

  private final Phrases plain;
  private final FactReferences references;

  LabelReader(Phrases plain, FactReferences references) {
    this.plain = plain;
    this.references = references;
  }

  /**
   * The label of a drug as such.
   *
   * @param ofClass the standing of its classes, where it says none; null if they have none
   */
  Label ofDrug(Fields fields, Label.@Nullable Status ofClass) {
    Label.Status status = fields.choice("status", STATUS, ofClass);
    Provenance provenance = provenance(fields);
    Label nothing =
        new Label(
            status,
            List.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Label.Schedule.NONE,
            new BoxedWarning(BoxedWarning.Presence.NO, List.of()),
            BoxedWarning.Presence.NO,
            List.of(),
            Set.of(),
            BoxedWarning.Presence.UNKNOWN,
            Label.Words.NONE,
            provenance);
    return label(fields, nothing, status, provenance);
  }

  /** A label that says some of its own and shares the rest with another. */
  Label differing(Fields fields, Label base) {
    return label(
        fields,
        base,
        fields.choice("status", STATUS, base.status()),
        fields.has("source") ? provenance(fields) : base.provenance());
  }

  private Label label(Fields fields, Label base, Label.Status status, Provenance provenance) {
    return new Label(
        status,
        fields.has("approved-uses") ? fields.strings("approved-uses") : base.approvedUses(),
        ids(fields, "approved-conditions", "condition-", base.approvedConditions()),
        ids(fields, "routes", "route-", base.routes()),
        ids(fields, "not-for", "people-", base.notFor()),
        fields.choice("schedule", SCHEDULE, base.schedule()),
        boxedWarning(fields, base.boxedWarning()),
        fields.choice("rems", PRESENCE, base.rems()),
        List.copyOf(ids(fields, "risks", "risk-", List.copyOf(base.risks()))),
        ids(fields, "not-compared-with", "drug-", base.notComparedWith()),
        fields.choice("approved-generic", PRESENCE, base.generics()),
        words(fields, base.words()),
        provenance);
  }

  /** Ids that are there, or else those of another label. */
  private Set<String> ids(Fields fields, String key, String prefix, Collection<String> otherwise) {
    return fields.has(key) ? references.ids(fields, key, prefix) : new LinkedHashSet<>(otherwise);
  }

  private BoxedWarning boxedWarning(Fields fields, BoxedWarning otherwise) {
    return fields
        .fields("boxed-warning")
        .map(
            box -> {
              BoxedWarning warning =
                  new BoxedWarning(
                      box.choice("present", PRESENCE, null),
                      List.copyOf(references.ids(box, "risks", "risk-")));
              box.done();
              return warning;
            })
        .orElse(otherwise);
  }

  private Label.Words words(Fields fields, Label.Words base) {
    return new Label.Words(
        phrases(fields, "populations", base.populations()),
        phrases(fields, "adjunct-to", base.adjuncts()),
        phrases(fields, "limitations", base.limitations()));
  }

  private List<Phrase> phrases(Fields fields, String key, List<Phrase> otherwise) {
    return fields.has(key) ? plain.read(fields, key) : otherwise;
  }

  static Provenance provenance(Fields fields) {
    return new Provenance(
        fields.text("source"),
        FactReader.date(fields, "as-of"),
        FactReader.date(fields, "verify-by"),
        fields.choice("confidence", CONFIDENCE, null));
  }

  static Map<String, Label.Status> statuses() {
    Map<String, Label.Status> choices = new LinkedHashMap<>();
    for (Label.Status status : Label.Status.values()) {
      choices.put(status.label(), status);
    }
    return choices;
  }

  private static Map<String, Label.Schedule> schedules() {
    Map<String, Label.Schedule> choices = new LinkedHashMap<>();
    for (Label.Schedule schedule : Label.Schedule.values()) {
      boolean word = schedule.name().length() > 3;
      choices.put(word ? schedule.name().toLowerCase(Locale.ROOT) : schedule.name(), schedule);
    }
    return choices;
  }

  private static Map<String, BoxedWarning.Presence> presences() {
    Map<String, BoxedWarning.Presence> choices = new LinkedHashMap<>();
    for (BoxedWarning.Presence presence : BoxedWarning.Presence.values()) {
      choices.put(presence.name().toLowerCase(Locale.ROOT), presence);
    }
    return choices;
  }
}
