package io.github.medlint.office.flow;

import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Mark;
import io.github.medlint.document.Placement;
import io.github.medlint.format.shape.Outline;
import io.github.medlint.format.shape.RaisedMark;
import io.github.medlint.office.flow.Assembly.Step;
import io.github.medlint.text.SourceMap;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes paragraphs into a text and makes blocks of them, one or more of each. */
final class ParagraphWriter {

  /** Fewer small words than this belong to the sentence around them, as a trade mark does. */
  private static final int SMALL_PRINT_WORDS = 3;

  private final StringBuilder text;
  private final SpanLocations locations;

  ParagraphWriter(StringBuilder text, SpanLocations locations) {
    this.text = text;
    this.locations = locations;
  }

  /** A text of a paragraph and where it was written. */
  record Piece(Inline.Text text, TextRange at, boolean small) {}

  /** What parts the blocks of a paragraph. */
  private record Group(boolean hidden, boolean small) {}

  /** Writes a paragraph; what comes back puts its blocks and marks into the document. */
  List<Step> write(Paragraph paragraph) {
    List<Step> steps = new ArrayList<>();
    if (!paragraph.label().isEmpty()) {
      int start = text.length();
      text.append(paragraph.label()).append(' ');
      locations.add(start, text.length(), 0, paragraph.locator());
    }
    List<Piece> live = pieces(paragraph, steps);
    boolean first = true;
    for (Map.Entry<Group, List<Piece>> group : groups(live).entrySet()) {
      if (group.getValue().stream().anyMatch(piece -> piece.text.isVisible())) {
        blocks(paragraph, group.getKey(), group.getValue(), first, steps);
        first = false;
      }
    }
    text.append('\n');
    return steps;
  }

  /** Writes the letters; those that are struck through are told as unread. */
  private List<Piece> pieces(Paragraph paragraph, List<Step> steps) {
    List<Piece> live = new ArrayList<>();
    List<Boolean> small = smallPrint(paragraph);
    int letter = 0;
    for (int i = 0; i < paragraph.content().size(); i++) {
      Inline inline = paragraph.content().get(i);
      int start = text.length();
      if (inline instanceof Inline.NoteMark note) {
        text.append('[').append(note.label()).append(']');
        locations.add(start, text.length(), letter, paragraph.locator());
        TextRange at = new TextRange(start, text.length());
        steps.add(outline -> outline.mark(new Mark(Mark.Kind.NOTE, at, "^" + note.label())));
        continue;
      }
      Inline.Text some = (Inline.Text) inline;
      text.append(some.text());
      TextRange at = new TextRange(start, text.length());
      locations.add(start, text.length(), letter, paragraph.locator());
      letter += some.text().length();
      if (some.look().struck()) {
        if (some.saysSomething()) {
          steps.add(
              outline -> outline.unread("text that is struck through", "it is no live copy", at));
        }
      } else {
        live.add(new Piece(some, at, small.get(i)));
      }
    }
    return live;
  }

  /** Which of a paragraph's texts are small print, rather than a few small words. */
  private static List<Boolean> smallPrint(Paragraph paragraph) {
    List<Inline> content = paragraph.content();
    boolean allSmall =
        content.stream()
            .allMatch(i -> !(i instanceof Inline.Text t) || !t.isVisible() || t.look().isSmall());
    List<Boolean> small = new ArrayList<>();
    for (int i = 0; i < content.size(); ) {
      int end = i;
      StringBuilder stretch = new StringBuilder();
      while (end < content.size() && isSmall(content.get(end)) == isSmall(content.get(i))) {
        stretch.append(content.get(end++) instanceof Inline.Text t ? t.text() : "");
      }
      boolean few = stretch.toString().strip().split("\\s+", -1).length < SMALL_PRINT_WORDS;
      for (int j = i; j < end; j++) {
        small.add(isSmall(content.get(i)) && (allSmall || !few));
      }
      i = end;
    }
    return small;
  }

  private static boolean isSmall(Inline inline) {
    return inline instanceof Inline.Text text && text.look().isSmall();
  }

