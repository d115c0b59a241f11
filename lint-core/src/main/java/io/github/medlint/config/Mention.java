package io.github.medlint.config;

import io.github.medlint.text.Diagnostic;
import io.github.medlint.text.NearestName;
import io.github.medlint.text.Position;
import io.github.medlint.yaml.YamlFile;
import java.util.Collection;

/**
 * A name in a configuration file that only the rule library can tell to be right.
 *
 * @param name the name as written
 * @param file the file that it stands in
 * @param at where
 */
record Mention(String name, YamlFile file, Position at) {

  Diagnostic unknown(String what, Collection<String> known) {
    return file.at(at, "unknown " + what + " “" + name + "”", NearestName.hint(name, known));
  }
}
