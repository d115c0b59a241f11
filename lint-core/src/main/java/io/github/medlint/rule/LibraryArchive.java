package io.github.medlint.rule;

import io.github.medlint.text.Position;
import io.github.medlint.yaml.YamlFile;
import io.github.medlint.yaml.YamlNode;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A rule library as one binary file, made when the rules are packaged. It holds the YAML trees, not
 * the rules: reading it takes a hundredth of the time of parsing the YAML, and the loader that
 * makes rules of the trees is the same for both.
 */
public final class LibraryArchive {

  private static final int MAGIC = 0x6d65_6401;

  private LibraryArchive() {}

  public static void write(List<LibraryFile> files, DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(files.size());
    for (LibraryFile file : files) {
      out.writeUTF(file.name());
      out.writeUTF(file.sha256());
      YamlNode root = file.yaml().root();
      out.writeBoolean(root != null);
      if (root != null) {
        write(root, out);
      }
    }
  }

  /**
   * The files of an archive; diagnostics about them show no source line.
   *
   * @throws IOException if it is not an archive of this version
   */
  public static List<LibraryFile> read(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("not a rule library of this version");
    }
    int count = in.readInt();
    List<LibraryFile> files = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String name = in.readUTF();
      String digest = in.readUTF();
      YamlNode root = in.readBoolean() ? readNode(in) : null;
      files.add(new LibraryFile(name, digest, new YamlFile(name, root, line -> null)));
    }
    return files;
  }

  private static void write(YamlNode node, DataOutputStream out) throws IOException {
    if (node instanceof YamlNode.Scalar scalar) {
      out.writeByte('s');
      writePosition(node.at(), out);
      out.writeUTF(scalar.value());
    } else if (node instanceof YamlNode.Sequence sequence) {
      out.writeByte('l');
      writePosition(node.at(), out);
      out.writeInt(sequence.items().size());
      for (YamlNode item : sequence.items()) {
        write(item, out);
      }
    } else if (node instanceof YamlNode.Mapping mapping) {
      out.writeByte('m');
      writePosition(node.at(), out);
      out.writeInt(mapping.entries().size());
      for (Map.Entry<String, YamlNode> entry : mapping.entries().entrySet()) {
        out.writeUTF(entry.getKey());
        writePosition(mapping.keys().getOrDefault(entry.getKey(), node.at()), out);
        write(entry.getValue(), out);
      }
    }
  }

  private static YamlNode readNode(DataInputStream in) throws IOException {
    byte kind = in.readByte();
    Position at = readPosition(in);
    return switch (kind) {
      case 's' -> new YamlNode.Scalar(at, in.readUTF());
      case 'l' -> readSequence(at, in);
      case 'm' -> readMapping(at, in);
      default -> throw new IOException("a node of kind " + kind);
    };
  }

  private static YamlNode readSequence(Position at, DataInputStream in) throws IOException {
    int length = in.readInt();
    List<YamlNode> items = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      items.add(readNode(in));
    }
    return new YamlNode.Sequence(at, items);
  }

  private static YamlNode readMapping(Position at, DataInputStream in) throws IOException {
    int size = in.readInt();
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    Map<String, Position> keys = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      String key = in.readUTF();
      keys.put(key, readPosition(in));
      entries.put(key, readNode(in));
    }
    return new YamlNode.Mapping(at, entries, keys);
  }

  private static void writePosition(Position position, DataOutputStream out) throws IOException {
    out.writeInt(position.line());
    out.writeShort(Math.min(position.column(), 0x7fff));
  }

  private static Position readPosition(DataInputStream in) throws IOException {
    return new Position(in.readInt(), in.readShort());
  }
}
