package io.github.medlint.format.html;

import io.github.medlint.document.Mark;
import io.github.medlint.format.shape.Outline;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what the walk finds; the tree's order is not the source's where markup is broken. */
final class HtmlFindings {

  private final Outline outline;
  private final List<HtmlBlock> blocks = new ArrayList<>();

  HtmlFindings(Outline outline) {
    this.outline = outline;
  }

  void block(HtmlBlock block) {
    blocks.add(block);
  }

  void mark(Mark mark) {
    outline.mark(mark);
  }

  void unread(String what, String why, @Nullable TextRange where) {
    outline.unread(what, why, where);
  }

  List<HtmlBlock> inSourceOrder() {
    blocks.sort(Comparator.comparingInt(HtmlBlock::start));
    return blocks;
  }
}
