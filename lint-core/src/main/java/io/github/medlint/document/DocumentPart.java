package io.github.medlint.document;

import io.github.medlint.text.Ordered;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * What of a file is judged together.
 *
 * @param record the record's name; empty for the whole file, or for what stands in no record
 * @param document the part; its ranges point into the source of the whole file
 */
public record DocumentPart(String record, Document document) {

  /**
   * The parts of a document that hold any text, what stands in no record before the records; the
   * document itself if it has none.
   */
  static List<DocumentPart> of(Document document) {
    List<DocumentRecord> records = document.records();
    if (records.isEmpty()) {
      return List.of(new DocumentPart("", document));
    }
    List<Contents> contents = new ArrayList<>();
    for (int i = 0; i <= records.size(); i++) {
      contents.add(new Contents());
    }
    for (Block block : document.blocks()) {
      List<Block> blocks = contents.get(record(records, block.source()) + 1).blocks;
      blocks.add(block.at(blocks.size()));
    }
    for (Mark mark : document.marks()) {
      contents.get(record(records, mark.source()) + 1).marks.add(mark);
    }
    for (Unread unread : document.unread()) {
      TextRange at = unread.source();
      contents.get(at == null ? 0 : record(records, at) + 1).unread.add(unread);
    }
    List<DocumentPart> parts = new ArrayList<>();
    for (int i = 0; i < contents.size(); i++) {
      if (!contents.get(i).blocks.isEmpty()) {
        String name = i == 0 ? "" : records.get(i - 1).name();
        parts.add(new DocumentPart(name, contents.get(i).of(document)));
      }
    }
    return parts;
  }

  /** Index of the record that holds the start of a range; -1 if none does. */
  static int record(List<DocumentRecord> records, TextRange range) {
    int start = range.start();
    int at = Ordered.first(records.size(), i -> records.get(i).source().end() > start);
    return at < records.size() && records.get(at).source().start() <= start ? at : -1;
  }

  private static final class Contents {

    final List<Block> blocks = new ArrayList<>();
    final List<Mark> marks = new ArrayList<>();
    final List<Unread> unread = new ArrayList<>();

    Document of(Document whole) {
      return new Document(
          whole.source(),
          whole.format(),
          blocks,
          marks,
          whole.frontMatter(),
          unread,
          whole.locations(),
          List.of());
    }
  }
}
