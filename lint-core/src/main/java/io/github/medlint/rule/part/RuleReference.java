package io.github.medlint.rule.part;

import io.github.medlint.text.Position;
import io.github.medlint.yaml.YamlFile;

/** A rule's id that another rule names; it can be checked only when all are loaded. */
public record RuleReference(String id, YamlFile file, Position at) {}
