package io.github.medlint.cli.options;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * All that a command knows of the world outside, so that tests can give it another one.
 *
 * @param in standard input
 * @param out standard output, UTF-8
 * @param err standard error, UTF-8
 * @param environment the environment's variables
 * @param directory the working directory, absolute and normalized
 * @param nanoTime a clock for durations
 * @param today tells the day, in UTC
 */
public record Surroundings(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    Path directory,
    LongSupplier nanoTime,
    Supplier<LocalDate> today) {

  /**
   * The launcher tells here which of the file descriptors 1 and 2 are terminals: Java itself can
   * tell it only of all together.
   */
  static final String TERMINALS = "MEDLINT_TERMINALS";

  public String variable(String name) {
    return environment.getOrDefault(name, "");
  }

  boolean outIsTerminal() {
    return variable(TERMINALS).contains("1");
  }

  public boolean errIsTerminal() {
    return variable(TERMINALS).contains("2");
  }
}
