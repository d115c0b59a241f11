package io.github.medlint.cli.options;

import io.github.medlint.document.Document;
import io.github.medlint.format.Formats;
import io.github.medlint.format.source.DecodeResult;
import io.github.medlint.format.source.DocumentReader;
import io.github.medlint.format.source.SourceDecoder;
import io.github.medlint.text.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A file that a command is about. */
public final class OneFile {

  private OneFile() {}

  public static PositionalParamSpec parameter() {
    return PositionalParamSpec.builder()
        .index("0")
        .arity("1")
        .type(String.class)
        .paramLabel("FILE")
        .description("A draft.")
        .build();
  }

  /**
   * Reads a draft.
   *
   * @throws UsageException if that cannot be done
   */
  public static Document read(Path file, String name, long limit) {
    DocumentReader reader = Formats.standard().readerOf(name);
    if (reader == null) {
      throw trouble(Formats.standard().unknown(name));
    }
    try {
      Diagnostic tooLarge = SourceDecoder.checkSize(name, Files.size(file), limit);
      if (tooLarge != null) {
        throw trouble(tooLarge);
      }
      DecodeResult decoded = SourceDecoder.decode(name, Files.readAllBytes(file));
      if (decoded instanceof DecodeResult.Decoded text) {
        return reader.read(text.source());
      }
      throw trouble(((DecodeResult.Refused) decoded).diagnostic());
    } catch (IOException e) {
      throw new UsageException(name + ": the file cannot be read");
    }
  }

  private static UsageException trouble(Diagnostic diagnostic) {
    return new UsageException(diagnostic.format());
  }
}
