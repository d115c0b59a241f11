package io.github.medlint.document;

import io.github.medlint.text.SourceMap;
import io.github.medlint.text.SourceText;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Collects a document's blocks in reading order and keeps the section they stand in. */
public final class DocumentBuilder {

  private final SourceText source;
  private final String format;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final Map<String, List<String>> frontMatter = new LinkedHashMap<>();
  private final List<Unread> unread = new ArrayList<>();
  private final List<DocumentRecord> records = new ArrayList<>();
  private Locations locations = Locations.NONE;
  private Section section = Section.root();

  public DocumentBuilder(SourceText source, String format) {
    this.source = source;
    this.format = format;
  }

  /** Adds a block to the current section; one without any visible text is left out. */
  public DocumentBuilder block(
      BlockRole role, int level, Set<Placement> placements, SourceMap.Builder text) {
    if (!text.isBlank()) {
      blocks.add(
          new Block(blocks.size(), role, level, placements, section, text.text(), text.build()));
    }
    return this;
  }

  /** Adds a heading of rank 1 to 6 and opens its section. */
  public DocumentBuilder heading(int rank, Set<Placement> placements, SourceMap.Builder text) {
    if (!text.isBlank()) {
      section = section.open(text.text().strip(), rank);
      block(BlockRole.HEADING, rank, placements, text);
    }
    return this;
  }

  /**
   * Adds all blocks, marks and unread parts of a document whose source stands in this one's from
   * {@code offset} on. Its sections are its own.
   *
   * @param as changes each block; its place and map are those in the part
   */
  public DocumentBuilder part(Document part, int offset, UnaryOperator<Block> as) {
    for (Block block : part.blocks()) {
      Block other = as.apply(block);
      blocks.add(
          new Block(
              blocks.size(),
              other.role(),
              other.level(),
              other.placements(),
              other.section(),
              other.text(),
              other.map().shifted(offset)));
    }
    for (Mark mark : part.marks()) {
      marks.add(new Mark(mark.kind(), mark.source().shift(offset), mark.target()));
    }
    for (Unread one : part.unread()) {
      TextRange where = one.source();
      unread.add(new Unread(one.what(), one.why(), where == null ? null : where.shift(offset)));
    }
    return this;
  }

  public DocumentBuilder frontMatter(String key, List<String> values) {
    frontMatter.put(key, List.copyOf(values));
    return this;
  }

  /** Adds a link or the mark of a note. */
  public DocumentBuilder mark(Mark mark) {
    marks.add(mark);
    return this;
  }

  public DocumentBuilder unread(String what, String why, @Nullable TextRange where) {
    unread.add(new Unread(what, why, where));
    return this;
  }

  /**
   * Begins a record, to which all belongs that stands in {@code source}; its sections are its own.
   *
   * @param name unlike those of the other records
   */
  public DocumentBuilder record(String name, TextRange source) {
    records.add(new DocumentRecord(name, source));
    return outsideOfSections();
  }

  /** Ends all sections, as the end of the last record does. */
  public DocumentBuilder outsideOfSections() {
    section = Section.root();
    return this;
  }

  public DocumentBuilder locations(Locations places) {
    this.locations = places;
    return this;
  }

  public Document build() {
    unread.sort(
        Comparator.comparing(
            u -> u.source() == null ? new TextRange(0, 0) : u.source(), Comparator.naturalOrder()));
    marks.sort(Comparator.comparing(Mark::source));
    records.sort(Comparator.comparing(DocumentRecord::source));
    return new Document(source, format, blocks, marks, frontMatter, unread, locations, records);
  }
}
