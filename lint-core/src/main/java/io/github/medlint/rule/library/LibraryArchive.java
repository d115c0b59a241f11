package io.github.medlint.rule.library;

import io.github.medlint.text.Position;
import io.github.medlint.yaml.YamlFile;
import io.github.medlint.yaml.YamlNode;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule library as one binary file, made when the rules are packaged. It holds the YAML trees, not
 * the rules: reading it takes a hundredth of the time of parsing the YAML, and the loader that
 * makes rules of the trees is the same for both. Each text is stored once. Only a library that
 * loads without a complaint may be written.
 */
public final class LibraryArchive {

  private static final int MAGIC = 0x6d65_6403;
  private static final byte SCALAR = 0;
  private static final byte SEQUENCE = 1;
  private static final byte MAPPING = 2;
  private static final byte NOTHING = 3;

  private LibraryArchive() {}

  public static void write(List<LibraryFile> files, DataOutputStream out) throws IOException {
    new Writing(out).write(files);
  }

  /**
   * The files of an archive, taken to be sound; diagnostics about them show no source line.
   *
   * @throws IOException if it is not an archive of this version
   */
  public static List<LibraryFile> read(byte[] archive) throws IOException {
    try {
      return new Reading(archive).files();
    } catch (IndexOutOfBoundsException e) {
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
      number(texts.size());
      for (String text : texts.keySet()) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        out.write(bytes);
      }
      number(files.size());
      for (LibraryFile file : files) {
        number(text(file.name()));
        number(text(file.sha256()));
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
        number(text(scalar.value()));
      } else if (node instanceof YamlNode.Sequence sequence) {
        out.writeByte(SEQUENCE);
        position(node.at());
        number(sequence.items().size());
        for (YamlNode item : sequence.items()) {
          node(item);
        }
      } else if (node instanceof YamlNode.Mapping mapping) {
        out.writeByte(MAPPING);
        position(node.at());
        number(mapping.entries().size());
        for (Map.Entry<String, YamlNode> entry : mapping.entries().entrySet()) {
          number(text(entry.getKey()));
          position(mapping.keys().getOrDefault(entry.getKey(), node.at()));
          node(entry.getValue());
        }
      }
    }

    private void position(Position position) throws IOException {
      number(position.line());
      number(position.column());
    }

    /** Seven bits a byte, the lowest first; the highest bit tells that more follow. */
    private void number(int value) throws IOException {
      int rest = value;
      while (rest > 0x7f) {
        out.writeByte((rest & 0x7f) | 0x80);
        rest >>>= 7;
      }
      out.writeByte(rest);
    }
  }

  private static final class Reading {

    private final byte[] in;
    private int next;
    private String[] texts = new String[0];

    Reading(byte[] in) {
      this.in = in;
    }

    List<LibraryFile> files() throws IOException {
      for (int shift = 24; shift >= 0; shift -= 8) {
        if (in[next++] != (byte) (MAGIC >>> shift)) {
          throw new IOException("not a rule library of this version");
        }
      }
      texts = new String[number()];
      for (int i = 0; i < texts.length; i++) {
        int length = number();
        texts[i] = new String(in, next, length, StandardCharsets.UTF_8);
        next += length;
      }
      int count = number();
      List<LibraryFile> files = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        String name = texts[number()];
        String digest = texts[number()];
        files.add(new LibraryFile(name, digest, new YamlFile(name, node(), line -> null, true)));
      }
      return files;
    }

    private @Nullable YamlNode node() {
      byte kind = in[next++];
      return kind == NOTHING ? null : node(kind, position());
    }

    private YamlNode node(byte kind, Position at) {
      if (kind == SCALAR) {
        return new YamlNode.Scalar(at, texts[number()]);
      }
      int size = number();
      if (kind == SEQUENCE) {
        List<YamlNode> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
          items.add(node(in[next++], position()));
        }
        return new YamlNode.Sequence(at, items);
      }
      Map<String, YamlNode> entries = new LinkedHashMap<>();
      Map<String, Position> keys = new LinkedHashMap<>();
      for (int i = 0; i < size; i++) {
        String key = texts[number()];
        keys.put(key, position());
        entries.put(key, node(in[next++], position()));
      }
      return new YamlNode.Mapping(at, entries, keys);
    }

    /** By hand: a byte buffer takes ten calls for each number, and there are a hundred thousand. */
    private int number() {
      int value = in[next++];
      if (value >= 0) {
        return value;
      }
      value &= 0x7f;
      for (int shift = 7; ; shift += 7) {
        int more = in[next++];
        value |= (more & 0x7f) << shift;
        if (more >= 0) {
          return value;
        }
      }
    }

    private Position position() {
      return new Position(number(), number());
    }
  }
}
