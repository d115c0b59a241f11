package io.github.medlint.office.pack;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A part in XML, read from its start to its end. Names are told with the usual prefix of their
 * namespace, whatever the part calls it, the same for strict and transitional files: {@code w:p}. A
 * document type, and so every entity of a part's own, is refused; so is what is nested too deep.
 */
public final class Xml {

  /** Office programs nest a few dozen elements. */
  private static final int DEPTH = 400;

  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"),
          Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w"),
          Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a"),
          Map.entry("http://purl.oclc.org/ooxml/drawingml/main", "a"),
          Map.entry("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"),
          Map.entry("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp"),
          Map.entry("http://schemas.openxmlformats.org/drawingml/2006/picture", "pic"),
          Map.entry("http://purl.oclc.org/ooxml/drawingml/picture", "pic"),
          Map.entry("http://schemas.openxmlformats.org/drawingml/2006/chart", "c"),
          Map.entry("http://purl.oclc.org/ooxml/drawingml/chart", "c"),
          Map.entry("http://schemas.openxmlformats.org/drawingml/2006/diagram", "dgm"),
          Map.entry("http://purl.oclc.org/ooxml/drawingml/diagram", "dgm"),
          Map.entry("http://schemas.microsoft.com/office/drawing/2008/diagram", "dsp"),
          Map.entry("http://schemas.microsoft.com/office/drawing/2017/decorative", "adec"),
          Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"),
          Map.entry("http://schemas.microsoft.com/office/word/2010/wordml", "w14"),
          Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"),
          Map.entry("urn:schemas-microsoft-com:vml", "v"),
          Map.entry("urn:schemas-microsoft-com:office:office", "o"),
          Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"),
          Map.entry("http://purl.oclc.org/ooxml/officeDocument/relationships", "r"),
          Map.entry("http://schemas.openxmlformats.org/package/2006/relationships", "rel"),
          Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m"),
          Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m"),
          Map.entry("http://schemas.openxmlformats.org/presentationml/2006/main", "p"),
          Map.entry("http://purl.oclc.org/ooxml/presentationml/main", "p"),
          Map.entry("http://schemas.microsoft.com/office/powerpoint/2018/8/main", "p188"),
          Map.entry("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "x"),
          Map.entry("http://purl.oclc.org/ooxml/spreadsheetml/main", "x"),
          Map.entry("http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing", "xdr"),
          Map.entry("http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing", "xdr"),
          Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
          Map.entry("urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office"),
          Map.entry("urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text"),
          Map.entry("urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table"),
          Map.entry("urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "draw"),
          Map.entry("urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style"),
          Map.entry("urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0", "fo"),
          Map.entry("urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0", "svg"),
          Map.entry("http://www.w3.org/1999/xlink", "xlink"),
          Map.entry("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest"));

  private final String part;
  private final XMLStreamReader reader;

  /** For each alternative content around, whether its first choice has begun. */
  private final Deque<Boolean> alternatives = new ArrayDeque<>();

  private int depth;
  private String name = "";

  private Xml(String part, XMLStreamReader reader) {
    this.part = part;
    this.reader = reader;
  }

  static Xml of(String part, byte[] content) throws BadFileException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    try {
      return new Xml(part, factory.createXMLStreamReader(new ByteArrayInputStream(content)));
    } catch (XMLStreamException e) {
      throw damaged(part);
    }
  }

  private static BadFileException damaged(String part) {
    return new BadFileException("the file is damaged in its part " + part, "save it anew");
  }

  /**
   * Goes on to the next element's start or end, or letters; says whether there is one. Of
   * alternative content the first choice is told alone, as if it stood there without the others.
   *
   * @throws BadFileException if the part is damaged or hostile
   */
  public boolean next() throws BadFileException {
    while (advance()) {
      if (name.isEmpty() || !name.startsWith("mc:") || !(isStart() || isEnd())) {
        return true;
      }
      alternative();
    }
    return false;
  }

  private void alternative() throws BadFileException {
    if (name.equals("mc:AlternateContent")) {
      if (isStart()) {
        alternatives.push(false);
      } else if (!alternatives.isEmpty()) {
        alternatives.pop();
      }
    } else if (isStart() && !alternatives.isEmpty()) {
      if (alternatives.pop()) {
        pass();
      }
      alternatives.push(true);
    }
  }

  private void pass() throws BadFileException {
    int around = depth;
    while (depth >= around && advance()) {
      // Not even what is alternative in it counts.
    }
  }

  private boolean advance() throws BadFileException {
    try {
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (++depth > DEPTH) {
              throw new BadFileException(
                  "the file is nested too deep in its part " + part, "simplify its tables");
            }
            name = named(reader.getNamespaceURI(), reader.getLocalName());
            return true;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            name = named(reader.getNamespaceURI(), reader.getLocalName());
            return true;
          }
          case XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.CDATA,
              XMLStreamConstants.SPACE -> {
            return true;
          }
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
              throw new BadFileException(
                  "the file has a document type in its part "
                      + part
                      + ", which no office program"
                      + " writes",
                  "save it anew");
          default -> {
            // Comments and processing instructions say nothing.
          }
        }
      }
      return false;
    } catch (XMLStreamException | NoSuchElementException e) {
      throw damaged(part);
    }
  }

  private static String named(@Nullable String uri, String local) {
    if (uri == null || uri.isEmpty()) {
      return local;
    }
    String prefix = PREFIXES.get(uri);
    return prefix == null ? "?:" + local : prefix + ":" + local;
  }

  /** The name of the element that starts or ends here; empty at letters. */
  public String name() {
    return reader.isStartElement() || reader.isEndElement() ? name : "";
  }

  public boolean isStart() {
    return reader.isStartElement();
  }

  public boolean isEnd() {
    return reader.isEndElement();
  }

  /** Whether the element of this name starts here. */
  public boolean starts(String element) {
    return isStart() && name.equals(element);
  }

  /** Whether the element of this name ends here. */
  public boolean ends(String element) {
    return isEnd() && name.equals(element);
  }

  /** How many elements stand around, the one that starts here included. */
  public int depth() {
    return depth;
  }

  /** The letters here; empty at an element. */
  public String letters() {
    return reader.isCharacters() ? reader.getText() : "";
  }

  /** The value of an attribute of the element that starts here; null if it has none. */
  public @Nullable String attribute(String wanted) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (named(reader.getAttributeNamespace(i), reader.getAttributeLocalName(i)).equals(wanted)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** The value of an attribute, or {@code otherwise} if there is none. */
  public String attribute(String wanted, String otherwise) {
    String value = attribute(wanted);
    return value == null ? otherwise : value;
  }

  /** The value of an attribute as a number; {@code otherwise} if it is none. */
  public int number(String wanted, int otherwise) {
    String value = attribute(wanted);
    try {
      return value == null ? otherwise : Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** Whether a switch is on: an element such as {@code w:b} that does not say it is off. */
  public boolean isOn() {
    String value = attribute("w:val");
    return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
  }

  /** Goes on to the end of the element that starts here. */
  public void skip() throws BadFileException {
    int around = depth;
    while (depth >= around && next()) {
      // What is in it is not read.
    }
  }

  /** Goes on to the end of the element that starts here, and tells all letters in it. */
  public String text() throws BadFileException {
    StringBuilder text = new StringBuilder();
    int around = depth;
    while (depth >= around && next()) {
      text.append(letters());
    }
    return text.toString();
  }
}
