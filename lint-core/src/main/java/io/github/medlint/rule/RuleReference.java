package io.github.medlint.rule;

import io.github.medlint.text.Position;
import io.github.medlint.yaml.YamlFile;

/** A rule's id that another rule names; it can be checked only when all are loaded. */
record RuleReference(String id, YamlFile file, Position at) {}
