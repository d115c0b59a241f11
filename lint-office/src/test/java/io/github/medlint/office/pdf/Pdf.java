package io.github.medlint.office.pdf;

import io.github.medlint.office.pdf.page.BuiltInFonts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Makes PDF files for tests; places count from the upper left corner, in points. */
public final class Pdf {

  private final PDFont plain;
  private final PDFont bold;
  private final PDDocument document = new PDDocument();
  private final COSArray elements = new COSArray();
  private PDPage page;
  private PDPageContentStream out;
  private int content;

  public Pdf() {
    BuiltInFonts.install();
    plain = new PDType1Font(FontName.HELVETICA);
    bold = new PDType1Font(FontName.HELVETICA_BOLD);
    page();
  }

  /** Begins a page. */
  public final Pdf page() {
    try {
      close();
      page = new PDPage(PDRectangle.LETTER);
      document.addPage(page);
      out = new PDPageContentStream(document, page);
      content = 0;
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void close() throws IOException {
    if (out != null) {
      out.close();
      out = null;
    }
  }

  public PDDocument document() {
    return document;
  }

  public PDPage current() {
    return page;
  }

  public Pdf text(float x, float y, float size, String text) {
    return text(x, y, size, false, text);
  }

  public Pdf text(float x, float y, float size, boolean isBold, String text) {
    try {
      out.beginText();
      out.setFont(isBold ? bold : plain, size);
      out.newLineAtOffset(x, PDRectangle.LETTER.getHeight() - y);
      out.showText(text);
      out.endText();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Text as lines of at most so many points; gives the y behind the last. */
  public float lines(float x, float y, float width, float size, String text) {
    float at = y;
    for (String line : wrapped(text, width, size)) {
      text(x, at, size, line);
      at += size * 1.25f;
    }
    return at;
  }

  public List<String> wrapped(String text, float width, float size) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer, size) > width && !line.isEmpty()) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(word);
      } else {
        line.setLength(0);
        line.append(longer);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private float width(String text, float size) {
    try {
      return plain.getStringWidth(text) / 1000 * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Draws a grey picture. */
  public Pdf picture(float x, float y, float width, float height) {
    try {
      java.awt.image.BufferedImage image =
          new java.awt.image.BufferedImage(4, 4, java.awt.image.BufferedImage.TYPE_BYTE_GRAY);
      var drawn =
          org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory.createFromImage(document, image);
      out.drawImage(drawn, x, PDRectangle.LETTER.getHeight() - y - height, width, height);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A structure element with the text that is drawn at a place. */
  public Pdf tagged(String type, float x, float y, float size, String text) {
    elements.add(element(type, mark(type, x, y, size, text)));
    return this;
  }

  /** Draws marked text; gives the number of its content. */
  public int mark(String type, float x, float y, float size, String text) {
    try {
      COSDictionary properties = new COSDictionary();
      properties.setInt(COSName.MCID, content);
      out.beginMarkedContent(COSName.getPDFName(type), PDPropertyList.create(properties));
      text(x, y, size, text);
      out.endMarkedContent();
      return content++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Text that the file says is no content. */
  public Pdf artifact(float x, float y, float size, String text) {
    try {
      out.beginMarkedContent(COSName.getPDFName("Artifact"));
      text(x, y, size, text);
      out.endMarkedContent();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An element with a marked content of the page. */
  public COSDictionary element(String type, int marked) {
    COSDictionary element = element(type);
    element.setItem(COSName.K, COSInteger.get(marked));
    return element;
  }

  /** An element with others in it. */
  public COSDictionary element(String type, COSDictionary... kids) {
    COSDictionary element = new COSDictionary();
    element.setName(COSName.S, type);
    element.setItem(COSName.PG, page);
    if (kids.length > 0) {
      COSArray all = new COSArray();
      for (COSDictionary kid : kids) {
        all.add(kid);
      }
      element.setItem(COSName.K, all);
    }
    return element;
  }

  public Pdf add(COSDictionary element) {
    elements.add(element);
    return this;
  }

  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (document) {
      close();
      if (elements.size() > 0) {
        PDMarkInfo marks = new PDMarkInfo();
        marks.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marks);
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        root.getCOSObject().setItem(COSName.K, elements);
        document.getDocumentCatalog().setStructureTreeRoot(root);
      }
      document.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
