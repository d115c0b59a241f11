package io.github.medlint.cli;

import io.github.medlint.cli.options.Surroundings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Runs commands in this process, in a directory of their own. */
final class CommandLineFixture {

  final Path directory;
  final Map<String, String> environment = new HashMap<>();
  LongSupplier nanoTime = System::nanoTime;

  /** The day on which commands run. */
  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private byte[] input = new byte[0];

  CommandLineFixture(Path directory) {
    try {
      // Configuration is looked for no further up than the repository's root.
      Files.createDirectories(directory.resolve(".git"));
      this.directory = directory.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The exit code of a command whose standard output takes nothing, and what it says of that. */
  Result runWithFullOutput(String... args) {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    return run(full, args);
  }

  /** What a command wrote, and its exit code. */
  record Result(int code, String out, String err) {}

  CommandLineFixture file(String name, String content) {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  CommandLineFixture file(String name, byte[] content) {
    try {
      Path path = directory.resolve(name);
      Files.createDirectories(path.getParent());
      Files.write(path, content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  CommandLineFixture input(byte[] bytes) {
    input = bytes;
    return this;
  }

  CommandLineFixture input(String text) {
    input = text.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  Result run(String... args) {
    return run(new ByteArrayOutputStream(), args);
  }

  private Result run(OutputStream out, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try (PrintStream outStream = new PrintStream(out, false, StandardCharsets.UTF_8);
        PrintStream errStream = new PrintStream(err, false, StandardCharsets.UTF_8)) {
      int code =
          MedlintCommand.run(
              args,
              new Surroundings(
                  new ByteArrayInputStream(input),
                  outStream,
                  errStream,
                  environment,
                  directory,
                  nanoTime,
                  () -> TODAY));
      outStream.flush();
      errStream.flush();
      return new Result(code, text(out), err.toString(StandardCharsets.UTF_8));
    }
  }

  private static String text(OutputStream out) {
    return out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
  }
}
