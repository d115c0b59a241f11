package io.github.medlint.match;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * By which words the phrases of a library are looked up, worked out when it is packaged, so that a
 * start need not compile a phrase before it is tried.
 */
public final class PatternIndex {

  /** Knows no phrase. */
  public static final PatternIndex NONE = new PatternIndex(new String[0], new int[0], null);

  private static final int MAGIC = 0x6d65_6950;

  /** By number; empty where the number is that of a regular expression. */
  private final String[] sources;

  private final int[] before;
  private final @Nullable TriggerIndex triggers;

  PatternIndex(String[] sources, int[] before, @Nullable TriggerIndex triggers) {
    this.sources = sources;
    this.before = before;
    this.triggers = triggers;
  }

  int size() {
    return sources.length;
  }

  String source(int number) {
    return sources[number];
  }

  /** The most words between the start of a phrase and the word it is looked up by. */
  int before(int number) {
    return before[number];
  }

  /** Finds phrases by their numbers; null if there are none. */
  @Nullable TriggerIndex triggers() {
    return triggers;
  }

  /** Writes the index of at least one phrase. */
  public void write(DataOutputStream out) throws IOException {
    if (triggers == null) {
      throw new IllegalStateException("an index of nothing");
    }
    out.writeInt(MAGIC);
    out.writeInt(sources.length);
    for (String source : sources) {
      byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
      out.writeShort(bytes.length);
      out.write(bytes);
    }
    Numbers.write(before, out);
    triggers.write(out);
  }

  /**
   * What {@link #write} wrote.
   *
   * @throws IOException if it is not an index of this version
   */
  public static PatternIndex read(byte[] bytes) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (bytes.length < 8 || in.getInt() != MAGIC) {
      throw new IOException("not a pattern index of this version");
    }
    String[] sources = new String[in.getInt()];
    int at = in.position();
    for (int i = 0; i < sources.length; i++) {
      int length = (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
      sources[i] = new String(bytes, at + 2, length, StandardCharsets.UTF_8);
      at += 2 + length;
    }
    in.position(at);
    return new PatternIndex(sources, Numbers.read(in), TriggerIndex.read(in));
  }
}
