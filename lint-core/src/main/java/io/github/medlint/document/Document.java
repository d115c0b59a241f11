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
 * @param locations where ranges of the source stand in a file that is no text
 * @param records the parts that are judged alone, in source order, none in another; empty if the
 *     file is one text
 */
public record Document(
    SourceText source,
    String format,
    List<Block> blocks,
    List<Mark> marks,
    Map<String, List<String>> frontMatter,
    List<Unread> unread,
    Locations locations,
    List<DocumentRecord> records) {

  public Document {
    blocks = List.copyOf(blocks);
    marks = List.copyOf(marks);
    frontMatter = Map.copyOf(frontMatter);
    unread = List.copyOf(unread);
    records = List.copyOf(records);
  }

  /** What is judged together: the whole document, or each of its records alone. */
  public List<DocumentPart> parts() {
    return DocumentPart.of(this);
  }

  /** The name of the record that a block stands in; empty if it stands in none. */
  public String recordOf(Block block) {
    int record = DocumentPart.record(records, block.source());
    return record < 0 ? "" : records.get(record).name();
  }
}
