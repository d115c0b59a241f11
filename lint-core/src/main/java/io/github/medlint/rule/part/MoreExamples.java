package io.github.medlint.rule.part;

import io.github.medlint.text.Diagnostics;
import io.github.medlint.text.NearestName;
import io.github.medlint.yaml.Fields;
import io.github.medlint.yaml.YamlFile;
import io.github.medlint.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Further examples of rules, in files of their own, so that the rules stay short to read. */
public final class MoreExamples {

  private final Map<String, List<Fields>> byRule = new TreeMap<>();

  /** Takes the examples of a file: a list, each with the rule that it is about. */
  public void add(YamlFile file, Diagnostics diagnostics) {
    YamlNode root = file.root();
    if (root instanceof YamlNode.Sequence list) {
      for (YamlNode node : list.items()) {
        Fields.of(file, node, diagnostics).ifPresent(this::add);
      }
    } else if (root != null) {
      diagnostics.add(file.at(root.at(), "expected a list of examples, found " + root.kind(), ""));
    }
  }

  private void add(Fields given) {
    byRule.computeIfAbsent(given.text("rule"), rule -> new ArrayList<>()).add(given);
  }

  /** The examples of one rule, in the order of their files. */
  public List<Fields> of(String rule) {
    return byRule.getOrDefault(rule, List.of());
  }

  /** Reports examples of rules that there are not. */
  public void check(Collection<String> rules) {
    byRule.forEach(
        (rule, examples) -> {
          if (!rules.contains(rule)) {
            Fields first = examples.get(0);
            first.error(
                first.at("rule"), "unknown rule “" + rule + "”", NearestName.hint(rule, rules));
          }
        });
  }
}
