package io.github.medlint.office.pdf;

import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Placement;
import io.github.medlint.office.flow.Flow;
import io.github.medlint.office.pdf.Prose.Joint;
import io.github.medlint.office.pdf.page.PageContent;
import io.github.medlint.office.pdf.page.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes paragraphs of pages whose file does not say what their parts are. */
final class Untagged {

  private final Hyphens hyphens;
  private final Marginals marginals;
  private final float bodySize;
  private final Flow flow;

  /** A paragraph that the next column or page may go on with. */
  private @Nullable Draft open;

  private Untagged(Hyphens hyphens, Marginals marginals, float bodySize, Flow flow) {
    this.hyphens = hyphens;
    this.marginals = marginals;
    this.bodySize = bodySize;
    this.flow = flow;
  }

  /** A paragraph in the making. */
  private record Draft(Prose prose, BlockRole role, int level, String label, float size) {

    /** Whether it may go on in the next column or on the next page. */
    boolean mayGoOn() {
      return role == BlockRole.PARAGRAPH
          && label.isEmpty()
          && prose.text().length() > 40
          && LineEnds.isOpen(prose.text());
    }
  }

  static void read(List<PageContent> pages, Flow flow) {
    Untagged reading =
        new Untagged(Hyphens.of(pages), Marginals.of(pages), BodySize.of(pages), flow);
    for (PageContent page : pages) {
      reading.page(page);
    }
    reading.close();
  }

  private void page(PageContent page) {
    List<Segment> heads = new ArrayList<>();
    List<Segment> body = new ArrayList<>();
    List<Segment> feet = new ArrayList<>();
    for (Segment segment : page.segments()) {
      Placement placement = marginals.of(segment);
      (placement == null ? body : placement == Placement.HEADER ? heads : feet).add(segment);
    }
    Draft before = open;
    if (before != null && !before.mayGoOn()) {
      close();
    }
    heads.forEach(segment -> marginal(segment, Placement.HEADER));
    PageBlocks blocks = new PageBlocks(ReadingOrder.of(body));
    float lowest = lowestBody(body);
    for (List<Segment> block : blocks.blocks()) {
      boolean note =
          block.get(0).size() <= 0.92f * bodySize
              && block.get(0).baseline() > lowest
              && NoteShape.opens(block.get(0));
      block(
          block,
          note
              ? BlockRole.NOTE
              : blocks.isCell(block.get(0)) ? BlockRole.TABLE_CELL : BlockRole.PARAGRAPH);
    }
    feet.forEach(segment -> marginal(segment, Placement.FOOTER));
    FaultyPages.tell(page, flow);
  }

  private float lowestBody(List<Segment> body) {
    float lowest = 0;
    for (Segment segment : body) {
      if (segment.size() >= 0.95f * bodySize) {
        lowest = Math.max(lowest, segment.baseline());
      }
    }
    return lowest;
  }

  private void marginal(Segment segment, Placement placement) {
    Prose prose = new Prose(hyphens);
    prose.add(segment, 0, Joint.FLOWS);
    flow.add(prose.paragraph(BlockRole.PARAGRAPH, 0, Set.of(placement), ""));
  }

  private void block(List<Segment> lines, BlockRole role) {
    LineEnds ends = new LineEnds(lines);
    Item item = Item.NONE;
    for (int i = 0; i < lines.size(); i++) {
      Segment line = lines.get(i);
      Item next = Item.at(lines, i);
      boolean doubtful = next.label != null && next.label.isDoubtful();
      if (next.label != null && (i == 0 || !doubtful || ends.mayEnd(i - 1, item.at))) {
        item = next;
        begin(role, next.label.text(), lines.get(i + next.skipped), next.from);
        i += next.skipped;
      } else if (i == 0) {
        first(line, role);
      } else if (item.holds(line)
          ? ends.isSpaced(i - 1)
          : ends.endsParagraph(i - 1) || item.isLeft(line)) {
        item = Item.NONE;
        begin(role, "", line, 0);
      } else {
        Segment before = lines.get(i - 1);
        boolean row = line.onRowOf(before);
        add(line, row ? Joint.of(before, line) : ends.breaks(i - 1) ? Joint.BREAKS : Joint.FLOWS);
      }
    }
  }

  /**
   * An item of a list.
   *
   * @param label null for no item
   * @param at where its label stands
   * @param textAt where its words begin
   * @param skipped how many segments the label takes alone
   * @param from how many letters of the first line the label takes
   */
  private record Item(@Nullable Label label, float at, float textAt, int skipped, int from) {

    static final Item NONE = new Item(null, 0, -1, 0, 0);

    /** The item that a line begins. */
    static Item at(List<Segment> lines, int index) {
      Segment line = lines.get(index);
      Segment next = index + 1 < lines.size() ? lines.get(index + 1) : null;
      if (next != null && PageBlocks.isMarker(line) && next.onRowOf(line)) {
        Label alone = new Label(line.text().strip(), 0);
        return new Item(alone, line.x(), next.x(), 1, 0);
      }
      Label label = Label.of(line.text());
      // A numbered line in bold above lines that are not is a heading that has a number.
      boolean heading =
          label != null && label.isNumber() && line.isBold() && (next == null || !next.isBold());
      return label == null || heading || label.length() >= line.text().length()
          ? NONE
          : new Item(label, line.x(), line.left(label.length()), 0, label.length());
    }

    /** Whether a line is set in as the item's words are. */
    boolean holds(Segment line) {
      return Math.abs(line.x() - textAt) < 0.5f * line.size();
    }

    /** Whether a line stands to the left of the item, and so is no part of it. */
    boolean isLeft(Segment line) {
      return label != null && line.x() < at - 0.5f * line.size();
    }
  }

  /** The first line of a block may go on with what stood in the column or on the page before. */
  private void first(Segment line, BlockRole role) {
    Draft before = open;
    boolean goesOn =
        before != null
            && before.role == role
            && before.mayGoOn()
            && Math.abs(before.size - line.size()) < 0.6f
            && startsSmall(line.text());
    if (goesOn) {
      add(line, Joint.FLOWS);
    } else {
      begin(role, "", line, 0);
    }
  }

  private static boolean startsSmall(String text) {
    return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
  }

  private void begin(BlockRole role, String label, Segment line, int from) {
    close();
    boolean item = !label.isEmpty() && role == BlockRole.PARAGRAPH;
    Prose prose = new Prose(hyphens);
    prose.add(line, from, Joint.FLOWS);
    open = new Draft(prose, item ? BlockRole.LIST_ITEM : role, item ? 1 : 0, label, line.size());
  }

  private void add(Segment line, Joint joint) {
    Draft draft = open;
    if (draft != null) {
      draft.prose.add(line, 0, joint);
    }
  }

  private void close() {
    Draft draft = open;
    if (draft != null && !draft.prose.isEmpty()) {
      flow.add(draft.prose.paragraph(draft.role, draft.level, Set.of(), draft.label));
    }
    open = null;
  }
}
