package io.github.medlint.run;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The usual places that a draft's bytes come from. */
public final class DraftContents {

  private DraftContents() {}

  /** A file, read when its turn comes. */
  public static Draft.Content ofFile(Path path) {
    return new Draft.Content() {
      @Override
      public long size() throws IOException {
        return Files.size(path);
      }

      @Override
      public byte[] read() throws IOException {
        return Files.readAllBytes(path);
      }
    };
  }

  /** What a stream holds, read at once, but not much more than {@code limit} bytes of it. */
  public static Draft.Content ofStream(InputStream in, long limit) throws IOException {
    byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limit + 1));
    return new Draft.Content() {
      @Override
      public long size() {
        return bytes.length;
      }

      @Override
      public byte[] read() {
        return new ByteArrayInputStream(bytes).readAllBytes();
      }
    };
  }
}
