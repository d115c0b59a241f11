package io.github.medlint.office.pdf;

import io.github.medlint.document.Location;
import io.github.medlint.office.flow.Flow;
import io.github.medlint.office.pdf.page.PageContent;

/** Tells what of a page could not be read. */
final class FaultyPages {

  /** A page with fewer letters and a picture over most of it was scanned. */
  private static final int LETTERS = 20;

  private FaultyPages() {}

  /** Tells of a page whose pictures have no elements of their own. */
  static void tell(PageContent page, Flow into) {
    Location where = new Location.Page(page.number(), null);
    if (!tellTagged(page, into) && page.pictureCount() > 0) {
      int count = page.pictureCount();
      into.unread(count == 1 ? "a picture" : count + " pictures", "pictures are not read", where);
    }
  }

  /** Tells of a page whose pictures are told elsewhere; says whether it was scanned. */
  static boolean tellTagged(PageContent page, Flow into) {
    Location where = new Location.Page(page.number(), null);
    if (!page.fault().isEmpty()) {
      into.unread("a page, or its rest", page.fault(), where);
    }
    int letters = page.letters();
    boolean scanned = letters < LETTERS && page.pictures() > 0.5f;
    if (scanned) {
      into.unread("a scanned page", "pictures are not read", where);
    }
    if (page.unknown() > 10 && page.unknown() * 10 > letters) {
      into.unread(
          page.unknown() + " letters", "their font does not say which letters they are", where);
    }
    return scanned;
  }
}
