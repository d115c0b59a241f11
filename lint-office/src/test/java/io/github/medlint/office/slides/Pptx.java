package io.github.medlint.office.slides;

import io.github.medlint.office.Zip;
import java.util.ArrayList;
import java.util.List;

/** Makes presentations for tests. */
public final class Pptx {

  private static final String NAMESPACES =
      " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Zip zip = new Zip();
  private final List<String> slides = new ArrayList<>();
  private String more = "";

  /** Adds a slide with these shapes. */
  public Pptx slide(String shapes) {
    return slide(shapes, "", "");
  }

  /**
   * Adds a slide.
   *
   * @param attributes of its first element
   * @param relations of its part
   */
  public Pptx slide(String shapes, String attributes, String relations) {
    int number = slides.size() + 1;
    slides.add("slide" + number);
    zip.part(
        "ppt/slides/slide" + number + ".xml",
        "<p:sld"
            + NAMESPACES
            + attributes
            + "><p:cSld><p:spTree>"
            + shapes
            + "</p:spTree></p:cSld></p:sld>");
    zip.part("ppt/slides/_rels/slide" + number + ".xml.rels", relationships(relations));
    return this;
  }

  /** Adds the notes to a slide, as a part that its relations name. */
  public Pptx notes(String name, String shapes) {
    zip.part(
        "ppt/notesSlides/" + name,
        "<p:notes"
            + NAMESPACES
            + "><p:cSld><p:spTree>"
            + shapes
            + "</p:spTree></p:cSld></p:notes>");
    return this;
  }

  /** A shape; {@code placeholder} is its type, or empty. */
  public static String shape(String placeholder, String... paragraphs) {
    String ph = placeholder.isEmpty() ? "" : "<p:ph type=\"" + placeholder + "\"/>";
    StringBuilder text = new StringBuilder();
    for (String paragraph : paragraphs) {
      text.append(paragraph.startsWith("<") ? paragraph : p("", paragraph));
    }
    return "<p:sp><p:nvSpPr><p:cNvPr id=\"1\" name=\"s\"/><p:nvPr>"
        + ph
        + "</p:nvPr></p:nvSpPr><p:txBody><a:bodyPr/>"
        + text
        + "</p:txBody></p:sp>";
  }

  public static String p(String properties, String text) {
    return "<a:p>" + properties + "<a:r><a:t>" + text + "</a:t></a:r></a:p>";
  }

  public static String relation(String id, String type, String target, String more) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + OFFICE
        + type
        + "\" Target=\""
        + target
        + "\""
        + more
        + "/>";
  }

  /** Adds a part with the properties of the presentation. */
  public Pptx title(String properties) {
    zip.part("docProps/core.xml", properties);
    more = "<Relationship Id=\"core\" Type=\"x/core-properties\" Target=\"docProps/core.xml\"/>";
    return this;
  }

  public byte[] bytes() {
    StringBuilder ids = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    for (String slide : slides) {
      ids.append("<p:sldId id=\"256\" r:id=\"").append(slide).append("\"/>");
      relations.append(relation(slide, "slide", "slides/" + slide + ".xml", ""));
    }
    return zip.part(
            "ppt/presentation.xml",
            "<p:presentation"
                + NAMESPACES
                + "><p:sldIdLst>"
                + ids
                + "</p:sldIdLst></p:presentation>")
        .part("ppt/_rels/presentation.xml.rels", relationships(relations.toString()))
        .part(
            "_rels/.rels",
            relationships(relation("m", "officeDocument", "ppt/presentation.xml", "") + more))
        .bytes();
  }

  private static String relationships(String all) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + all
        + "</Relationships>";
  }
}
