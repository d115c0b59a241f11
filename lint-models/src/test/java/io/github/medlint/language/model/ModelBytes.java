package io.github.medlint.language.model;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Collects the bytes of a model file: the other side of {@link ModelFile}. */
final class ModelBytes {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final byte[] numberBytes = new byte[Long.BYTES];
  private final ByteBuffer number = ByteBuffer.wrap(numberBytes).order(ModelFile.ORDER);

  ModelBytes writeByte(int value) {
    bytes.write(value);
    return this;
  }

  ModelBytes writeShort(short value) {
    return flush(number.clear().putShort(value));
  }

  ModelBytes writeInt(int value) {
    return flush(number.clear().putInt(value));
  }

  ModelBytes writeLong(long value) {
    return flush(number.clear().putLong(value));
  }

  ModelBytes write(byte[] values) {
    bytes.write(values, 0, values.length);
    return this;
  }

  /** Writes values with their length before them. */
  ModelBytes writeSection(byte[] values) {
    return writeInt(values.length).write(values);
  }

  /** Writes a {@link StringTable} and returns the strings in the order of their numbers. */
  List<String> writeTable(Collection<String> strings) {
    List<String> sorted =
        strings.stream()
            .sorted(Comparator.<String>comparingInt(String::hashCode).thenComparing(s -> s))
            .toList();
    writeInt(sorted.size());
    sorted.forEach(string -> writeInt(string.hashCode()));
    int start = 0;
    writeInt(start);
    for (String string : sorted) {
      start += string.getBytes(StandardCharsets.UTF_8).length;
      writeInt(start);
    }
    sorted.forEach(string -> write(string.getBytes(StandardCharsets.UTF_8)));
    return sorted;
  }

  byte[] toArray() {
    return bytes.toByteArray();
  }

  private ModelBytes flush(ByteBuffer written) {
    bytes.write(numberBytes, 0, written.position());
    return this;
  }
}
