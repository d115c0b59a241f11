package io.github.medlint.office.pdf;

import io.github.medlint.office.pdf.page.PageContent;
import io.github.medlint.office.pdf.page.Segment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The size of the type that most of a document is set in. */
final class BodySize {

  private BodySize() {}

  static float of(List<PageContent> pages) {
    Map<Float, Integer> letters = new HashMap<>();
    for (PageContent page : pages) {
      for (Segment segment : page.segments()) {
        letters.merge(Math.round(segment.size() * 2) / 2f, segment.text().length(), Integer::sum);
      }
    }
    float most = 0;
    int count = 0;
    for (Map.Entry<Float, Integer> entry : letters.entrySet()) {
      if (entry.getValue() > count || (entry.getValue() == count && entry.getKey() < most)) {
        most = entry.getKey();
        count = entry.getValue();
      }
    }
    return most;
  }
}
