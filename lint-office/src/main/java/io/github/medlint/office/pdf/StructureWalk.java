package io.github.medlint.office.pdf;

import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Location;
import io.github.medlint.document.Placement;
import io.github.medlint.office.flow.Flow;
import io.github.medlint.office.pdf.Prose.Joint;
import io.github.medlint.office.pdf.page.Segment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Walks the tree of a tagged file's structure and makes paragraphs of its elements. */
final class StructureWalk {

  private static final int DEPTH = 150;

  private static final int ELEMENTS = 500_000;

  private final COSDictionary root;
  private final IdentityHashMap<COSDictionary, Integer> pages;
  private final Tagged.Contents contents;
  private final Hyphens hyphens;
  private final Flow flow;
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The lines of the paragraph that is open. */
  private List<Segment> lines = new ArrayList<>();

  /** The last paragraph, if it may go on on the next page. */
  private @Nullable Open open;

  private Frame frame = new Frame(BlockRole.PARAGRAPH, 0, Set.of(), 0);
  private String label = "";

  StructureWalk(
      COSDictionary root,
      IdentityHashMap<COSDictionary, Integer> pages,
      Tagged.Contents contents,
      Hyphens hyphens,
      Flow flow) {
    this.root = root;
    this.pages = pages;
    this.contents = contents;
    this.hyphens = hyphens;
    this.flow = flow;
  }

  /**
   * What elements around say of a paragraph.
   *
   * @param lists how many lists stand around
   */
  private record Frame(BlockRole role, int level, Set<Placement> placements, int lists) {

    Frame as(BlockRole other, int rank) {
      return new Frame(other, rank, placements, lists);
    }
  }

  /** A paragraph whose sentence is not at its end, and the page that it ends on. */
  private record Open(Prose prose, Frame frame, int page) {}

  void walk() {
    kids(root, 0, 0);
    close();
    flush();
  }

  private void flush() {
    Open last = open;
    open = null;
    if (last != null) {
      flow.add(last.prose.paragraph(last.frame.role, last.frame.level, last.frame.placements, ""));
    }
  }

