package io.github.medlint.code.script;

/**
 * What stands around an expression, as far as it tells what a string is.
 *
 * @param key the nearest key, property or name that it is the value of; empty if there is none
 * @param depth how many objects stand around
 * @param inList whether it is an element of an array
 * @param muted whether strings here are for machines
 * @param meta whether it is metadata of the page
 * @param schema whether it is data for search engines
 * @param anchor offset of the object that it is the title of, before all else in it; -1 if of none
 */
public record Surroundings(
    String key,
    int depth,
    boolean inList,
    boolean muted,
    boolean meta,
    boolean schema,
    int anchor) {

  /** Nothing. */
  public static final Surroundings NONE = new Surroundings("", 0, false, false, false, false, -1);

  /** The value of {@code name}. */
  public Surroundings named(String name, boolean isMeta) {
    return new Surroundings(name, depth, false, muted, meta || isMeta, schema, anchor);
  }

  public Surroundings inObject(boolean isSchema) {
    return new Surroundings(key, depth + 1, false, muted, meta, schema || isSchema, -1);
  }

  public Surroundings inArray() {
    return new Surroundings(key, depth, true, muted, meta, schema, -1);
  }

  public Surroundings muted(boolean mute) {
    return new Surroundings(key, depth, inList, mute, meta, schema, anchor);
  }

  Surroundings anchored(int at) {
    return new Surroundings(key, depth, inList, muted, meta, schema, at);
  }

  /**
   * What holds in the body of a function, whose strings are not the value of what stands around.
   */
  Surroundings inFunction() {
    return meta ? new Surroundings("", 0, false, false, true, schema, -1) : NONE;
  }

  /** The rank of the titles here. */
  public int rank() {
    return Math.min(6, 1 + Math.max(1, depth));
  }
}
