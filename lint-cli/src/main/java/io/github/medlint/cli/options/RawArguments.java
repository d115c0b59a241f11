package io.github.medlint.cli.options;

import io.github.medlint.text.RawPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Arguments that are no UTF-8. Java has put a replacement in the place of what it could not decode,
 * so that the file that was meant cannot be opened by what is left.
 */
public final class RawArguments {

  public static final String REFUSED =
      "the name is not in UTF-8, so that its file cannot be named here";
  public static final String HINT = "name the directory that it lies in: what is met there is read";

  /** On Linux the process's own arguments, as the bytes that they are, each ended by NUL. */
  private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

  private RawArguments() {}

  /**
   * What is wrong with the arguments.
   *
   * @param commandLine gives the bytes of the whole command line, which end with those of {@code
   *     args}; empty if they are not to be had
   * @return null if nothing is
   */
  public static @Nullable String mistake(String[] args, Supplier<byte[]> commandLine) {
    if (Arrays.stream(args).allMatch(RawPath::isText)) {
      return null;
    }
    List<byte[]> raw = parts(commandLine.get());
    for (int i = 0; i < args.length; i++) {
      if (RawPath.isText(args[i])) {
        continue;
      }
      int at = raw.size() - args.length + i;
      String shown = at < 0 ? args[i] : RawPath.shown(raw.get(at));
      if (at < 0 || !shown.equals(args[i])) {
        return shown + ": " + REFUSED + "\n  " + HINT;
      }
    }
    return null;
  }

  public static byte[] commandLine() {
    try {
      return Files.readAllBytes(COMMAND_LINE);
    } catch (IOException e) {
      return new byte[0];
    }
  }

  private static List<byte[]> parts(byte[] bytes) {
    List<byte[]> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        parts.add(Arrays.copyOfRange(bytes, start, i));
        start = i + 1;
      }
    }
    return parts;
  }
}
