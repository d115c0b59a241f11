package io.github.medlint.cli;

import io.github.medlint.cli.options.Surroundings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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

  CommandLineFixture input(String text) {
    input = text.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  Result run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
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
      return new Result(
          code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
  }
}
