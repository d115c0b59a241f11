package io.github.medlint.office.pdf;

import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Placement;
import io.github.medlint.office.flow.Inline;
import io.github.medlint.office.flow.Look;
import io.github.medlint.office.flow.Paragraph;
import io.github.medlint.office.pdf.page.Segment;
import io.github.medlint.office.pdf.page.Segment.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts the lines of a paragraph together: words that are parted at a line's end become one. */
final class Prose {

  private final Hyphens hyphens;
  private final List<Inline> content = new ArrayList<>();
  private final PdfLocator locator = new PdfLocator();
  private final StringBuilder text = new StringBuilder();

  Prose(Hyphens hyphens) {
    this.hyphens = hyphens;
  }

  /** How letters go on behind those before them. */
  enum Joint {
    /** In the same word. */
    NONE,
    SPACE,
    /** Behind a wide gap on the same line. */
    GAP,
    /** On the next line in the same sentence: a space, or nothing where a word is parted. */
    FLOWS,
    /** On a line of its own. */
    BREAKS;

    /** How {@code next} goes on behind {@code before}, which stands on the same line or not. */
    static Joint of(Segment before, Segment next) {
      if (before.page() != next.page() || !next.onRowOf(before)) {
        return FLOWS;
      }
      float gap = next.x() - before.end();
      float size = Math.max(before.size(), next.size());
      return gap > 1.5f * size ? GAP : gap > 0.12f * size || gap < -size ? SPACE : NONE;
    }
  }

  boolean isEmpty() {
    return text.length() == 0;
  }

  String text() {
    return text.toString();
  }

  /** Adds letters of a line, from {@code from} on. */
  void add(Segment line, int from, Joint joint) {
    int start = from;
    if (!isEmpty()) {
      join(line.text().substring(from), joint);
    }
    for (int i = 0; i < line.looks().size(); i++) {
      Stretch stretch = line.looks().get(i);
      boolean last = i + 1 == line.looks().size();
      int end = last ? line.text().length() : line.looks().get(i + 1).start();
      int begin = Math.max(start, stretch.start());
      if (begin < end) {
        put(line.text().substring(begin, end), stretch.look(), stretch.link());
        locator.add(line, begin, end);
      }
    }
  }

  private void join(String next, Joint joint) {
    char last = text.charAt(text.length() - 1);
    boolean soft = last == '\u00ad';
    boolean hyphen = soft || last == '-' || last == '\u2010';
    if (joint == Joint.FLOWS && hyphen && text.length() > 1) {
      if (soft || hyphens.partsWord(text, next)) {
        cutLast();
        return;
      }
      if (hyphens.isCompound(text, next)) {
        return;
      }
    }
    String between =
        switch (joint) {
          case NONE -> "";
          case SPACE, FLOWS -> " ";
          case GAP -> "\t";
          case BREAKS -> "\n";
        };
    if (!between.isEmpty()) {
      put(between, lastLook(), "");
      locator.addSpace();
    }
  }

  private Look lastLook() {
    return ((Inline.Text) content.get(content.size() - 1)).look();
  }

  private void put(String letters, Look look, String link) {
    text.append(letters);
    int last = content.size() - 1;
    if (last >= 0 && content.get(last) instanceof Inline.Text before) {
      if (before.look().equals(look) && before.link().equals(link)) {
        content.set(last, new Inline.Text(before.text() + letters, look, link));
        return;
      }
    }
    content.add(new Inline.Text(letters, look, link));
  }

  private void cutLast() {
    text.setLength(text.length() - 1);
    int last = content.size() - 1;
    Inline.Text before = (Inline.Text) content.get(last);
    String shorter = before.text().substring(0, before.text().length() - 1);
    if (shorter.isEmpty()) {
      content.remove(last);
    } else {
      content.set(last, new Inline.Text(shorter, before.look(), before.link()));
    }
    locator.cutLast();
  }

  /** The paragraph. */
  Paragraph paragraph(BlockRole role, int level, Set<Placement> placements, String label) {
    locator.trim();
    return new Paragraph(role, level, placements, label, content, locator);
  }
}
