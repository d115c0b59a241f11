package io.github.medlint.office.pdf.page;

import io.github.medlint.document.Location;
import io.github.medlint.office.flow.Look;
import io.github.medlint.office.flow.TypeSizes;
import io.github.medlint.office.pdf.page.Segment.Stretch;
import java.util.ArrayList;
import java.util.List;

/** Makes segments of the letters of a page, in the order in which the page draws them. */
final class Segmenter {

  /** A gap of this many letter sizes parts columns or cells. */
  private static final float WIDE = 1.5f;

  private final int page;
  private final List<Segment> segments = new ArrayList<>();
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Boolean> spaced = new ArrayList<>();
  private boolean space;

  private Segmenter(int page) {
    this.page = page;
  }

  /**
   * The segments of a page.
   *
   * @param contents whether letters of different marked contents are parted
   */
  static List<Segment> of(int page, List<Glyph> glyphs, boolean contents) {
    Segmenter segmenter = new Segmenter(page);
    for (Glyph glyph : glyphs) {
      segmenter.add(glyph, contents);
    }
    segmenter.end();
    return segmenter.segments;
  }

  private void add(Glyph glyph, boolean contents) {
    if (glyph.isBlank()) {
      space = true;
      return;
    }
    if (!glyphs.isEmpty()) {
      Glyph last = glyphs.get(glyphs.size() - 1);
      boolean parted =
          contents && (last.content() != glyph.content() || last.artifact() != glyph.artifact());
      if (parted || !goesOn(last, glyph)) {
        end();
      }
    }
    spaced.add(!glyphs.isEmpty() && (space || isGap(glyphs.get(glyphs.size() - 1), glyph)));
    glyphs.add(glyph);
    space = false;
  }

  private static boolean goesOn(Glyph last, Glyph next) {
    if (last.turn() != next.turn()) {
      return false;
    }
    float size = Math.max(last.size(), next.size());
    float rise = Math.abs(last.y() - next.y());
    boolean noteSized = Math.min(last.size(), next.size()) <= 0.85f * size;
    boolean sameLine = rise <= 0.3f * size || (noteSized && rise <= 0.65f * size);
    float gap = next.x() - last.right();
    return sameLine && gap <= WIDE * size && gap >= -Math.max(0.8f * size, last.width());
  }

  private static boolean isGap(Glyph last, Glyph next) {
    float gap = next.x() - last.right();
    float letters = Math.max(1, last.text().length());
    float least = Math.min(0.5f * Math.max(last.space(), 0.01f), 0.3f * last.width() / letters);
    // A narrow letter before it makes no gap of what is none.
    return gap > Math.max(least, 0.12f * Math.min(last.size(), next.size()));
  }

  private void end() {
    if (!glyphs.isEmpty()) {
      segments.add(segment());
      glyphs.clear();
      spaced.clear();
    }
    space = false;
  }

  private Segment segment() {
    float size = mostSize();
    float baseline = baseline(size);
    StringBuilder text = new StringBuilder();
    List<Float> left = new ArrayList<>();
    List<Float> right = new ArrayList<>();
    List<Stretch> looks = new ArrayList<>();
    Location.Box box = glyphs.get(0).box();
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      if (spaced.get(i)) {
        text.append(' ');
        left.add(glyphs.get(i - 1).right());
        right.add(glyph.x());
      }
      Stretch stretch = stretch(text.length(), glyph, size, baseline);
      if (looks.isEmpty() || differs(looks.get(looks.size() - 1), stretch)) {
        looks.add(i > 0 && spaced.get(i) ? before(stretch) : stretch);
      }
      int letters = glyph.text().length();
      for (int j = 0; j < letters; j++) {
        left.add(glyph.x() + glyph.width() * j / letters);
        right.add(glyph.x() + glyph.width() * (j + 1) / letters);
      }
      text.append(glyph.text());
      box = box.union(glyph.box());
    }
    Glyph first = glyphs.get(0);
    return new Segment(
        first, page, text.toString(), floats(left), floats(right), looks, baseline, size, box);
  }

  /** A stretch takes the space before it, so that words and not spaces begin in a new look. */
  private static Stretch before(Stretch stretch) {
    return new Stretch(stretch.start() - 1, stretch.look(), stretch.link());
  }

  private static boolean differs(Stretch a, Stretch b) {
    return !a.look().equals(b.look()) || !a.link().equals(b.link());
  }

  private static Stretch stretch(int start, Glyph glyph, float size, float baseline) {
    boolean raised = glyph.size() <= 0.85f * size && baseline - glyph.y() >= 0.12f * size;
    float step = Math.round(glyph.size() * 4) / 4f;
    return new Stretch(
        start, new Look(step, glyph.bold(), glyph.italic(), raised, false, false), glyph.link());
  }

  private float mostSize() {
    TypeSizes sizes = new TypeSizes();
    glyphs.forEach(glyph -> sizes.add(glyph.size(), glyph.text()));
    return sizes.mostOrLarger();
  }

  private float baseline(float size) {
    for (Glyph glyph : glyphs) {
      if (glyph.size() == size) {
        return glyph.y();
      }
    }
    return glyphs.get(0).y();
  }

  private static float[] floats(List<Float> list) {
    float[] floats = new float[list.size()];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = list.get(i);
    }
    return floats;
  }
}
