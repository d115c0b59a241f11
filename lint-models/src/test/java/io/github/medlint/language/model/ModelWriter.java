package io.github.medlint.language.model;

import io.github.medlint.text.Sha256;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;

/**
 * Converts CoreNLP's English tagger and dependency model, whose jar must be on the class path, to
 * the files that medlint loads, and notes beside them what they came from. The same jar always
 * gives the same bytes.
 */
final class ModelWriter {

  /** What says where the models came from. */
  static final String ORIGIN = "origin.properties";

  private ModelWriter() {}

  /** A step of the conversion. */
  private interface Conversion {
    void write(InputStream stock, ModelBytes out) throws IOException, ReflectiveOperationException;
  }

  /** Writes the models and {@link #ORIGIN} into a directory, over what is there. */
  static void write(Path directory) throws IOException, ReflectiveOperationException {
    Files.createDirectories(directory);
    List<String> origin = new ArrayList<>();
    origin.add("# Where the models beside this file come from; written with them by ModelWriter.");
    Path jar = jar(stock(Models.STOCK_TAGGER));
    origin.add("artifact = " + jar.getFileName());
    origin.add("artifact.sha256 = " + Sha256.of(Files.readAllBytes(jar)));
    convert(Models.STOCK_TAGGER, directory.resolve(ModelFile.TAGGER), TaggerWriter::write, origin);
    convert(
        Models.STOCK_PARSER, directory.resolve(ModelFile.PARSER), ModelWriter::writeParser, origin);
    Files.writeString(directory.resolve(ORIGIN), String.join("\n", origin) + "\n");
  }

  private static void writeParser(InputStream stock, ModelBytes out) throws IOException {
    InputStream text = new GZIPInputStream(stock);
    ParserWriter.write(
        StockParserText.read(
            new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8))),
        out);
  }

  private static void convert(
      String resource, Path target, Conversion conversion, List<String> origin)
      throws IOException, ReflectiveOperationException {
    byte[] stock;
    try (InputStream in = stock(resource).openStream()) {
      stock = in.readAllBytes();
    }
    CRC32 crc = new CRC32();
    crc.update(stock);
    ModelBytes out = new ModelBytes().writeLong(ModelFile.MAGIC).writeLong(crc.getValue());
    conversion.write(new ByteArrayInputStream(stock), out);
    byte[] converted = out.toArray();
    Files.write(target, converted);
    origin.add(target.getFileName() + ".from = " + resource);
    origin.add(target.getFileName() + ".from.sha256 = " + Sha256.of(stock));
    origin.add(target.getFileName() + ".sha256 = " + Sha256.of(converted));
  }

  private static URL stock(String resource) throws IOException {
    URL url = ModelWriter.class.getResource("/" + resource);
    if (url == null) {
      throw new FileNotFoundException("CoreNLP's model " + resource + " is not on the class path");
    }
    return url;
  }

  private static Path jar(URL url) throws IOException {
    JarURLConnection connection = (JarURLConnection) url.openConnection();
    return Path.of(connection.getJarFile().getName());
  }
}
