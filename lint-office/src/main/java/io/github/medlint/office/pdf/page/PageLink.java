package io.github.medlint.office.pdf.page;

import io.github.medlint.document.Location;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** A part of a page that leads somewhere. */
record PageLink(Location.Box box, String target) {

  /** Links of a page; more are of no use to anybody. */
  private static final int MOST = 500;

  static List<PageLink> of(PDPage page) {
    List<PageLink> links = new ArrayList<>();
    try {
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link
            && link.getAction() instanceof PDActionURI to
            && to.getURI() != null
            && link.getRectangle() != null
            && links.size() < MOST) {
          links.add(new PageLink(ShownPage.box(page, link.getRectangle()), to.getURI().strip()));
        }
      }
    } catch (IOException | RuntimeException e) {
      // A damaged link leads nowhere; the words are read all the same.
      return links;
    }
    return links;
  }

  boolean holds(Location.Box letter) {
    float x = (letter.left() + letter.right()) / 2;
    float y = (letter.top() + letter.bottom()) / 2;
    return box.left() <= x && x <= box.right() && box.top() <= y && y <= box.bottom();
  }
}
