package io.github.medlint.document;

import io.github.medlint.text.SourceText;
import java.util.List;
import java.util.Map;

/**
 * A draft as read.
 *
 * @param source the decoded file that all ranges point into
 * @param format the reader's name: {@code markdown}, {@code html}, {@code text} …
 * @param blocks in reading order
 * @param marks the links and the marks of notes, in source order
 * @param frontMatter the scalar and list values of a front matter, by key; empty if there is none
 * @param unread what could not be read, in source order
 */
public record Document(
    SourceText source,
    String format,
    List<Block> blocks,
    List<Mark> marks,
    Map<String, List<String>> frontMatter,
    List<Unread> unread) {

  public Document {
    blocks = List.copyOf(blocks);
    marks = List.copyOf(marks);
    frontMatter = Map.copyOf(frontMatter);
    unread = List.copyOf(unread);
  }
}
