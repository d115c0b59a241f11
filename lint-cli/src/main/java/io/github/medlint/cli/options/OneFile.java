package io.github.medlint.cli.options;

import io.github.medlint.config.Configuration;
import io.github.medlint.document.Document;
import io.github.medlint.format.Enclosed;
import io.github.medlint.format.Formats;
import io.github.medlint.format.ReadResult;
import io.github.medlint.format.TrackedChanges;
import io.github.medlint.format.source.SourceDecoder;
import io.github.medlint.text.AccessFault;
import io.github.medlint.text.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
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
        .description("A draft; mail.eml!name for one that is attached to a message.")
        .build();
  }

  /**
   * Reads a draft.
   *
   * @param argument the file, or one in it, as reports call them
   * @param limit the largest size to read, in bytes; null for that of the format
   * @throws UsageException if that cannot be done
   */
  public static Document read(
      String argument, @Nullable Long limit, TrackedChanges tracked, Surroundings world) {
    String outer = argument;
    while (!isFile(outer, world)) {
      int mark = outer.lastIndexOf('!');
      if (mark < 0) {
        boolean special = Files.exists(world.directory().resolve(argument));
        throw new UsageException(
            special
                ? argument + ": this is a directory, a pipe or a device, not a file"
                : "there is no file “" + argument + "”");
      }
      outer = outer.substring(0, mark);
    }
    String name = Places.of(world).nameOf(outer);
    Formats formats = Formats.standard(tracked);
    ReadResult.Read read = read(formats, name, bytes(outer, name, limit, world));
    return inside(formats, read, name + argument.substring(outer.length()));
  }

  private static boolean isFile(String argument, Surroundings world) {
    try {
      return Files.isRegularFile(world.directory().resolve(argument));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static byte[] bytes(String file, String name, @Nullable Long given, Surroundings world) {
    Path path = world.directory().resolve(file);
    try {
      long limit = given == null ? Configuration.DEFAULT.maxFileSizeOf(name).value() : given;
      Diagnostic tooLarge = SourceDecoder.checkSize(name, Files.size(path), limit);
      if (tooLarge != null) {
        throw trouble(tooLarge);
      }
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UsageException(name + ": the file cannot be read: " + AccessFault.reason(e));
    }
  }

  private static ReadResult.Read read(Formats formats, String name, byte[] bytes) {
    ReadResult result = formats.read(name, bytes);
    if (result instanceof ReadResult.Read read) {
      return read;
    }
    throw trouble(((ReadResult.Refused) result).diagnostic());
  }

  /** The file that reports call {@code path}, at whatever depth. */
  private static Document inside(Formats formats, ReadResult.Read read, String path) {
    if (read.document().source().path().equals(path)) {
      return read.document();
    }
    for (Enclosed enclosed : read.enclosed()) {
      if (path.equals(enclosed.path()) || path.startsWith(enclosed.path() + "!")) {
        return inside(formats, read(formats, enclosed.path(), enclosed.content()), path);
      }
    }
    throw new UsageException("there is no “" + path + "”");
  }

  private static UsageException trouble(Diagnostic diagnostic) {
    return new UsageException(diagnostic.format());
  }
}
