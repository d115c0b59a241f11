package io.github.medlint.knowledge;

import java.util.Set;

/**
 * A way of giving a product: a route or a dosage form, which is a kind of the routes that it
 * serves. A tablet is a kind of “oral”.
 *
 * @param id stable id, for example {@code sublingual}; phrases name it as {@code {route-ID}}
 * @param title its name for people, as it stands within a sentence
 * @param names how copy names it
 * @param parents ids of the wider ways that it is a kind of
 */
public record Route(String id, String title, Names names, Set<String> parents) {

  public Route {
    parents = Set.copyOf(parents);
  }
}