  private void kids(COSDictionary element, int page, int depth) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        kid(array.getObject(i), page, depth);
      }
    } else if (kids != null) {
      kid(kids, page, depth);
    }
  }

  private void kid(@Nullable COSBase kid, int page, int depth) {
    if (kid instanceof COSInteger number) {
      lines.addAll(contents.take(page, number.intValue()));
    } else if (kid instanceof COSDictionary dictionary) {
      int own = pageOf(dictionary, page);
      if (COSName.getPDFName("MCR").equals(dictionary.getCOSName(COSName.TYPE))) {
        lines.addAll(contents.take(own, dictionary.getInt(COSName.MCID, -1)));
      } else if (depth < DEPTH && seen.size() < ELEMENTS && seen.add(dictionary)) {
        element(dictionary, own, depth + 1);
      }
    }
  }

  private int pageOf(COSDictionary element, int around) {
    COSDictionary page = element.getCOSDictionary(COSName.PG);
    Integer number = page == null ? null : pages.get(page);
    return number == null ? around : number;
  }

  private void element(COSDictionary element, int page, int depth) {
    String type = type(element);
    switch (type) {
      case "H1", "H2", "H3", "H4", "H5", "H6" ->
          block(element, page, depth, frame.as(BlockRole.HEADING, type.charAt(1) - '0'));
      case "Title" -> block(element, page, depth, frame.as(BlockRole.HEADING, 1));
      case "H" -> block(element, page, depth, frame.as(BlockRole.HEADING, 2));
      case "P" -> block(element, page, depth, frame);
      case "L" ->
          block(
              element,
              page,
              depth,
              new Frame(BlockRole.LIST_ITEM, frame.lists + 1, frame.placements, frame.lists + 1));
      case "LI",
          "LBody",
          "TR",
          "Table",
          "THead",
          "TBody",
          "TFoot",
          "Sect",
          "Div",
          "Part",
          "Art",
          "Document",
          "NonStruct",
          "Private",
          "Index",
          "DocumentFragment" ->
          block(element, page, depth, frame);
      case "Lbl" -> label(element, page, depth);
      case "TD", "TH" -> block(element, page, depth, frame.as(BlockRole.TABLE_CELL, 0));
      case "Caption" -> block(element, page, depth, frame.as(BlockRole.CAPTION, 0));
      case "BlockQuote" -> block(element, page, depth, frame.as(BlockRole.QUOTE, 0));
      case "Code" -> block(element, page, depth, frame.as(BlockRole.CODE, 0));
      case "BibEntry" -> block(element, page, depth, frame.as(BlockRole.NOTE, 0));
      case "TOC", "TOCI" ->
          block(
              element,
              page,
              depth,
              new Frame(BlockRole.LINK, 0, Set.of(Placement.NAVIGATION), frame.lists));
      case "Aside" ->
          block(
              element,
              page,
              depth,
              new Frame(frame.role, frame.level, Set.of(Placement.ASIDE), frame.lists));
      case "Note", "FENote" -> note(element, page, depth);
      case "Figure" -> figure(element, page, depth);
      default -> kids(element, page, depth);
    }
  }

  /** The standard type of an element, whatever the file calls it. */
  private String type(COSDictionary element) {
    COSName type = element.getCOSName(COSName.S);
    COSDictionary map = root.getCOSDictionary(COSName.ROLE_MAP);
    for (int i = 0; i < 10 && type != null && map != null; i++) {
      COSName other = map.getCOSName(type);
      if (other == null || other.equals(type)) {
        break;
      }
      type = other;
    }
    return type == null ? "" : type.getName();
  }

  /** Reads an element that is a paragraph or holds some. */
  private void block(COSDictionary element, int page, int depth, Frame inner) {
    close();
    Frame outer = frame;
    frame = inner;
    kids(element, page, depth);
    close();
    frame = outer;
  }

  private void label(COSDictionary element, int page, int depth) {
    if (frame.role != BlockRole.LIST_ITEM) {
      kids(element, page, depth);
      return;
    }
    close();
    kids(element, page, depth);
    StringBuilder words = new StringBuilder();
    lines.forEach(line -> words.append(line.text()));
    lines = new ArrayList<>();
    label = words.toString().strip();
  }

  /** A note may stand in the paragraph that refers to it, which goes on behind it. */
  private void note(COSDictionary element, int page, int depth) {
    List<Segment> outerLines = lines;
    Frame outer = frame;
    String outerLabel = label;
    lines = new ArrayList<>();
    label = "";
    frame = new Frame(BlockRole.NOTE, 0, frame.placements, 0);
    kids(element, page, depth);
    close();
    frame = outer;
    lines = outerLines;
    label = outerLabel;
  }

  private void figure(COSDictionary element, int page, int depth) {
    List<Segment> outer = lines;
    lines = new ArrayList<>();
    kids(element, page, depth);
    List<Segment> inside = lines;
    lines = outer;
    Location where =
        inside.isEmpty()
            ? new Location.Page(Math.max(1, page), null)
            : new Location.Page(inside.get(0).page(), inside.get(0).box());
    String words = element.getString(COSName.ALT, "");
    if (!words.isBlank()) {
      flush();
      flow.add(BlockRole.ALT, words.strip(), where);
    } else if (inside.isEmpty()) {
      flow.unread("image without alt text", "pictures are not read", where);
    }
    if (!inside.isEmpty()) {
      write(inside, new Frame(BlockRole.PARAGRAPH, 0, frame.placements, 0), "");
    }
  }

  private void close() {
    if (!lines.isEmpty()) {
      write(lines, frame, label);
      lines = new ArrayList<>();
      label = "";
    }
  }

  private void write(List<Segment> segments, Frame as, String itemLabel) {
    LineEnds ends = new LineEnds(segments);
    Open last = open;
    boolean goesOn =
        last != null
            && last.frame.equals(as)
            && segments.get(0).page() == last.page + 1
            && Character.isLowerCase(segments.get(0).text().codePointAt(0));
    Prose prose = goesOn && last != null ? last.prose : new Prose(hyphens);
    if (goesOn) {
      open = null;
    } else {
      flush();
    }
    // Some programs leave the bullet in the item's own text.
    boolean bare = as.role == BlockRole.LIST_ITEM && itemLabel.isEmpty();
    Label own = bare ? Label.of(segments.get(0).text()) : null;
    for (int i = 0; i < segments.size(); i++) {
      Joint joint = i == 0 ? Joint.FLOWS : Joint.of(segments.get(i - 1), segments.get(i));
      if (i > 0 && joint == Joint.FLOWS && ends.breaks(i - 1)) {
        joint = Joint.BREAKS;
      }
      prose.add(segments.get(i), i == 0 && own != null ? own.length() : 0, joint);
    }
    String shown = own == null ? itemLabel : own.text();
    if (as.role == BlockRole.PARAGRAPH && shown.isEmpty() && LineEnds.isOpen(prose.text())) {
      open = new Open(prose, as, segments.get(segments.size() - 1).page());
      return;
    }
    flow.add(prose.paragraph(as.role, as.level, as.placements, shown));
  }
}
