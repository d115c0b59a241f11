package io.github.medlint.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * Terms that fill a slot in one way. The terms themselves are the concept of the same id.
 *
 * @param id stable id, which phrases may name in braces
 * @param slot the slot
 * @param kind what its terms are within the slot: {@code disease}, {@code warn}; empty if it has no
 *     kinds
 * @param direction where an effect or result moves; null for other slots
 * @param valence what people want of a target; null for other slots
 * @param strength how much its terms promise
 */
public record LexicalGroup(
    String id,
    Slot slot,
    String kind,
    @Nullable Direction direction,
    @Nullable Valence valence,
    Strength strength) {

  public boolean is(Slot other) {
    return slot == other;
  }

  public boolean is(String otherKind) {
    return kind.equals(otherKind);
  }
}
