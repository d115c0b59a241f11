package io.github.medlint.format.markdown;

import io.github.medlint.document.BlockRole;
import io.github.medlint.format.html.HtmlContent;
import io.github.medlint.format.html.HtmlReader;
import io.github.medlint.format.html.HtmlSource;
import io.github.medlint.format.html.Island;
import io.github.medlint.format.shape.DisclaimerShape;
import io.github.medlint.format.shape.LinkShape;
import io.github.medlint.format.shape.Outline;
import io.github.medlint.format.shape.PlainShapes;
import io.github.medlint.format.source.Aligner;
import io.github.medlint.format.source.Decoding;
import io.github.medlint.format.source.PlaceShift;
import io.github.medlint.text.SourceMap;
import io.github.medlint.text.TextRange;
import java.util.Iterator;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** Walks a parsed page and makes its blocks. The parser bounds how deep blocks are nested. */
final class MarkdownWalk {

  private final MarkdownSource source;
  private final Outline outline;

  private final Iterator<Island> islands;
  private @Nullable Island next;

  /** Whether a rule was the last thing that parted the page. */
  private boolean belowRule;

  /**
   * @param islands in source order
   */
  MarkdownWalk(MarkdownSource source, Outline outline, List<Island> islands) {
    this.source = source;
    this.outline = outline;
    this.islands = islands.iterator();
    this.next = this.islands.hasNext() ? this.islands.next() : null;
  }

  /** Reads the islands that begin before {@code end} and were not read yet. */
  void readIslands(int end) {
    Island island = next;
    while (island != null && island.range().start() < end) {
      HtmlContent content = new HtmlContent(source.content(), outline);
      island.reading().into(content);
      content.finish(outline);
      if (island.apart()) {
        outline.outsideOfSections();
      }
      island = islands.hasNext() ? islands.next() : null;
    }
    next = island;
  }

