package io.github.medlint.language.model;

import io.github.medlint.language.LevelUnavailableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The converted models: where they stand on the class path, and what they begin with. */
public final class ModelFile {

  public static final String TAGGER = "english-tagger.bin";
  public static final String PARSER = "english-parser.bin";

  /** The order in which nearly all machines keep numbers, so that they read them as they are. */
  static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;

  /** “medm” and the version of the format: to be raised with each change to it. */
  static final long MAGIC = 0x6d65646d_00000001L;

  private static final String DIRECTORY = "/medlint/models/";

  private ModelFile() {}

  /** A model's bytes behind its head, in a buffer over an array. */
  public static ByteBuffer open(String name) {
    String resource = DIRECTORY + name;
    try (InputStream in = ModelFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new LevelUnavailableException(
            "the language model "
                + resource
                + " is not on the class path; medlint-models holds it");
      }
      ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes()).order(ORDER);
      if (bytes.remaining() < 2 * Long.BYTES || bytes.getLong() != MAGIC) {
        throw new LevelUnavailableException(
            "the language model " + resource + " is of another version than medlint");
      }
      bytes.getLong(); // the checksum of the stock model that it was made from
      return bytes;
    } catch (IOException e) {
      throw new LevelUnavailableException(
          "the language model " + resource + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** The next {@code length} bytes, a length being first in {@code in}. */
  static ByteBuffer section(ByteBuffer in) {
    int length = in.getInt();
    ByteBuffer section = in.slice(in.position(), length).order(ORDER);
    in.position(in.position() + length);
    return section;
  }
}
