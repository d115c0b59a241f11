package io.github.medlint.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A phrase: known by its source, its elements at hand when they are asked for. */
public final class Phrase {

  private final String source;
  // Two threads may both parse; they get the same.
  private volatile @Nullable List<Element> elements;

  /**
   * A phrase.
   *
   * @param source as written
   * @param elements at least one
   */
  public Phrase(String source, List<Element> elements) {
    this.source = source;
    this.elements = List.copyOf(elements);
  }

  private Phrase(String source) {
    this.source = source;
  }

  /**
   * The phrase of a source that has been parsed before without complaint. It is parsed again when
   * its elements are first asked for: of the thousands that a start reads, few are.
   */
  public static Phrase sound(String source) {
    return new Phrase(source);
  }

  /** The phrase of nothing but a concept. */
  public static Phrase concept(String id) {
    return new Phrase("{" + id + "}", List.of(new Element.Concept(id)));
  }

  /** As written. */
  public String source() {
    return source;
  }

  /** At least one. */
  public List<Element> elements() {
    List<Element> known = elements;
    if (known == null) {
      known = PhraseParser.parse(source).elements();
      elements = known;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Phrase phrase && phrase.source.equals(source);
  }

  @Override
  public int hashCode() {
    return source.hashCode();
  }

  @Override
  public String toString() {
    return source;
  }
}
