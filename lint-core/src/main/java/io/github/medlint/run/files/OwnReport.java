package io.github.medlint.run.files;

import io.github.medlint.report.OwnMark;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Tells medlint's own reports from drafts. */
final class OwnReport {

  /** How much of the end of a text may hold them, in bytes. */
  private static final int TAIL = 100;

  private OwnReport() {}

  static boolean is(Path file) {
    String name = FileNames.last(file);
    if (name.endsWith(".json")) {
      return OwnMark.inJson(KnownFiles.head(file));
    }
    return name.endsWith(".txt") && OwnMark.inText(tail(file));
  }

  private static String tail(Path file) {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      byte[] bytes = new byte[(int) Math.min(TAIL, in.length())];
      in.seek(in.length() - bytes.length);
      in.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }
}
