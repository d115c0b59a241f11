package io.github.medlint.knowledge;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Everything that rules refer to by id. */
public record Knowledge(
    Map<String, Concept> concepts,
    Map<String, Statement> statements,
    Map<String, Authority> authorities) {

  public Knowledge {
    concepts = Collections.unmodifiableMap(new TreeMap<>(concepts));
    statements = Collections.unmodifiableMap(new TreeMap<>(statements));
    authorities = Collections.unmodifiableMap(new TreeMap<>(authorities));
  }
}
