package io.github.medlint.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is on record about a drug, biologic, device, supplement, product or service of the trade.
 *
 * @param id stable id, for example {@code semaglutide}
 * @param title its name for people, as it stands within a sentence
 * @param names its generic names, those of the trade and those of shops
 * @param classes ids of the classes that it belongs to
 * @param establishedName the name that the law wants beside a brand; empty if it is not on record
 * @param brands its brands, each with a label of its own where it differs
 * @param forms its forms, each with a label of its own where it differs
 * @param label what holds of it as such
 * @param compounded the forms that pharmacies compound for clinics; empty if none
 * @param compoundedByNature whether what clinics give is always compounded, since no approved
 *     product exists or none is used
 */
public record DrugLabel(
    String id,
    String title,
    Names names,
    Set<String> classes,
    String establishedName,
    List<Brand> brands,
    List<Form> forms,
    Label label,
    List<String> compounded,
    boolean compoundedByNature) {

  public DrugLabel {
    classes = Set.copyOf(classes);
    brands = List.copyOf(brands);
    forms = List.copyOf(forms);
    compounded = List.copyOf(compounded);
  }

  /**
   * A form of a drug.
   *
   * @param routes ids of the route and the dosage form that it is; at least one
   * @param label what holds of the drug in this form
   */
  public record Form(Set<String> routes, Label label) {

    public Form {
      routes = Set.copyOf(routes);
    }

    /** Whether words that name these routes may mean this form. */
    boolean is(Set<String> named, Kinds routeKinds) {
      return named.stream()
          .allMatch(one -> routes.stream().allMatch(own -> routeKinds.related(own, one)));
    }
  }

  /**
   * The label of what copy names.
   *
   * @param brand the brand that it names; null if it names the drug
   * @param named ids of the routes and dosage forms that it names; empty if it names none
   * @param routeKinds which routes are kinds of others
   * @return the label of the form or brand; one without any approval if no approved product is
   *     given so
   */
  public Label labelOf(@Nullable Brand brand, Set<String> named, Kinds routeKinds) {
    Label own = brand == null ? label : brand.label();
    if (named.isEmpty() || !own.status().hasLabeledUse()) {
      return own;
    }
    if (brand == null && !forms.isEmpty()) {
      return forms.stream()
          .filter(form -> form.is(named, routeKinds))
          .map(Form::label)
          .reduce(Label::or)
          .orElseGet(own::unapproved);
    }
    boolean given =
        own.routes().isEmpty()
            || own.routes().stream()
                .anyMatch(route -> named.stream().allMatch(one -> routeKinds.related(route, one)));
    return given ? own : own.unapproved();
  }

  /** All its labels: that of the drug as such, those of its forms and of its brands. */
  public List<Label> labels() {
    List<Label> labels = new ArrayList<>();
    labels.add(label);
    forms.forEach(form -> labels.add(form.label()));
    brands.forEach(brand -> labels.add(brand.label()));
    return labels;
  }

  /** {@link Label#status()} of the drug as such. */
  public Label.Status status() {
    return label.status();
  }

  /** {@link Label#approvedConditions()} of the drug as such. */
  public Set<String> approvedConditions() {
    return label.approvedConditions();
  }

  /** {@link Label#risks()} of the drug as such. */
  public List<String> risks() {
    return label.risks();
  }

  /** {@link Label#provenance()} of the drug as such. */
  public Provenance provenance() {
    return label.provenance();
  }

  /** {@link Label#boxedWarning()} of the drug as such. */
  public BoxedWarning boxedWarning() {
    return label.boxedWarning();
  }
}
