package io.github.medlint.office.pdf;

import io.github.medlint.document.Placement;
import io.github.medlint.office.pdf.page.PageContent;
import io.github.medlint.office.pdf.page.Segment;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells running heads and feet: what stands at the same place of several pages in like words. */
final class Marginals {

  /** Which part of a page's height its head and its foot take, at most. */
  private static final float MARGIN = 0.1f;

  private final Set<Segment> heads = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Segment> feet = Collections.newSetFromMap(new IdentityHashMap<>());

  static Marginals of(List<PageContent> pages) {
    Marginals marginals = new Marginals();
    marginals.find(pages, true);
    marginals.find(pages, false);
    return marginals;
  }

  /** Where a segment stands; null for the body of its page. */
  @Nullable Placement of(Segment segment) {
    return heads.contains(segment)
        ? Placement.HEADER
        : feet.contains(segment) ? Placement.FOOTER : null;
  }

  private void find(List<PageContent> pages, boolean head) {
    Map<String, Set<Integer>> pagesOf = new HashMap<>();
    for (PageContent page : pages) {
      for (Segment segment : page.segments()) {
        if (isAtEdge(segment, page, head)) {
          pagesOf.computeIfAbsent(key(segment, page), k -> new HashSet<>()).add(page.number());
        }
      }
    }
    int least = Math.max(2, pages.size() / 4);
    for (PageContent page : pages) {
      for (Segment segment : page.segments()) {
        if (isAtEdge(segment, page, head)
            && (pagesOf.getOrDefault(key(segment, page), Set.of()).size() >= least
                || isNumber(segment, page))) {
          (head ? heads : feet).add(segment);
        }
      }
    }
  }

  private static boolean isAtEdge(Segment segment, PageContent page, boolean head) {
    float middle = (segment.box().top() + segment.box().bottom()) / 2;
    float edge = page.height() * MARGIN;
    return head ? middle < edge : middle > page.height() - edge;
  }

  /** The words, figures aside, and about how far from the edge they stand. */
  private static String key(Segment segment, PageContent page) {
    float middle = (segment.box().top() + segment.box().bottom()) / 2;
    float fromEdge = middle < page.height() / 2 ? middle : page.height() - middle;
    return Math.round(fromEdge / 6)
        + " "
        + segment.text().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#");
  }

  /** A page's own number, alone or after a word, near the very edge. */
  private static boolean isNumber(Segment segment, PageContent page) {
    String text = segment.text().strip();
    return text.length() <= 20
        && text.replaceAll("\\D+", " ").strip().startsWith(Integer.toString(page.number()))
        && text.replaceAll("[\\d\\s]+", "").length() <= 6
        && isOuter(segment, page);
  }

  private static boolean isOuter(Segment segment, PageContent page) {
    float middle = (segment.box().top() + segment.box().bottom()) / 2;
    return middle < page.height() * 0.08f || middle > page.height() * 0.92f;
  }
}
