package io.github.medlint.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.document.Block;
import io.github.medlint.document.Document;
import io.github.medlint.format.Formats;
import io.github.medlint.text.SourceMap;
import io.github.medlint.text.SourceText;
import java.util.List;
import java.util.Objects;

/** Reads a piece of source as a file of its kind, and holds the law of positions on it. */
public final class Reading {

  private Reading() {}

  /** Reads {@code source} by the reader of {@code path}'s ending. */
  public static Document read(String path, String source) {
    Document document =
        Objects.requireNonNull(Formats.standard().readerOf(path)).read(SourceText.of(path, source));
    document.blocks().forEach(block -> holdsPositions(block, source));
    return document;
  }

  /** Each block as {@code role: text}. */
  public static List<String> blocks(String path, String source) {
    return read(path, source).blocks().stream().map(Reading::told).toList();
  }

  /** Each unread part as {@code what: source}. */
  public static List<String> unread(String path, String source) {
    return read(path, source).unread().stream()
        .map(u -> u.what() + ": " + Objects.requireNonNull(u.source()).slice(source))
        .toList();
  }

  private static String told(Block block) {
    String level = block.level() > 0 ? " " + block.level() : "";
    return block.role().label() + level + ": " + block.text();
  }

  private static void holdsPositions(Block block, String source) {
    SourceMap map = block.map();
    for (int i = 0; i < map.segmentCount(); i++) {
      if (map.isVerbatim(i)) {
        assertThat(map.segmentSource(i).slice(source))
            .isEqualTo(map.segmentText(i).slice(block.text()));
      }
    }
  }
}
