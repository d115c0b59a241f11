package io.github.medlint.office.flow;

import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a reader finds in reading order, within {@link Limits}, and makes a document of it.
 */
public final class Flow {

  /** One thing in reading order. */
  sealed interface Item {}

  record Found(Paragraph paragraph) implements Item {}

  record NotRead(String what, String why, @Nullable Location where) implements Item {}

  /** The beginning of a record, or, without a name, the end of the last. */
  record RecordStart(String name) implements Item {}

  private final List<Item> items = new ArrayList<>();
  private int letters;
  private int paragraphs;
  private int unread;
  private int left;
  private @Nullable Location firstLeft;

  /** Adds a paragraph. */
  public Flow add(Paragraph paragraph) {
    return add(paragraph, 0);
  }

  /**
   * Adds a paragraph whose reader kept no more of it than may be read.
   *
   * @param dropped how many letters it did not keep
   */
  public Flow add(Paragraph paragraph, int dropped) {
    if (!paragraph.isVisible()) {
      return this;
    }
    if (letters >= Limits.TEXT || paragraphs >= Limits.PARAGRAPHS) {
      if (left++ == 0) {
        firstLeft = paragraph.locator().of(0, 1);
      }
      return this;
    }
    int length = length(paragraph);
    items.add(new Found(length > Limits.PARAGRAPH ? cut(paragraph) : paragraph));
    if (length + dropped > Limits.PARAGRAPH) {
      int more = length + dropped - Limits.PARAGRAPH;
      unread(
          "the rest of a paragraph",
          more + " letters behind the first " + Limits.PARAGRAPH,
          paragraph.locator().of(Limits.PARAGRAPH, length));
    }
    letters += Math.min(length, Limits.PARAGRAPH);
    paragraphs++;
    return this;
  }

  /** Adds a paragraph without any look or markup. */
  public Flow add(BlockRole role, String text, Location where) {
    return add(
        new Paragraph(role, 0, Set.of(), "", List.of(Inline.Text.of(text)), Locator.at(where)));
  }

  /** Tells of something that is not read, at this place in the reading order. */
  public Flow unread(String what, String why, @Nullable Location where) {
    if (unread++ < Limits.UNREAD) {
      items.add(new NotRead(what, why, where));
    }
    return this;
  }

  /** Begins a record. */
  public Flow record(String name) {
    items.add(new RecordStart(name));
    return this;
  }

  /** Ends the last record. */
  public Flow outsideOfRecords() {
    return record("");
  }

  /** Whether nothing more is taken, so that a reader may stop and only count. */
  public boolean isFull() {
    return left > 0;
  }

  /** How many letters there are so far. */
  public int letters() {
    return letters;
  }

  /** Takes out all that it holds. */
  public void clear() {
    items.clear();
    letters = 0;
    paragraphs = 0;
    unread = 0;
    left = 0;
    firstLeft = null;
  }

  /** Adds all that another flow holds. */
  public Flow addAll(Flow other) {
    return addAll(other, paragraph -> paragraph);
  }

  /**
   * Adds all that another flow holds.
   *
   * @param as changes each paragraph
   */
  public Flow addAll(Flow other, UnaryOperator<Paragraph> as) {
    for (Item item : other.items) {
      if (item instanceof Found found) {
        add(as.apply(found.paragraph));
      } else if (item instanceof NotRead one) {
        unread(one.what, one.why, one.where);
      } else {
        items.add(item);
      }
    }
    left += other.left;
    firstLeft = firstLeft == null ? other.firstLeft : firstLeft;
    return this;
  }

  /** The items, with what limits left out told at the end. */
  List<Item> items() {
    List<Item> all = new ArrayList<>(items);
    if (unread > Limits.UNREAD) {
      int more = unread - Limits.UNREAD;
      all.add(new NotRead("more parts", more + " more are not told one by one", firstLeft));
    }
    if (left > 0) {
      String why = left + (left == 1 ? " paragraph" : " paragraphs") + " behind the first ";
      String limit = letters >= Limits.TEXT ? Limits.TEXT + " letters" : paragraphs + " paragraphs";
      all.add(new NotRead("the rest of the file", why + limit, firstLeft));
    }
    return all;
  }

  private static int length(Paragraph paragraph) {
    int length = 0;
    for (Inline inline : paragraph.content()) {
      length += inline instanceof Inline.Text text ? text.text().length() : 0;
    }
    return length;
  }

  private static Paragraph cut(Paragraph paragraph) {
    List<Inline> kept = new ArrayList<>();
    int room = Limits.PARAGRAPH;
    for (Inline inline : paragraph.content()) {
      if (!(inline instanceof Inline.Text text)) {
        kept.add(inline);
      } else if (text.text().length() <= room) {
        kept.add(text);
        room -= text.text().length();
      } else {
        int end =
            Character.isHighSurrogate(text.text().charAt(Math.max(0, room - 1))) ? room - 1 : room;
        String some = text.text().substring(0, Math.max(0, end));
        kept.add(new Inline.Text(some, text.look(), text.link()));
        break;
      }
    }
    return new Paragraph(
        paragraph.role(),
        paragraph.level(),
        paragraph.placements(),
        paragraph.label(),
        kept,
        paragraph.locator());
  }
}
