package io.github.medlint.office.docx;

import io.github.medlint.office.Zip;
import java.util.ArrayList;
import java.util.List;

/** Makes Word documents for tests. */
public final class Docx {

  private static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String STRICT_RELATIONS =
      "http://purl.oclc.org/ooxml/officeDocument/relationships";

  private final boolean strict;
  private final Zip zip = new Zip();
  private final StringBuilder body = new StringBuilder();
  private final List<String> relations = new ArrayList<>();
  private String more = "";

  public Docx() {
    this(false);
  }

  public Docx(boolean strict) {
    this.strict = strict;
  }

  /** Adds XML to the body. */
  public Docx body(String xml) {
    body.append(xml);
    return this;
  }

  /** Adds a paragraph without properties. */
  public Docx paragraph(String text) {
    return body(p("", text));
  }

  /** Adds a paragraph in a style. */
  public Docx styled(String style, String text) {
    return body(p("<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>", text));
  }

  public static String p(String properties, String text) {
    return "<w:p>" + properties + r("", text) + "</w:p>";
  }

  public static String r(String properties, String text) {
    String look = properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>";
    return "<w:r>" + look + "<w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  /** Adds a part that the body refers to. */
  public Docx part(String id, String type, String name, String content) {
    zip.part("word/" + name, root(content));
    relations.add(relation(id, type, name, ""));
    return this;
  }

  public Docx file(String name, byte[] content) {
    zip.part(name, content);
    return this;
  }

  public Docx link(String id, String target) {
    relations.add(relation(id, "hyperlink", target, " TargetMode=\"External\""));
    return this;
  }

  private String relation(String id, String type, String target, String more) {
    String base = strict ? STRICT_RELATIONS : RELATIONS;
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"%s/>"
        .formatted(id, base, type, target, more);
  }

  /** Declares the namespaces at the part's first element. */
  private String root(String content) {
    int end = content.indexOf('>');
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
        + content.substring(0, end)
        + namespaces()
        + content.substring(end);
  }

  private String namespaces() {
    return " xmlns:w=\"%s\" xmlns:r=\"%s\""
            .formatted(strict ? STRICT : TRANSITIONAL, strict ? STRICT_RELATIONS : RELATIONS)
        + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
        + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
        + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
        + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
        + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
  }

  /** Adds a part with the properties of the document. */
  public Docx title(String properties) {
    zip.part("docProps/core.xml", properties);
    more = "<Relationship Id=\"core\" Type=\"x/core-properties\" Target=\"docProps/core.xml\"/>";
    return this;
  }

  public byte[] bytes() {
    zip.part("word/document.xml", root("<w:document><w:body>" + body + "</w:body></w:document>"));
    return packaged(zip);
  }

  /** The package with a document part as it is. */
  public byte[] bytes(String document) {
    zip.part("word/document.xml", document);
    return packaged(zip);
  }

  private byte[] packaged(Zip into) {
    String main = relation("rId1", "officeDocument", "word/document.xml", "");
    into.part(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
            + "</Types>");
    into.part("_rels/.rels", relationships(List.of(main, more)));
    into.part("word/_rels/document.xml.rels", relationships(relations));
    return into.bytes();
  }

  private static String relationships(List<String> all) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + String.join("", all)
        + "</Relationships>";
  }
}
