package io.github.medlint.cli;

import io.github.medlint.run.Draft;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the bytes of drafts come from. */
final class DraftContents {

  private DraftContents() {}

  /** A file, read when its turn comes. */
  record OfFile(Path path) implements Draft.Content {
    @Override
    public long size() throws IOException {
      return Files.size(path);
    }

    @Override
    public byte[] read() throws IOException {
      return Files.readAllBytes(path);
    }
  }

  /** Bytes at hand. */
  record OfBytes(byte[] bytes) implements Draft.Content {
    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public byte[] read() {
      return bytes;
    }
  }

  /** What a stream holds, but not much more than {@code limit} bytes of it. */
  static Draft.Content of(InputStream in, long limit) throws IOException {
    return new OfBytes(in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limit + 1)));
  }
}
