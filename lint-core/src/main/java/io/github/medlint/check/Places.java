package io.github.medlint.check;

import io.github.medlint.document.Block;
import io.github.medlint.document.Document;
import io.github.medlint.document.Locations;
import io.github.medlint.document.Section;
import io.github.medlint.document.Unread;
import io.github.medlint.match.Hit;
import io.github.medlint.text.LineIndex;
import io.github.medlint.text.TextRange;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Makes places of a document's ranges. */
public final class Places {

  /** UTF-16 units shown of long words. */
  private static final int QUOTE = 60;

  private final LineIndex lines;
  private final Locations locations;
  private final List<Block> blocks;
  // A hundred requirements may point to the same ten thousand claims: by block, then by range.
  private final Map<Integer, Map<Long, Place>> known = new HashMap<>();
  private final IdentityHashMap<Section, List<String>> paths = new IdentityHashMap<>();

  /** The places of {@code document}. */
  public Places(Document document) {
    this.lines = document.source().lines();
    this.locations = document.locations();
    this.blocks = document.blocks();
  }

  public Place of(Hit hit) {
    return of(hit.block(), hit.range());
  }

  /** The place of a range of a block's text. */
  public Place of(Block block, TextRange range) {
    return known
        .computeIfAbsent(block.index(), index -> new HashMap<>())
        .computeIfAbsent(
            (long) range.start() << Integer.SIZE | range.end(),
            key -> place(block.map().toSource(range), path(block)));
  }

  private List<String> path(Block block) {
    return paths.computeIfAbsent(block.section(), Section::path);
  }

  /** Some words with their place, for people: “relief” at 3:14. */
  String told(Block block, TextRange range) {
    String words = Folded.fold(range.slice(block.text()));
    int cut = Math.min(words.length(), QUOTE);
    return (words.isEmpty()
            ? ""
            : "“" + words.substring(0, cut) + (cut < words.length() ? "…” " : "” "))
        + "at "
        + of(block, range).told();
  }

  String told(Hit hit) {
    return told(hit.block(), hit.range());
  }

  public UnreadPart of(Unread unread) {
    TextRange source = unread.source();
    return new UnreadPart(
        unread.what(), unread.why(), source == null ? null : place(source, List.of()));
  }

  /** The head of the draft, for what has no words of its own: its first block, or its start. */
  Place head() {
    return blocks.isEmpty()
        ? place(new TextRange(0, 0), List.of())
        : place(blocks.get(0).source(), path(blocks.get(0)));
  }

  /** The words at {@link #head}. */
  String headQuote() {
    return blocks.isEmpty() ? "" : Folded.fold(blocks.get(0).text());
  }

  private Place place(TextRange source, List<String> section) {
    return new Place(
        lines.position(source.start()),
        lines.position(source.end()),
        source,
        section,
        locations.of(source));
  }
}
