package io.github.medlint.office.pdf;

import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Placement;
import io.github.medlint.office.flow.Flow;
import io.github.medlint.office.pdf.Prose.Joint;
import io.github.medlint.office.pdf.page.Budget;
import io.github.medlint.office.pdf.page.PageContent;
import io.github.medlint.office.pdf.page.Segment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.jspecify.annotations.Nullable;

/** Makes paragraphs of a file that says what its parts are (ISO 32000-1, 14.8, Tagged PDF). */
final class Tagged {

  /** If tags leave out more of the letters, they are not worth following. */
  private static final float COVERED = 0.7f;

  private Tagged() {}

  static boolean isTagged(PDDocument document) {
    PDMarkInfo marks = document.getDocumentCatalog().getMarkInfo();
    return marks != null && marks.isMarked() && root(document) != null;
  }

  private static @Nullable COSDictionary root(PDDocument document) {
    return document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
  }

  /**
   * Reads a file by its tags.
   *
   * @param pages what its pages show, parted by marked contents
   * @return whether the tags tell of most of the text; if not, nothing is added
   */
  static boolean read(PDDocument document, List<PageContent> pages, Flow into) {
    COSDictionary root = root(document);
    if (root == null) {
      return false;
    }
    Flow flow = new Flow();
    Contents contents = new Contents(pages);
    Hyphens hyphens = Hyphens.of(pages);
    new StructureWalk(root, numbers(document), contents, hyphens, flow).walk();
    if (contents.taken() < COVERED * contents.all()) {
      return false;
    }
    Marginals marginals = Marginals.of(pages);
    into.addAll(flow);
    for (PageContent page : pages) {
      rest(page, contents, hyphens, marginals, into);
    }
    return true;
  }

  private static IdentityHashMap<COSDictionary, Integer> numbers(PDDocument document) {
    IdentityHashMap<COSDictionary, Integer> numbers = new IdentityHashMap<>();
    int number = 0;
    for (PDPage page : document.getPages()) {
      if (++number > Budget.PAGES) {
        break;
      }
      numbers.put(page.getCOSObject(), number);
    }
    return numbers;
  }

  /** What no tag tells of: running heads and feet, and what a program forgot. */
  private static void rest(
      PageContent page, Contents contents, Hyphens hyphens, Marginals marginals, Flow into) {
    List<Segment> untold = new ArrayList<>();
    for (Segment segment : page.segments()) {
      if (contents.isTaken(segment)) {
        continue;
      }
      Placement placement = marginals.of(segment);
      if (segment.artifact() || placement != null) {
        Prose prose = new Prose(hyphens);
        prose.add(segment, 0, Joint.FLOWS);
        into.add(
            prose.paragraph(
                BlockRole.PARAGRAPH, 0, Set.of(placement(segment, page, placement)), ""));
      } else {
        untold.add(segment);
      }
    }
    if (!untold.isEmpty()) {
      PageContent without =
          new PageContent(page.number(), page.width(), page.height(), untold, 0, 0, 0, "");
      Untagged.read(List.of(without), into);
    }
    FaultyPages.tellTagged(page, into);
  }

  private static Placement placement(Segment segment, PageContent page, @Nullable Placement told) {
    float middle = (segment.box().top() + segment.box().bottom()) / 2;
    if (told != null) {
      return told;
    }
    return middle < 0.15f * page.height()
        ? Placement.HEADER
        : middle > 0.85f * page.height() ? Placement.FOOTER : Placement.ASIDE;
  }

  /** The segments by page and marked content, each taken once. */
  static final class Contents {

    private final Map<Long, List<Segment>> byContent = new HashMap<>();
    private final Set<Segment> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    private int all;
    private int letters;

    Contents(List<PageContent> pages) {
      for (PageContent page : pages) {
        for (Segment segment : page.segments()) {
          all += segment.artifact() ? 0 : segment.text().length();
          if (segment.content() >= 0 && !segment.artifact()) {
            byContent
                .computeIfAbsent(key(page.number(), segment.content()), k -> new ArrayList<>())
                .add(segment);
          }
        }
      }
    }

    private static long key(int page, int content) {
      return (long) page << 32 | content;
    }

    /** The segments of a marked content that were not taken before. */
    List<Segment> take(int page, int content) {
      List<Segment> segments = byContent.remove(key(page, content));
      if (segments == null) {
        return List.of();
      }
      taken.addAll(segments);
      segments.forEach(segment -> letters += segment.text().length());
      return segments;
    }

    boolean isTaken(Segment segment) {
      return taken.contains(segment);
    }

    /** How many letters were taken. */
    int taken() {
      return letters;
    }

    /** How many letters there are that may be taken. */
    int all() {
      return all;
    }
  }
}