  /** Reads the blocks in {@code parent}. */
  void over(Node parent, MarkdownScope scope) {
    OpenHtml open = new OpenHtml(scope.html());
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      List<TextRange> lines = source.lines(node);
      if (!lines.isEmpty()) {
        readIslands(lines.get(0).start());
      }
      if (node instanceof HtmlBlock && !lines.isEmpty()) {
        HtmlSource html = source.html(lines);
        HtmlReader.readFragment(html, open.scope(), outline);
        open.read(html.masked());
      } else {
        block(node, scope.within(open.scope()));
      }
    }
  }

  private void block(Node node, MarkdownScope scope) {
    if (node instanceof Heading heading) {
      belowRule = false;
      text(heading, PlaceShift.NONE, BlockRole.HEADING, scope);
    } else if (node instanceof Paragraph) {
      text(node, PlaceShift.NONE, scope.role(), scope);
    } else if (node instanceof TableCell) {
      TextRange cell = source.whole(node);
      text(
          node,
          PlaceShift.inCell(cell, source.code().maskedSlice(cell)),
          BlockRole.TABLE_CELL,
          scope);
    } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
      code(node, scope);
    } else if (node instanceof ThematicBreak) {
      belowRule = true;
    } else if (node.getFirstChild() != null) {
      over(node, inside(node, scope));
    }
  }

  private MarkdownScope inside(Node node, MarkdownScope scope) {
    if (scope.depth() == MarkdownReader.MAX_NESTING - 2) {
      outline.unread("markup", "it is nested too deep", source.whole(node));
    }
    if (node instanceof ListBlock) {
      return scope.inList();
    } else if (node instanceof ListItem) {
      return scope.inItem();
    } else if (node instanceof BlockQuote) {
      return scope.inQuote();
    }
    return node instanceof FootnoteDefinition ? scope.inNote() : scope.inOther();
  }

  private void text(Node node, PlaceShift shift, BlockRole role, MarkdownScope scope) {
    MarkdownInlines inlines = MarkdownInlines.of(node, source, shift);
    List<MarkdownRun> runs = inlines.runs();
    boolean mayBeLink =
        role == BlockRole.PARAGRAPH || role == BlockRole.LIST_ITEM || role == BlockRole.TABLE_CELL;
    if (node instanceof Heading heading) {
      outline.heading(heading.getLevel(), scope.placements(), built(runs, node));
    } else if (mayBeLink && MarkdownRun.onlyLinks(runs)) {
      MarkdownRun.byLink(runs)
          .forEach(link -> add(LinkShape.role(MarkdownRun.joined(link), role), link, node, scope));
    } else {
      add(shaped(role, runs, node), runs, node, scope);
    }
    aside(inlines, shift, scope);
    for (TextRange output : source.code().outputs(source.whole(node))) {
      outline.unread("template code", "its text is only known when the page is built", output);
    }
  }

  /** A closer look at text in italics below a rule, and in a quote that ends the page. */
  private BlockRole shaped(BlockRole role, List<MarkdownRun> runs, Node node) {
    String text = MarkdownRun.joined(runs).strip();
    boolean slanted = role == BlockRole.PARAGRAPH && belowRule && MarkdownRun.allSlanted(runs);
    boolean lastQuote = role == BlockRole.QUOTE && isLast(node.getParent());
    if ((slanted || lastQuote) && DisclaimerShape.saysSo(text)) {
      return BlockRole.DISCLAIMER;
    }
    boolean byline = role == BlockRole.PARAGRAPH && PlainShapes.isByline(text);
    return byline ? BlockRole.BYLINE : role;
  }

  private static boolean isLast(@Nullable Node block) {
    return block != null && block.getNext() == null && block.getParent() instanceof Document;
  }

  private void add(BlockRole role, List<MarkdownRun> runs, Node node, MarkdownScope scope) {
    outline.block(role, scope.level(), scope.placements(), built(runs, node));
  }

  private SourceMap.Builder built(List<MarkdownRun> runs, Node node) {
    MarkdownText text = MarkdownText.of(runs, source.content());
    if (!text.isExact()) {
      outline.unread("position of text", "source and text disagree", source.whole(node));
    }
    return text.builder();
  }

  /** What stands in a block's source but not in its text. */
  private void aside(MarkdownInlines inlines, PlaceShift shift, MarkdownScope scope) {
    for (Image image : inlines.images()) {
      MarkdownInlines alt = MarkdownInlines.of(image, source, shift);
      if (alt.runs().stream().anyMatch(MarkdownRun::isVisible)) {
        add(BlockRole.ALT, alt.runs(), image, scope);
      } else {
        TextRange place = shift.apply(source.whole(image));
        outline.unread("image without alt text", "its content cannot be read", place);
      }
    }
    for (Node note : inlines.notes()) {
      text(note, shift, BlockRole.NOTE, scope);
    }
    inlines.marks().forEach(outline::mark);
    for (TextRange tag : inlines.media()) {
      HtmlReader.readFragment(source.html(List.of(tag)), scope.html(), outline);
    }
  }

  private void code(Node node, MarkdownScope scope) {
    List<TextRange> lines = source.lines(node);
    int first = 0;
    int last = lines.size();
    if (node instanceof FencedCodeBlock fenced) {
      first = 1;
      last -= fenced.getClosingFenceLength() == null ? 0 : 1;
    }
    SourceMap.Builder text = new SourceMap.Builder();
    int breakAt = -1;
    for (int i = first; i < last; i++) {
      TextRange line = lines.get(i);
      if (!line.slice(source.content()).isBlank()) {
        int textAt = line.start();
        if (breakAt >= 0) {
          text.replaced("\n", breakAt, textAt);
        }
        String read = line.slice(source.content()).replace('\0', '\uFFFD');
        Aligner.append(text, source.content(), textAt, line.end(), read, Decoding.CODE);
        breakAt = line.end();
      }
    }
    outline.block(BlockRole.CODE, 0, scope.placements(), text);
  }
}
