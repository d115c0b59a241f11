package io.github.medlint.knowledge.reader;

import io.github.medlint.knowledge.Brand;
import io.github.medlint.knowledge.DrugLabel;
import io.github.medlint.knowledge.HealthCondition;
import io.github.medlint.knowledge.Label;
import io.github.medlint.knowledge.Names;
import io.github.medlint.knowledge.ProductClass;
import io.github.medlint.knowledge.Route;
import io.github.medlint.phrase.Phrases;
import io.github.medlint.text.IsoDay;
import io.github.medlint.yaml.Fields;
import io.github.medlint.yaml.YamlNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reads classes, routes, conditions and drugs. What they refer to is checked when all are read. */
final class FactReader {

  private static final Map<String, ProductClass.Sort> CLASS_SORTS =
      byName(ProductClass.Sort.values());
  private static final Map<String, HealthCondition.Sort> CONDITION_SORTS =
      byName(HealthCondition.Sort.values());

  /** Names are plain words: no concept may stand in them. */
  private final Phrases plain = new Phrases(Set.of());

  private final FactReferences references = new FactReferences();
  private final LabelReader labels = new LabelReader(plain, references);

  ProductClass productClass(Fields fields) {
    return new ProductClass(
        fields.text("id"),
        fields.text("title"),
        names(fields),
        references.ids(fields, "parents", "class-"),
        fields.choice("sort", CLASS_SORTS, ProductClass.Sort.PRODUCT),
        fields.has("status") ? fields.choice("status", LabelReader.statuses(), null) : null);
  }

  Route route(Fields fields) {
    return new Route(
        fields.text("id"),
        fields.text("title"),
        names(fields),
        references.ids(fields, "parents", "route-"));
  }

  HealthCondition condition(Fields fields) {
    return new HealthCondition(
        fields.text("id"),
        fields.text("title"),
        names(fields),
        references.ids(fields, "parents", "condition-"),
        fields.choice("sort", CONDITION_SORTS, HealthCondition.Sort.DISEASE),
        fields.text("crisis", ""),
        LabelReader.provenance(fields));
  }

  DrugLabel drug(Fields fields, Map<String, ProductClass> classes) {
    Set<String> of = references.ids(fields, "class", "class-");
    Label.Status ofClass =
        of.stream()
            .map(classes::get)
            .filter(Objects::nonNull)
            .map(ProductClass::status)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    Label base = labels.ofDrug(fields, ofClass);
    List<DrugLabel.Form> forms = forms(fields, base);
    List<Brand> brands = brands(fields, base, forms);
    List<Label> parts = new ArrayList<>();
    forms.forEach(form -> parts.add(form.label()));
    brands.forEach(brand -> parts.add(brand.label()));
    return new DrugLabel(
        fields.text("id"),
        fields.text("title"),
        names(fields),
        of,
        fields.text("established-name", ""),
        brands,
        forms,
        base.allowing(parts),
        fields.strings("compounded"),
        fields.flag("compounded-by-nature", false));
  }

  private Names names(Fields fields) {
    return new Names(
        plain.read(fields, "names"), plain.read(fields, "doubtful"), plain.read(fields, "not"));
  }

  private List<DrugLabel.Form> forms(Fields fields, Label ofDrug) {
    List<DrugLabel.Form> forms = new ArrayList<>();
    for (YamlNode node : fields.list("forms")) {
      Fields.of(fields.file(), node, fields.diagnostics())
          .ifPresent(
              form -> {
                Set<String> routes = references.ids(form, "form", "route-");
                if (routes.isEmpty()) {
                  form.error(form.at(), "“form” is missing", "a route or a dosage form");
                }
                forms.add(
                    new DrugLabel.Form(routes, labels.differing(form, ofDrug).givenBy(routes)));
                form.done();
              });
    }
    return forms;
  }

  private List<Brand> brands(Fields fields, Label ofDrug, List<DrugLabel.Form> forms) {
    List<Brand> brands = new ArrayList<>();
    for (YamlNode node : fields.list("brands")) {
      Fields.of(fields.file(), node, fields.diagnostics())
          .ifPresent(
              brand -> {
                String title = brand.text("name").replace("\"", "");
                Set<String> routes = references.ids(brand, "form", "route-");
                Label base =
                    forms.stream()
                        .filter(form -> form.routes().equals(routes))
                        .map(DrugLabel.Form::label)
                        .findFirst()
                        .orElse(ofDrug);
                brands.add(brand(brand, title, routes, base));
                brand.done();
              });
    }
    return brands;
  }

  private Brand brand(Fields fields, String title, Set<String> routes, Label base) {
    Names names =
        new Names(
            plain.read(fields, "name"), plain.read(fields, "doubtful"), plain.read(fields, "not"));
    Label own = labels.differing(fields, base);
    Label label = routes.isEmpty() || fields.has("routes") ? own : own.givenBy(routes);
    return new Brand(slug(title), title, names, label);
  }

  /** Reports what was referred to and is none of {@code concepts}. */
  void checkReferences(Set<String> concepts) {
    references.check(concepts);
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

  private static <E extends Enum<E>> Map<String, E> byName(E[] values) {
    Map<String, E> choices = new LinkedHashMap<>();
    for (E value : values) {
      choices.put(value.name().toLowerCase(Locale.ROOT), value);
    }
    return choices;
  }
}
