package io.github.medlint.format.html;

import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Placement;
import io.github.medlint.format.html.HtmlSource.Piece;
import io.github.medlint.format.shape.LinkShape;
import io.github.medlint.text.SourceMap;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Collects the inline content between two block edges and makes blocks of it. */
final class HtmlFlow {

  /** Fewer small words than this belong to the sentence around them, as a trade mark does. */
  private static final int SMALL_PRINT_WORDS = 3;

  private final HtmlSource source;
  private final Consumer<HtmlBlock> out;
  private List<HtmlRun> runs = new ArrayList<>();

  HtmlFlow(HtmlSource source, Consumer<HtmlBlock> out) {
    this.source = source;
    this.out = out;
  }

  void text(Piece piece, HtmlScope scope) {
    runs.add(new HtmlRun(HtmlRun.Kind.TEXT, piece, scope));
  }

  /** A {@code <br>}: a line break inside the block. */
  void lineBreak(TextRange tag, HtmlScope scope) {
    runs.add(new HtmlRun(HtmlRun.Kind.BREAK, new Piece(tag, "\n"), scope));
  }

  /**
   * The tag before a reference mark, which is no part of the word that it stands at. Says whether
   * there is such a word.
   */
  boolean referenceMark(TextRange tag, HtmlScope scope) {
    boolean atWord = !runs.isEmpty() && runs.get(runs.size() - 1).endsInWord();
    if (atWord) {
      runs.add(new HtmlRun(HtmlRun.Kind.GAP, new Piece(tag, " "), scope));
    }
    return atWord;
  }

  /** Ends the run of inline content: what was collected becomes one block or more. */
  void end() {
    if (runs.isEmpty()) {
      return;
    }
    List<HtmlRun> all = runs;
    runs = new ArrayList<>();
    // Foster parenting and the adoption agency move nodes; the source keeps the author's order.
    all.sort(Comparator.comparingInt(run -> run.place().start()));
    boolean first = true;
    for (Map.Entry<Key, List<HtmlRun>> group : groups(mergeSmallWords(all)).entrySet()) {
      if (group.getValue().stream().anyMatch(HtmlRun::isVisible)) {
        emit(first ? group.getKey() : group.getKey().notHeading(), group.getValue());
        first = false;
      }
    }
  }

  /** Hidden text and small print inside a sentence are no part of that sentence. */
  private static Map<Key, List<HtmlRun>> groups(List<HtmlRun> runs) {
    Map<Key, List<HtmlRun>> groups = new LinkedHashMap<>();
    for (HtmlRun run : runs) {
      groups.computeIfAbsent(Key.of(run.scope()), key -> new ArrayList<>()).add(run);
    }
    return groups;
  }

  private static List<HtmlRun> mergeSmallWords(List<HtmlRun> runs) {
    if (runs.stream().allMatch(run -> !run.isVisible() || run.isSmall())) {
      return runs;
    }
    List<HtmlRun> merged = new ArrayList<>();
    for (int i = 0; i < runs.size(); ) {
      int end = i + 1;
      while (end < runs.size() && runs.get(end).isSmall() == runs.get(i).isSmall()) {
        end++;
      }
      List<HtmlRun> stretch = runs.subList(i, end);
      boolean few = runs.get(i).isSmall() && HtmlRun.words(stretch) < SMALL_PRINT_WORDS;
      stretch.forEach(run -> merged.add(few ? run.withoutSmall() : run));
      i = end;
    }
    return merged;
  }

  private void emit(Key key, List<HtmlRun> group) {
    boolean mayBeLink =
        key.role == BlockRole.PARAGRAPH
            || key.role == BlockRole.LIST_ITEM
            || key.role == BlockRole.TABLE_CELL;
    if (!mayBeLink || !HtmlRun.onlyLinks(group)) {
      build(key, group);
      return;
    }
    for (List<HtmlRun> link : HtmlRun.byLink(group)) {
      BlockRole role = LinkShape.role(HtmlRun.joined(link), key.role);
      build(role == key.role ? key : new Key(role, 0, key.placements), link);
    }
  }

  private void build(Key key, List<HtmlRun> group) {
    int last = HtmlRun.lastVisible(group);
    SourceMap.Builder text = new SourceMap.Builder();
    int start = -1;
    int end = 0;
    for (int i = 0; i <= last; i++) {
      HtmlRun run = i == last ? group.get(i).trimmed(source) : group.get(i);
      if (run.place().start() < end) {
        // Two pieces of text cannot come from one place; should the parser say so, keep both.
        found(key, start, text);
        text = new SourceMap.Builder();
      }
      run.appendTo(text, source);
      start = text.length() > 0 && start < 0 ? run.place().start() : start;
      end = run.place().end();
    }
    found(key, start, text);
  }

  private void found(Key key, int start, SourceMap.Builder text) {
    out.accept(new HtmlBlock(start, key.role, key.level, key.placements, text));
  }

  private record Key(BlockRole role, int level, Set<Placement> placements) {

    static Key of(HtmlScope scope) {
      return new Key(scope.role(), scope.level(), scope.placements());
    }

    Key notHeading() {
      return role == BlockRole.HEADING ? new Key(BlockRole.PARAGRAPH, 0, placements) : this;
    }
  }
}
