package io.github.medlint.knowledge;

import io.github.medlint.phrase.Phrases;
import io.github.medlint.text.IsoDay;
import io.github.medlint.text.NearestName;
import io.github.medlint.text.Position;
import io.github.medlint.yaml.Fields;
import io.github.medlint.yaml.YamlNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads drugs and conditions. What they refer to is checked when all are read. */
final class FactReader {

  /** An id that must be a concept's when {@code prefix} stands before it. */
  private record Reference(Fields fields, Position at, String prefix, String id) {}

  static final Map<String, Boolean> CONFIDENCE = Map.of("confirmed", true, "knowledge", false);

  private static final Map<String, DrugLabel.Status> STATUS = statuses();
  private static final Map<String, DrugLabel.Schedule> SCHEDULE = schedules();
  private static final Map<String, BoxedWarning.Presence> PRESENCE = presences();

  /** Names are plain words: no concept may stand in them. */
  private final Phrases plain = new Phrases(Set.of());

  private final List<Reference> references = new ArrayList<>();

  HealthCondition condition(Fields fields) {
    return new HealthCondition(
        fields.text("id"),
        fields.text("title"),
        names(fields),
        ids(fields, "parents", "condition-"),
        fields.text("crisis", ""),
        provenance(fields));
  }

  DrugLabel drug(Fields fields) {
    Set<String> approved = ids(fields, "approved-conditions", "condition-");
    return new DrugLabel(
        fields.text("id"),
        fields.text("title"),
        names(fields),
        brands(fields, approved),
        fields.choice("status", STATUS, null),
        fields.strings("approved-uses"),
        approved,
        ids(fields, "routes", "route-"),
        ids(fields, "not-for", "people-"),
        fields.choice("schedule", SCHEDULE, DrugLabel.Schedule.NONE),
        boxedWarning(fields),
        fields.choice("rems", PRESENCE, BoxedWarning.Presence.NO),
        List.copyOf(ids(fields, "risks", "risk-")),
        fields.strings("compounded"),
        provenance(fields));
  }

  private Names names(Fields fields) {
    return new Names(
        plain.read(fields, "names"), plain.read(fields, "doubtful"), plain.read(fields, "not"));
  }

  private List<Brand> brands(Fields fields, Set<String> ofDrug) {
    List<Brand> brands = new ArrayList<>();
    for (YamlNode node : fields.list("brands")) {
      Fields.of(fields.file(), node, fields.diagnostics())
          .ifPresent(
              brand -> {
                String title = brand.text("name");
                Set<String> own =
                    brand.has("approved-conditions")
                        ? ids(brand, "approved-conditions", "condition-")
                        : ofDrug;
                Names names =
                    new Names(plain.read(brand, "name"), plain.read(brand, "doubtful"), List.of());
                brands.add(new Brand(slug(title), title.replace("\"", ""), names, own));
                brand.done();
              });
    }
    return brands;
  }

  private BoxedWarning boxedWarning(Fields fields) {
    return fields
        .fields("boxed-warning")
        .map(
            box -> {
              BoxedWarning warning =
                  new BoxedWarning(
                      box.choice("present", PRESENCE, null),
                      List.copyOf(ids(box, "risks", "risk-")));
              box.done();
              return warning;
            })
        .orElse(new BoxedWarning(BoxedWarning.Presence.NO, List.of()));
  }

  private static Provenance provenance(Fields fields) {
    return new Provenance(
        fields.text("source"),
        date(fields, "as-of"),
        date(fields, "verify-by"),
        fields.choice("confidence", CONFIDENCE, null));
  }

  private Set<String> ids(Fields fields, String key, String prefix) {
    Set<String> ids = new LinkedHashSet<>();
    for (YamlNode.Scalar text : fields.texts(key)) {
      ids.add(text.value());
      references.add(new Reference(fields, text.at(), prefix, text.value()));
    }
    return ids;
  }

  /** Reports what was referred to and is none of {@code concepts}. */
  void checkReferences(Set<String> concepts) {
    for (Reference reference : references) {
      String prefix = reference.prefix;
      if (!concepts.contains(prefix + reference.id)) {
        List<String> known =
            concepts.stream()
                .filter(concept -> concept.startsWith(prefix))
                .map(concept -> concept.substring(prefix.length()))
                .toList();
        reference.fields.error(
            reference.at,
            "unknown " + prefix.substring(0, prefix.length() - 1) + " “" + reference.id + "”",
            NearestName.hint(reference.id, known));
      }
    }
  }

  static LocalDate date(Fields fields, String key) {
    String value = fields.text(key);
    Optional<LocalDate> day = IsoDay.of(value);
    if (day.isEmpty()) {
      fields.error(fields.at(key), "not a date: “" + value + "”", "write 2026-11-23");
    }
    return day.orElse(LocalDate.EPOCH);
  }

  /** A name as an id: lower-case letters and digits, all else as single hyphens. */
  static String slug(String name) {
    StringBuilder out = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        out.append(Character.toLowerCase(c));
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != '-') {
        out.append('-');
      }
    }
    int end = out.length();
    return end > 0 && out.charAt(end - 1) == '-' ? out.substring(0, end - 1) : out.toString();
  }

  private static Map<String, DrugLabel.Status> statuses() {
    Map<String, DrugLabel.Status> choices = new LinkedHashMap<>();
    for (DrugLabel.Status status : DrugLabel.Status.values()) {
      choices.put(status.label(), status);
    }
    return choices;
  }

  private static Map<String, DrugLabel.Schedule> schedules() {
    Map<String, DrugLabel.Schedule> choices = new LinkedHashMap<>();
    for (DrugLabel.Schedule schedule : DrugLabel.Schedule.values()) {
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
