package io.github.medlint.language.model;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A set of strings, each with a number, that is ready without being built: it is looked up in the
 * bytes of its file, by binary search over the strings' hash codes. Building hash maps of the
 * models' strings takes longer than all that a run then looks up.
 */
final class StringTable {

  private final int[] hashes;
  private final int[] starts;
  private final byte[] letters;

  private StringTable(int[] hashes, int[] starts, byte[] letters) {
    this.hashes = hashes;
    this.starts = starts;
    this.letters = letters;
  }

  /** Reads a table from where {@code in} stands and leaves it behind the table. */
  static StringTable read(ByteBuffer in) {
    int[] hashes = readInts(in, in.getInt());
    int[] starts = readInts(in, hashes.length + 1);
    byte[] letters = new byte[starts[hashes.length]];
    in.get(letters);
    return new StringTable(hashes, starts, letters);
  }

  /** The number of a string, from 0 to below {@link #size()}; -1 if it is not in the table. */
  int find(@Nullable String string) {
    if (string == null) {
      return -1;
    }
    int hash = string.hashCode();
    int low = 0;
    int high = hashes.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hashes[middle] < hash) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    while (low < hashes.length && hashes[low] == hash) {
      if (matches(low, string)) {
        return low;
      }
      low++;
    }
    return -1;
  }

  private boolean matches(int number, String string) {
    int start = starts[number];
    if (starts[number + 1] - start == string.length()) {
      int i = 0;
      while (i < string.length() && letters[start + i] == string.charAt(i)) {
        i++;
      }
      if (i == string.length()) {
        return true; // all of it ASCII, as nearly always: no need to decode
      }
    }
    return get(number).equals(string);
  }

  /** The string with a number. */
  String get(int number) {
    int start = starts[number];
    return new String(letters, start, starts[number + 1] - start, StandardCharsets.UTF_8);
  }

  int size() {
    return hashes.length;
  }

  /** Reads numbers from where {@code in} stands. */
  static int[] readInts(ByteBuffer in, int count) {
    IntBuffer view = in.asIntBuffer();
    int[] ints = new int[count];
    view.get(ints);
    in.position(in.position() + count * Integer.BYTES);
    return ints;
  }
}
