package io.github.medlint.office.slides;

import io.github.medlint.document.Location;
import io.github.medlint.office.flow.Flow;
import io.github.medlint.office.pack.BadFileException;
import io.github.medlint.office.pack.Properties;
import io.github.medlint.office.pack.Relations;
import io.github.medlint.office.pack.Xml;
import io.github.medlint.office.pack.ZipPackage;
import java.util.ArrayList;
import java.util.List;

/** An opened presentation. */
final class Presentation {

  /** More slides are not read. */
  private static final int SLIDES = 2_000;

  private final ZipPackage file;
  private final String main;
  private final Relations relations;

  private Presentation(ZipPackage file, String main) throws BadFileException {
    this.file = file;
    this.main = main;
    this.relations = Relations.of(file, main);
  }

  static Presentation open(byte[] bytes) throws BadFileException {
    ZipPackage file = ZipPackage.open(bytes, "PowerPoint presentation", "pptx");
    String main = Relations.of(file, "").first("officeDocument");
    Xml xml = main == null ? null : file.xml(main);
    if (main == null || xml == null || !xml.next() || !xml.starts("p:presentation")) {
      throw new BadFileException(
          "this is no PowerPoint presentation", "give it the ending that its content has");
    }
    return new Presentation(file, main);
  }

  String title() throws BadFileException {
    return Properties.title(file);
  }

  void read(Flow into) throws BadFileException {
    List<String> slides = slides();
    for (int i = 0; i < Math.min(SLIDES, slides.size()); i++) {
      slide(slides.get(i), i + 1, into);
    }
    if (slides.size() > SLIDES) {
      into.unread(
          "the rest of the slides",
          (slides.size() - SLIDES) + " slides behind the first " + SLIDES,
          new Location.Slide(SLIDES + 1, ""));
    }
    if (file.hasEnding("vbaProject.bin")) {
      into.unread("macros", "they are not run and not read", new Location.Slide(1, ""));
    }
  }

  private List<String> slides() throws BadFileException {
    List<String> slides = new ArrayList<>();
    Xml xml = file.xml(main);
    while (xml != null && xml.next()) {
      if (xml.starts("p:sldId")) {
        Relations.Relation slide = relations.get(xml.attribute("r:id"));
        if (slide != null) {
          slides.add(slide.target());
        }
      }
    }
    return slides;
  }

  private void slide(String part, int number, Flow into) throws BadFileException {
    Xml xml = file.xml(part);
    if (xml == null || !xml.next()) {
      into.unread("a slide", "its part is missing", new Location.Slide(number, ""));
      return;
    }
    Relations of = Relations.of(file, part);
    boolean hidden = xml.attribute("show", "1").equals("0");
    new SlideWalk(file, xml, of, number, "", hidden).read(into);
    for (String comments : of.all("comments")) {
      comments(comments, number, into);
    }
    String notes = of.first("notesSlide");
    Xml spoken = notes == null ? null : file.xml(notes);
    if (notes != null && spoken != null && spoken.next()) {
      new SlideWalk(file, spoken, Relations.of(file, notes), number, "notes", hidden).read(into);
    }
  }

  private void comments(String part, int slide, Flow into) throws BadFileException {
    Xml xml = file.xml(part);
    while (xml != null && xml.next()) {
      if (xml.starts("p:cm") || xml.starts("p188:cm")) {
        into.unread("comment", "comments are listed, not judged", new Location.Slide(slide, ""));
        xml.skip();
      }
    }
  }
}
