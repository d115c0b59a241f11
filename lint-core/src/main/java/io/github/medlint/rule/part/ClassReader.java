package io.github.medlint.rule.part;

import io.github.medlint.knowledge.DrugLabel;
import io.github.medlint.knowledge.Knowledge;
import io.github.medlint.text.NearestName;
import io.github.medlint.yaml.Fields;
import io.github.medlint.yaml.YamlNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads the classes of products that a rule is about. */
public final class ClassReader {

  private ClassReader() {}

  /** The ids of all products on record that belong to the classes below {@code class}. */
  public static Set<String> products(Fields fields, Knowledge knowledge) {
    Set<String> products = new TreeSet<>();
    for (YamlNode.Scalar text : fields.texts("class")) {
      String id = text.value();
      if (!knowledge.classes().containsKey(id)) {
        fields.error(
            text.at(),
            "unknown class “" + id + "”",
            NearestName.hint(id, knowledge.classes().keySet()));
        continue;
      }
      List<String> own = knowledge.ofClass(id).stream().map(DrugLabel::id).toList();
      if (own.isEmpty()) {
        fields.error(text.at(), "no product of the class “" + id + "” is on record", "");
      }
      products.addAll(own);
    }
    return products;
  }
}
