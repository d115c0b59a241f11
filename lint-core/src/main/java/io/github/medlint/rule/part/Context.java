package io.github.medlint.rule.part;

import io.github.medlint.knowledge.Knowledge;
import io.github.medlint.language.structure.TokenEnvironment;
import io.github.medlint.phrase.Phrases;
import io.github.medlint.yaml.Fields;
import io.github.medlint.yaml.YamlFile;
import io.github.medlint.yaml.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the readers of rules share.
 *
 * @param references collects the rule ids that rules name
 * @param examples examples that stand in files of their own
 * @param environments by pack what its patterns over tokens share
 */
public record Context(
    Knowledge knowledge,
    Phrases phrases,
    List<RuleReference> references,
    MoreExamples examples,
    Map<String, TokenEnvironment> environments) {

  /** The environment of the pack, which is a folder, that a file belongs to. */
  TokenEnvironment environmentOf(YamlFile file) {
    String folder = file.path().substring(0, Math.max(0, file.path().lastIndexOf('/')));
    return environments.computeIfAbsent(folder, f -> new TokenEnvironment());
  }

  /** Ids of other rules under a key; whether there are such rules is asked when all are loaded. */
  public Set<String> rules(Fields fields, String key) {
    Set<String> ids = new TreeSet<>();
    for (YamlNode.Scalar id : fields.texts(key)) {
      references.add(new RuleReference(id.value(), fields.file(), id.at()));
      ids.add(id.value());
    }
    return ids;
  }
}
