package io.github.medlint.cli;

import io.github.medlint.cli.options.RawArguments;
import io.github.medlint.cli.options.Surroundings;
import io.github.medlint.decision.ExitStatus;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;

/** Where Java starts the tool. */
public final class Main {

  private Main() {}

  /** Runs the command of {@code args} and ends with its exit code. */
  public static void main(String[] args) {
    // Type converters for java.time, java.sql and the like, and a search for Groovy: picocli spends
    // more time on these than on the arguments, and no option needs them.
    System.setProperty("picocli.converters.excludes", "java.*");
    System.setProperty("picocli.disable.closures", "true");
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    // What a thread loads ahead of its need, the one that needs it loads again and tells of.
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> {});
    String mistake = RawArguments.mistake(args, RawArguments::commandLine);
    if (mistake != null) {
      err.println("medlint: " + mistake);
      err.flush();
      System.exit(ExitStatus.INCOMPLETE.code());
    }
    int code =
        MedlintCommand.run(
            args,
            new Surroundings(
                System.in,
                out,
                err,
                System.getenv(),
                Path.of("").toAbsolutePath().normalize(),
                System::nanoTime,
                () ->
                    LocalDate.ofEpochDay(Math.floorDiv(System.currentTimeMillis(), 86_400_000L))));
    out.flush();
    err.flush();
    System.exit(code);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    OutputStream buffered = new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 14);
    return new PrintStream(buffered, false, StandardCharsets.UTF_8);
  }
}
