package io.github.medlint.language.model;

import java.util.Arrays;

/**
 * A state of the arc-standard transition system (Nivre, 2004). Words are numbered from 1; 0 is the
 * root above the sentence and -1 is no word. With each word stand its outermost children: a word
 * gets its left children from right to left and its right children from left to right, so the
 * outermost is the last that it got.
 */
final class ArcState {

  static final int NONE = -1;

  private final int words;
  private final int[] stack;
  private int depth;
  private int next = 1;
  private final int[] heads;
  private final int[] labels;
  private final int[] left;
  private final int[] secondLeft;
  private final int[] right;
  private final int[] secondRight;

  ArcState(int words) {
    this.words = words;
    stack = new int[words + 1];
    depth = 1;
    heads = nothing();
    labels = nothing();
    left = nothing();
    secondLeft = nothing();
    right = nothing();
    secondRight = nothing();
  }

  private int[] nothing() {
    int[] array = new int[words + 1];
    Arrays.fill(array, NONE);
    return array;
  }

  boolean isFinal() {
    return depth == 1 && next > words;
  }

  int stackSize() {
    return depth;
  }

  boolean hasNext() {
    return next <= words;
  }

  /** The word at a depth of the stack, 0 being its top. */
  int stack(int fromTop) {
    return fromTop < depth ? stack[depth - 1 - fromTop] : NONE;
  }

  /** The word at an index of those still to come. */
  int buffer(int index) {
    return next + index <= words ? next + index : NONE;
  }

  int left(int word) {
    return word < 0 ? NONE : left[word];
  }

  int secondLeft(int word) {
    return word < 0 ? NONE : secondLeft[word];
  }

  int right(int word) {
    return word < 0 ? NONE : right[word];
  }

  int secondRight(int word) {
    return word < 0 ? NONE : secondRight[word];
  }

  /** The word that governs a word, 0 for the root. */
  int head(int word) {
    return heads[word];
  }

  /** The number of the label with which a word hangs on its head, or {@link #NONE}. */
  int label(int word) {
    return word < 0 ? NONE : labels[word];
  }

  void shift() {
    stack[depth++] = next++;
  }

  /** Hangs the second word of the stack on the top one. */
  void arcLeft(int label) {
    int head = stack[depth - 1];
    int child = stack[depth - 2];
    heads[child] = head;
    labels[child] = label;
    secondLeft[head] = left[head];
    left[head] = child;
    stack[depth - 2] = head;
    depth--;
  }

  /** Hangs the top word of the stack on the second one. */
  void arcRight(int label) {
    int child = stack[depth - 1];
    int head = stack[depth - 2];
    heads[child] = head;
    labels[child] = label;
    secondRight[head] = right[head];
    right[head] = child;
    depth--;
  }
}
