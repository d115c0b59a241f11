package io.github.medlint.match;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;

/** Lists of numbers, one behind the other in one array. */
final class NumberLists {

  /** Where each list starts; one more tells where the last ends. */
  private final int[] starts;

  private final int[] numbers;

  private NumberLists(int[] starts, int[] numbers) {
    this.starts = starts;
    this.numbers = numbers;
  }

  static NumberLists of(Collection<List<Integer>> lists) {
    int[] starts = new int[lists.size() + 1];
    int list = 0;
    for (List<Integer> one : lists) {
      starts[list + 1] = starts[list] + one.size();
      list++;
    }
    return new NumberLists(
        starts, lists.stream().flatMap(List::stream).mapToInt(Integer::intValue).toArray());
  }

  /** Where the numbers of a list start; see {@link #at}. A negative list is empty. */
  int first(int list) {
    return list < 0 ? 0 : starts[list];
  }

  /** Where the numbers of a list end. */
  int end(int list) {
    return list < 0 ? 0 : starts[list + 1];
  }

  int size(int list) {
    return starts[list + 1] - starts[list];
  }

  /** The number at a place between {@link #first} and {@link #end}. */
  int at(int place) {
    return numbers[place];
  }

  void write(DataOutputStream out) throws IOException {
    Numbers.write(starts, out);
    Numbers.write(numbers, out);
  }

  /** What {@link #write} wrote. */
  static NumberLists read(ByteBuffer in) {
    return new NumberLists(Numbers.read(in), Numbers.read(in));
  }
}
