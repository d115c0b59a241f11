package io.github.medlint.cli.check;

import io.github.medlint.cli.options.RawArguments;
import io.github.medlint.cli.options.Surroundings;
import io.github.medlint.cli.options.UsageException;
import io.github.medlint.text.AccessFault;
import io.github.medlint.text.Diagnostic;
import io.github.medlint.text.Diagnostics;
import io.github.medlint.text.RawPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** The paths that a file lists: parted by NUL if there is any in it, else one a line. */
final class FileList {

  private FileList() {}

  /**
   * Reads a list.
   *
   * @param name its file, relative to the working directory; {@code -} for standard input
   * @param diagnostics hears of names that are not in UTF-8
   * @throws UsageException if it cannot be read
   */
  static List<String> read(String name, Surroundings world, Diagnostics diagnostics) {
    byte[] bytes;
    try {
      bytes =
          name.equals(Selection.STDIN)
              ? world.in().readAllBytes()
              : Files.readAllBytes(world.directory().resolve(name));
    } catch (IOException e) {
      throw new UsageException(
          "--files-from " + name + ": the list cannot be read: " + AccessFault.reason(e));
    }
    List<String> paths = new ArrayList<>();
    for (byte[] path : parts(bytes)) {
      try {
        paths.add(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(path)).toString());
      } catch (CharacterCodingException e) {
        diagnostics.add(
            Diagnostic.of(RawPath.shown(path), RawArguments.REFUSED, RawArguments.HINT));
      }
    }
    return paths;
  }

  private static List<byte[]> parts(byte[] bytes) {
    boolean byNul = false;
    for (byte b : bytes) {
      byNul |= b == 0;
    }
    List<byte[]> parts = new ArrayList<>();
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == (byNul ? 0 : '\n')) {
        if (part.size() > 0) {
          parts.add(part.toByteArray());
        }
        part.reset();
      } else if (byNul || bytes[i] != '\r' || i + 1 == bytes.length || bytes[i + 1] != '\n') {
        part.write(bytes[i]);
      }
    }
    return parts;
  }
}
