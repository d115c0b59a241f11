package io.github.medlint.office.pdf;

import io.github.medlint.office.flow.TypeSizes;
import io.github.medlint.office.pdf.page.PageContent;
import io.github.medlint.office.pdf.page.Segment;
import java.util.List;

/** The size of the type that most of a document is set in. */
final class BodySize {

  private BodySize() {}

  static float of(List<PageContent> pages) {
    TypeSizes sizes = new TypeSizes();
    for (PageContent page : pages) {
      for (Segment segment : page.segments()) {
        sizes.add(TypeSizes.step(segment.size()), segment.text());
      }
    }
    return sizes.mostOrSmaller();
  }
}
