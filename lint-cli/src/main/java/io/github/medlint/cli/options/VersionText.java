package io.github.medlint.cli.options;

import io.github.medlint.engine.Engine;
import io.github.medlint.engine.PackagedRules;
import io.github.medlint.rule.Pack;
import io.github.medlint.text.Diagnostics;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What {@code --version} tells: all that a result depends on. */
public final class VersionText {

  private VersionText() {}

  /** The tool's version, as its jar says. */
  public static String version() {
    String version = VersionText.class.getPackage().getImplementationVersion();
    return version == null ? built("medlint") : version;
  }

  public static void write(Surroundings world) {
    PrintStream out = world.out();
    out.println("medlint " + version());
    PackagedRules rules = PackagedRules.load(VersionText.class.getClassLoader());
    Engine engine = Engine.of(rules, new Diagnostics());
    for (Pack pack : engine.library().packs()) {
      out.println(
          "pack " + pack.id() + " " + pack.version() + " " + pack.digest().substring(0, 12));
    }
    out.println(
        "Java "
            + System.getProperty("java.version")
            + " ("
            + System.getProperty("java.vendor")
            + ")");
    out.println("CoreNLP " + built("corenlp"));
  }

  /** A version that the build has written down. */
  private static String built(String name) {
    Properties versions = new Properties();
    try (InputStream in = VersionText.class.getResourceAsStream("versions.properties")) {
      if (in != null) {
        versions.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return versions.getProperty(name, "of unknown version");
  }
}
