package io.github.medlint.language.model;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;

/**
 * Converts CoreNLP's English tagger and dependency model, which must be on the class path, to the
 * files that medlint loads: the build of the models runs it. Files that come from the same stock
 * models are left as they are.
 */
public final class ModelWriter {

  private ModelWriter() {}

  /** A step of the conversion. */
  private interface Conversion {
    void write(InputStream stock, ModelBytes out) throws IOException, ReflectiveOperationException;
  }

  /**
   * Writes the models.
   *
   * @param args the directory to write to
   */
  public static void main(String[] args) throws IOException, ReflectiveOperationException {
    Path directory = Path.of(args[0]);
    Files.createDirectories(directory);
    convert(Models.STOCK_TAGGER, directory.resolve(ModelFile.TAGGER), TaggerWriter::write);
    convert(Models.STOCK_PARSER, directory.resolve(ModelFile.PARSER), ModelWriter::writeParser);
  }

  private static void writeParser(InputStream stock, ModelBytes out) throws IOException {
    InputStream text = new GZIPInputStream(stock);
    ParserWriter.write(
        StockParserText.read(
            new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8))),
        out);
  }

  private static void convert(String resource, Path target, Conversion conversion)
      throws IOException, ReflectiveOperationException {
    byte[] stock;
    try (InputStream in = ModelWriter.class.getResourceAsStream("/" + resource)) {
      if (in == null) {
        throw new IOException("CoreNLP's model " + resource + " is not on the class path");
      }
      stock = in.readAllBytes();
    }
    CRC32 crc = new CRC32();
    crc.update(stock);
    byte[] head = new ModelBytes().writeLong(ModelFile.MAGIC).writeLong(crc.getValue()).toArray();
    if (Files.exists(target) && startsWith(target, head)) {
      return;
    }
    ModelBytes out = new ModelBytes().write(head);
    conversion.write(new ByteArrayInputStream(stock), out);
    Path part = target.resolveSibling(target.getFileName() + ".part");
    Files.write(part, out.toArray());
    Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
  }

  private static boolean startsWith(Path file, byte[] head) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return ByteBuffer.wrap(in.readNBytes(head.length)).equals(ByteBuffer.wrap(head));
    }
  }
}
