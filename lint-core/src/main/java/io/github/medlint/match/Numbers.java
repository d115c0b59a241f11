package io.github.medlint.match;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Arrays of numbers in files. */
final class Numbers {

  private Numbers() {}

  static void write(int[] numbers, DataOutputStream out) throws IOException {
    out.writeInt(numbers.length);
    for (int number : numbers) {
      out.writeInt(number);
    }
  }

  /** What {@link #write} wrote; as a block, since there are a hundred thousand. */
  static int[] read(ByteBuffer in) {
    int[] numbers = new int[in.getInt()];
    in.asIntBuffer().get(numbers);
    in.position(in.position() + numbers.length * Integer.BYTES);
    return numbers;
  }

  static void write(char[] letters, DataOutputStream out) throws IOException {
    out.writeInt(letters.length);
    for (char letter : letters) {
      out.writeChar(letter);
    }
  }

  static char[] readLetters(ByteBuffer in) {
    char[] letters = new char[in.getInt()];
    in.asCharBuffer().get(letters);
    in.position(in.position() + letters.length * Character.BYTES);
    return letters;
  }
}
