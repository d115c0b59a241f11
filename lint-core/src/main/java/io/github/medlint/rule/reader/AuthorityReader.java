package io.github.medlint.rule.reader;

import io.github.medlint.knowledge.Authority;
import io.github.medlint.text.NearestName;
import io.github.medlint.yaml.Fields;
import io.github.medlint.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads what a rule rests on. */
public final class AuthorityReader {

  private AuthorityReader() {}

  public static List<Authority> read(Fields fields, Map<String, Authority> known) {
    List<Authority> found = new ArrayList<>();
    for (YamlNode.Scalar id : fields.texts("authority")) {
      Authority authority = known.get(id.value());
      if (authority == null) {
        fields.error(
            id.at(),
            "unknown authority “" + id.value() + "”",
            NearestName.hint(id.value(), known.keySet()));
      } else {
        found.add(authority);
      }
    }
    if (!fields.has("authority")) {
      fields.error(fields.at(), "a rule needs an “authority”", "an id of authorities.yaml");
    }
    return found;
  }
}
