package io.github.medlint.rule.library;

import io.github.medlint.yaml.YamlFile;

/**
 * A file of a rule library.
 *
 * @param name its path below the library's root, with {@code /}: {@code packs/us-fda/pack.yaml}
 * @param sha256 digest of its bytes, in lower-case hexadecimal
 * @param yaml its content
 */
public record LibraryFile(String name, String sha256, YamlFile yaml) {

  /** Whether it lies in the folder {@code folder}, at any depth. */
  boolean in(String folder) {
    return name.startsWith(folder + "/");
  }

  /** Whether it holds examples of rules that stand in other files. */
  boolean isExamples() {
    return in("packs") && name.contains("/examples/");
  }
}
