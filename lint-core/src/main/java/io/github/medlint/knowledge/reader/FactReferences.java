package io.github.medlint.knowledge.reader;

import io.github.medlint.text.NearestName;
import io.github.medlint.text.Position;
import io.github.medlint.yaml.Fields;
import io.github.medlint.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What records refer to; checked when all are read. */
final class FactReferences {

  /** An id that must be a concept's when {@code prefix} stands before it. */
  private record Reference(Fields fields, Position at, String prefix, String id) {}

  private final List<Reference> references = new ArrayList<>();

  /** The ids of a key, each to be checked. */
  Set<String> ids(Fields fields, String key, String prefix) {
    Set<String> ids = new LinkedHashSet<>();
    for (YamlNode.Scalar text : fields.texts(key)) {
      ids.add(text.value());
      references.add(new Reference(fields, text.at(), prefix, text.value()));
    }
    return ids;
  }

  /** Reports what was referred to and is none of {@code concepts}. */
  void check(Set<String> concepts) {
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
}
