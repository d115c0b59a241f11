package io.github.medlint.config;

import io.github.medlint.rule.FactNames;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is declared about a draft, by the names of {@link FactNames}.
 *
 * @param values for each declared fact its values; a fact that is not declared is not there
 * @param origins who declared it, by name, for people; a fact of which that is not known is not
 *     there
 */
public record Facts(Map<String, List<String>> values, Map<String, String> origins) {

  /** Nothing declared. */
  public static final Facts NONE = new Facts(Map.of());

  private static final List<String> DEFAULT_MARKETS = List.of("us");

  public Facts {
    Map<String, List<String>> copy = new TreeMap<>();
    values.forEach((name, list) -> copy.put(name, List.copyOf(list)));
    values = Collections.unmodifiableMap(copy);
    origins = Map.copyOf(origins);
  }

  /** Facts of which nobody knows who declared them. */
  public Facts(Map<String, List<String>> values) {
    this(values, Map.of());
  }

  /** Who declared a fact, for people: {@code medlint.yaml:3}; empty if that is not known. */
  public String origin(String name) {
    return origins.getOrDefault(name, "");
  }

  /** The values of a fact; empty if it is not declared. */
  public List<String> of(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** The markets the copy is for; the United States if none is declared. */
  public List<String> markets() {
    List<String> declared = of(FactNames.MARKETS);
    return declared.isEmpty() ? DEFAULT_MARKETS : declared;
  }

  /** Whether the fact is declared with this value. */
  public boolean has(String name, String value) {
    return of(name).contains(value);
  }

  /** Whether what is declared speaks against any of these: a fact of other values only. */
  public boolean contradicts(Map<String, Set<String>> wanted) {
    return wanted.entrySet().stream()
        .anyMatch(
            want -> {
              Collection<String> declared = of(want.getKey());
              return !declared.isEmpty() && Collections.disjoint(declared, want.getValue());
            });
  }

  /** These facts with those of {@code other} in their place where both declare one. */
  public Facts overriddenBy(Map<String, List<String>> other) {
    Map<String, List<String>> all = new TreeMap<>(values);
    all.putAll(other);
    Map<String, String> known = new TreeMap<>(origins);
    known.keySet().removeAll(other.keySet());
    return new Facts(all, known);
  }
}