  private static Map<Group, List<Piece>> groups(List<Piece> pieces) {
    Map<Group, List<Piece>> groups = new LinkedHashMap<>();
    for (Piece piece : pieces) {
      groups
          .computeIfAbsent(
              new Group(piece.text.look().hidden(), piece.small), key -> new ArrayList<>())
          .add(piece);
    }
    return groups;
  }

  private void blocks(
      Paragraph paragraph, Group group, List<Piece> pieces, boolean first, List<Step> steps) {
    Set<Placement> placements = EnumSet.noneOf(Placement.class);
    placements.addAll(paragraph.placements());
    if (group.hidden) {
      placements.add(Placement.HIDDEN);
    }
    if (group.small) {
      placements.add(Placement.SMALL);
    }
    links(pieces, steps);
    boolean heading = paragraph.role() == BlockRole.HEADING;
    BlockRole role = heading && !first ? BlockRole.PARAGRAPH : paragraph.role();
    if (role == BlockRole.HEADING) {
      SourceMap.Builder map = map(pieces, steps);
      steps.add(outline -> outline.heading(paragraph.level(), placements, map));
      return;
    }
    boolean prose =
        role == BlockRole.PARAGRAPH || role == BlockRole.LIST_ITEM || role == BlockRole.TABLE_CELL;
    if (prose && Links.only(pieces)) {
      for (List<Piece> link : Links.each(pieces)) {
        block(
            Outline.linkRole(Links.joined(link), role), paragraph.level(), placements, link, steps);
      }
      return;
    }
    boolean byline = role == BlockRole.PARAGRAPH && Outline.isByline(Links.joined(pieces).strip());
    block(byline ? BlockRole.BYLINE : role, paragraph.level(), placements, pieces, steps);
  }

  private void block(
      BlockRole role, int level, Set<Placement> placements, List<Piece> pieces, List<Step> steps) {
    SourceMap.Builder map = map(pieces, steps);
    steps.add(outline -> outline.block(role, level, placements, map));
  }

  private static void links(List<Piece> pieces, List<Step> steps) {
    for (int i = 0; i < pieces.size(); ) {
      String link = pieces.get(i).text.link();
      int end = i + 1;
      while (end < pieces.size() && pieces.get(end).text.link().equals(link)) {
        end++;
      }
      if (!link.isEmpty()) {
        TextRange at = new TextRange(pieces.get(i).at.start(), pieces.get(end - 1).at.end());
        steps.add(outline -> outline.mark(new Mark(Mark.Kind.LINK, at, link)));
      }
      i = end;
    }
  }

  /** The text of a block, without white space at its ends. */
  private SourceMap.Builder map(List<Piece> pieces, List<Step> steps) {
    SourceMap.Builder map = new SourceMap.Builder();
    int last = pieces.size() - 1;
    while (last > 0 && pieces.get(last).text.text().isBlank()) {
      last--;
    }
    for (int i = 0; i <= last; i++) {
      TextRange at = pieces.get(i).at;
      int start = at.start();
      int end = at.end();
      while (map.length() == 0 && start < end && isSpace(text.charAt(start))) {
        start++;
      }
      while (i == last && end > start && isSpace(text.charAt(end - 1))) {
        end--;
      }
      if (raised(pieces, i) && RaisedMark.mayFollow(map.text())) {
        String mark = raisedText(pieces, i).strip();
        if (RaisedMark.is(mark)) {
          if (!isSpace(text.charAt(start))) {
            map.replaced(" ", start, start);
          }
          steps.add(outline -> outline.mark(new Mark(Mark.Kind.NOTE, at, mark)));
        }
      }
      map.verbatim(text, start, end);
    }
    return map;
  }

  /** Whether raised letters begin here. */
  private static boolean raised(List<Piece> pieces, int index) {
    return pieces.get(index).text.look().raised()
        && (index == 0 || !pieces.get(index - 1).text.look().raised());
  }

  private static String raisedText(List<Piece> pieces, int from) {
    StringBuilder all = new StringBuilder();
    for (int i = from; i < pieces.size() && pieces.get(i).text.look().raised(); i++) {
      all.append(pieces.get(i).text.text());
    }
    return all.toString();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
