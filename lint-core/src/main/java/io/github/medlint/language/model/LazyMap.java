package io.github.medlint.language.model;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A map from a table's strings to values that are made when they are first asked for. It stands
 * where CoreNLP keeps a hash map that it only looks strings up in. Safe for several threads.
 */
final class LazyMap<V> extends AbstractMap<String, V> {

  private final StringTable keys;
  private final IntFunction<V> maker;
  private final AtomicReferenceArray<@Nullable V> made;

  /**
   * @param maker makes the value of the key with a number; it may be asked twice for the same
   */
  LazyMap(StringTable keys, IntFunction<V> maker) {
    this.keys = keys;
    this.maker = maker;
    this.made = new AtomicReferenceArray<>(keys.size());
  }

  @Override
  public @Nullable V get(@Nullable Object key) {
    int number = number(key);
    if (number < 0) {
      return null;
    }
    V value = made.get(number);
    if (value == null) {
      value = maker.apply(number);
      made.set(number, value);
    }
    return value;
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return number(key) >= 0;
  }

  @Override
  public int size() {
    return keys.size();
  }

  /** Not to be had: whoever needs all entries should not be given a lazy map. */
  @Override
  public Set<Map.Entry<String, V>> entrySet() {
    throw new UnsupportedOperationException("a lazy map is only looked up");
  }

  private int number(@Nullable Object key) {
    return key instanceof String string ? keys.find(string) : -1;
  }
}
