package io.github.medlint.rule;

import io.github.medlint.text.Position;
import io.github.medlint.yaml.YamlFile;
import io.github.medlint.yaml.YamlNode;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule library as one binary file, made when the rules are packaged. It holds the YAML trees, not
 * the rules: reading it takes a hundredth of the time of parsing the YAML, and the loader that
 * makes rules of the trees is the same for both. Each text is stored once.
 */
public final class LibraryArchive {

  private static final int MAGIC = 0x6d65_6402;
  private static final byte SCALAR = 0;
  private static final byte SEQUENCE = 1;
  private static final byte MAPPING = 2;
  private static final byte NOTHING = 3;

  private LibraryArchive() {}

  public static void write(List<LibraryFile> files, DataOutputStream out) throws IOException {
    new Writing(out).write(files);
  }

  /**
   * The files of an archive; diagnostics about them show no source line.
   *
   * @throws IOException if it is not an archive of this version
   */
  public static List<LibraryFile> read(byte[] archive) throws IOException {
    try {
      return new Reading(ByteBuffer.wrap(archive)).files();
    } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
      throw new IOException("a rule library that is cut off", e);
    }
  }

  private static final class Writing {

    private final DataOutputStream out;
    private final Map<String, Integer> texts = new LinkedHashMap<>();

    Writing(DataOutputStream out) {
      this.out = out;
    }

    void write(List<LibraryFile> files) throws IOException {
      for (LibraryFile file : files) {
        text(file.name());
        text(file.sha256());
        collect(file.yaml().root());
      }
      out.writeInt(MAGIC);
      out.writeInt(texts.size());
      for (String text : texts.keySet()) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
      }
      out.writeInt(files.size());
      for (LibraryFile file : files) {
        out.writeInt(text(file.name()));
        out.writeInt(text(file.sha256()));
        node(file.yaml().root());
      }
    }

    private int text(String text) {
      return texts.computeIfAbsent(text, t -> texts.size());
    }

    private void collect(@Nullable YamlNode node) {
      if (node instanceof YamlNode.Scalar scalar) {
        text(scalar.value());
      } else if (node instanceof YamlNode.Sequence sequence) {
        sequence.items().forEach(this::collect);
      } else if (node instanceof YamlNode.Mapping mapping) {
        mapping.entries().forEach((key, value) -> text(key));
        mapping.entries().values().forEach(this::collect);
      }
    }

    private void node(@Nullable YamlNode node) throws IOException {
      if (node == null) {
        out.writeByte(NOTHING);
      } else if (node instanceof YamlNode.Scalar scalar) {
        out.writeByte(SCALAR);
        position(node.at());
        out.writeInt(text(scalar.value()));
      } else if (node instanceof YamlNode.Sequence sequence) {
        out.writeByte(SEQUENCE);
        position(node.at());
        out.writeInt(sequence.items().size());
        for (YamlNode item : sequence.items()) {
          node(item);
        }
      } else if (node instanceof YamlNode.Mapping mapping) {
        out.writeByte(MAPPING);
        position(node.at());
        out.writeInt(mapping.entries().size());
        for (Map.Entry<String, YamlNode> entry : mapping.entries().entrySet()) {
          out.writeInt(text(entry.getKey()));
          position(mapping.keys().getOrDefault(entry.getKey(), node.at()));
          node(entry.getValue());
        }
      }
    }

    private void position(Position position) throws IOException {
      out.writeInt(position.line());
      out.writeShort(Math.min(position.column(), 0x7fff));
    }
  }

  private static final class Reading {

    private final ByteBuffer in;
    private String[] texts = new String[0];

    Reading(ByteBuffer in) {
      this.in = in;
    }

    List<LibraryFile> files() throws IOException {
      if (in.getInt() != MAGIC) {
        throw new IOException("not a rule library of this version");
      }
      texts = new String[in.getInt()];
      for (int i = 0; i < texts.length; i++) {
        int length = in.getInt();
        byte[] bytes = new byte[length];
        in.get(bytes);
        texts[i] = new String(bytes, StandardCharsets.UTF_8);
      }
      int count = in.getInt();
      List<LibraryFile> files = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        String name = texts[in.getInt()];
        String digest = texts[in.getInt()];
        files.add(new LibraryFile(name, digest, new YamlFile(name, node(), line -> null)));
      }
      return files;
    }

    private @Nullable YamlNode node() {
      byte kind = in.get();
      return kind == NOTHING ? null : node(kind, position());
    }

    private YamlNode node(byte kind, Position at) {
      if (kind == SCALAR) {
        return new YamlNode.Scalar(at, texts[in.getInt()]);
      }
      int size = in.getInt();
      if (kind == SEQUENCE) {
        List<YamlNode> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
          items.add(node(in.get(), position()));
        }
        return new YamlNode.Sequence(at, items);
      }
      Map<String, YamlNode> entries = new LinkedHashMap<>();
      Map<String, Position> keys = new LinkedHashMap<>();
      for (int i = 0; i < size; i++) {
        String key = texts[in.getInt()];
        keys.put(key, position());
        entries.put(key, node(in.get(), position()));
      }
      return new YamlNode.Mapping(at, entries, keys);
    }

    private Position position() {
      return new Position(in.getInt(), in.getShort());
    }
  }
}
