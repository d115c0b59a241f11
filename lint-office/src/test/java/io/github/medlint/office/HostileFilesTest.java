package io.github.medlint.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.document.Document;
import io.github.medlint.format.Enclosed;
import io.github.medlint.format.ReadResult;
import io.github.medlint.office.docx.Docx;
import io.github.medlint.office.pdf.Pdf;
import io.github.medlint.office.sheet.Xlsx;
import io.github.medlint.office.slides.Pptx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Files that were made, or broken, to stop whoever reads them. Each ends in words. */
class HostileFilesTest {

  private static final String W =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  private static final String SENTENCE = "We tell you what is known of it and what is not. ";

  private final List<DynamicTest> tests = new ArrayList<>();

  private void refused(String what, String name, byte[] bytes, String why) {
    tests.add(
        DynamicTest.dynamicTest(
            what, () -> assertThat(Drafts.refused(name, bytes).format()).contains(why)));
  }

  private void told(String what, String name, byte[] bytes, String why) {
    tests.add(
        DynamicTest.dynamicTest(
            what,
            () -> {
              Document document = Drafts.read(name, bytes);
              assertThat(document.unread())
                  .anySatisfy(
                      unread -> assertThat(unread.what() + ": " + unread.why()).contains(why));
            }));
  }

  @TestFactory
  List<DynamicTest> packages() throws IOException {
    refused("empty", "a.docx", new byte[0], "the file is empty");
    refused("cut off", "a.docx", cut(new Docx().paragraph("x".repeat(5000)).bytes()), "damaged");
    refused("an old Word document", "a.docx", compound("WordDocument"), "save it as .docx");
    refused("a locked one", "a.docx", compound("EncryptedPackage"), "the file is encrypted");
    refused(
        "a PDF file", "a.docx", new Pdf().text(72, 72, 11, SENTENCE).bytes(), "this is a PDF file");
    refused(
        "a presentation",
        "a.docx",
        new Pptx().slide(Pptx.shape("", "x")).bytes(),
        "this is no Word document");
    refused(
        "a text document",
        "a.pptx",
        new Docx().paragraph("x").bytes(),
        "this is no PowerPoint presentation");
    refused(
        "a text document",
        "a.xlsx",
        new Docx().paragraph("x").bytes(),
        "this is no Excel workbook");
    refused(
        "some archive",
        "a.odt",
        new Zip().part("a.txt", "x").bytes(),
        "this is no OpenDocument text");
    refused(
        "a ZIP archive without parts",
        "a.docx",
        new Zip().part("x", "x").bytes(),
        "this is no Word document");
    refused("two parts of one name", "a.docx", twice(), "two parts of the name");
    refused("a bomb", "a.docx", bomb(70), "unpacks to more than can be read");
    refused(
        "a foreign entity",
        "a.docx",
        new Docx()
            .bytes(
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document"
                    + W
                    + "><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>"),
        "document type");
    refused("entities that multiply", "a.docx", new Docx().bytes(laughs()), "document type");
    refused("depth", "a.docx", new Docx().body(tables(20_000)).bytes(), "nested too deep");
    refused(
        "XML that ends early",
        "a.docx",
        new Docx().bytes("<w:document" + W + "><w:body><w:p>"),
        "damaged");
    refused("letters that are no XML", "a.docx", new Docx().bytes("\u0001\u0002"), "damaged");
    refused(
        "strings without end",
        "a.xlsx",
        new Xlsx().sheet("S", "x".repeat(10_000_000), "y".repeat(10_500_000)).bytes(),
        "too much text");
    told(
        "one endless paragraph",
        "a.docx",
        new Docx().paragraph("letters ".repeat(300_000)).bytes(),
        "the rest of a paragraph: 2350000 letters behind the first 50000");
    told(
        "endless paragraphs",
        "a.docx",
        new Docx().body(Docx.p("", "x y").repeat(100_500)).bytes(),
        "the rest of the file: 500 paragraphs behind the first 100000 paragraphs");
    told(
        "styles that are based on each other",
        "a.docx",
        new Docx()
            .part(
                "s",
                "styles",
                "styles.xml",
                "<w:styles><w:style w:type=\"paragraph\" w:styleId=\"a\"><w:name w:val=\"A\"/><w:basedOn w:val=\"b\"/></w:style>"
                    + "<w:style w:type=\"paragraph\" w:styleId=\"b\"><w:name w:val=\"B\"/><w:basedOn w:val=\"a\"/></w:style></w:styles>")
            .styled("a", "Text.")
            .file("word/vbaProject.bin", new byte[1])
            .bytes(),
        "macros");
    told("rows without end", "a.xlsx", rows(301_000), "the rest of a sheet");
    told("slides without end", "a.pptx", slides(2_003), "3 slides behind the first 2000");
    refused(
        "groups without end",
        "a.rtf",
        latin("{\\rtf1 " + "{\\b ".repeat(200_000)),
        "nested too deep");
    refused("letters that are no RTF", "a.rtf", new byte[] {0, 1, 2, 3}, "no RTF document");
    return tests;
  }

  @TestFactory
  List<DynamicTest> pdf() throws IOException {
    byte[] good = pages(2);
    refused("empty", "a.pdf", new byte[0], "the file is empty");
    refused("cut off", "a.pdf", Arrays.copyOf(good, 300), "damaged");
    refused("junk behind the mark", "a.pdf", latin("%PDF-1.7\n" + "junk ".repeat(1000)), "damaged");
    refused("no PDF", "a.pdf", latin("Some words."), "this is no PDF file");
    refused("a Word document", "a.pdf", new Docx().paragraph("x").bytes(), "this is a ZIP archive");
    refused(
        "tables that unpack without end", "a.pdf", tableBomb(), "unpacks to more than can be read");
    told(
        "instructions that unpack without end",
        "a.pdf",
        contentBomb(),
        "unpacks to more than can be read");
    told("pages without end", "a.pdf", pages(3_005), "5 pages behind the first 3000");
    told("a form that draws itself", "a.pdf", selfDrawing(), "picture");
    told("tags in a circle", "a.pdf", circle(), "image without alt text");
    return tests;
  }

  @TestFactory
  List<DynamicTest> messages() throws IOException {
    StringBuilder deep =
        new StringBuilder("Subject: deep\r\nContent-Type: multipart/mixed; boundary=b0\r\n\r\n");
    for (int i = 0; i < 100; i++) {
      deep.append("--b")
          .append(i)
          .append("\r\nContent-Type: multipart/mixed; boundary=b")
          .append(i + 1)
          .append("\r\n\r\n");
    }
    told(
        "parts that are too deep",
        "a.eml",
        latin(deep + "--b100\r\n\r\nText.\r\n"),
        "too many or too deep");
    StringBuilder many =
        new StringBuilder("Subject: many\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n");
    many.append("--b\r\n\r\nText.\r\n".repeat(1_200));
    told("parts without end", "a.eml", latin(many.toString()), "too many or too deep");
    refused(
        "a head without end",
        "a.eml",
        latin("Subject: " + "x".repeat(200_000) + "\r\n\r\nText."),
        "damaged");
    refused(
        "a cut Outlook message",
        "a.msg",
        Arrays.copyOf(compound("__substg1.0_001A001F"), 700),
        "damaged");
    refused("a message that is none", "a.msg", compound("x"), "this is no Outlook message");
    return tests;
  }

  @Test
  void messages_in_messages_are_handed_on_one_by_one() {
    String inner = "Subject: inner\r\n\r\nText.\r\n";
    for (int i = 0; i < 6; i++) {
      inner = "Subject: m" + i + "\r\nContent-Type: message/rfc822\r\n\r\n" + inner;
    }
    ReadResult.Read read = (ReadResult.Read) Drafts.result("a.eml", latin(inner));
    assertThat(read.enclosed()).extracting(Enclosed::path).containsExactly("a.eml!m4.eml");
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] cut(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length / 3);
  }

  private static byte[] compound(String entry) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      file.getRoot().createDocument(entry, new java.io.ByteArrayInputStream(new byte[5000]));
      file.writeFilesystem(out);
    }
    return out.toByteArray();
  }

  /** Renames one of two parts to the name of the other, in the local heads and the directory. */
  private static byte[] twice() {
    byte[] bytes = new Zip().part("word/a.xml", "<a/>").part("word/b.xml", "<b/>").bytes();
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return latin(text.replace("word/b.xml", "word/a.xml"));
  }

  private static byte[] bomb(int megabytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      spaces(zip, megabytes);
    }
    return out.toByteArray();
  }

  private static void spaces(OutputStream out, int megabytes) throws IOException {
    byte[] spaces = new byte[1_000_000];
    Arrays.fill(spaces, (byte) ' ');
    for (int i = 0; i < megabytes; i++) {
      out.write(spaces);
    }
  }

  private static String laughs() {
    StringBuilder entities = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      String before = "&a" + (i - 1) + ";";
      entities.append("<!ENTITY a").append(i).append(" \"").append(before.repeat(10)).append("\">");
    }
    return entities
        + "]><w:document"
        + W
        + "><w:body><w:p><w:r><w:t>&a29;</w:t></w:r></w:p></w:body></w:document>";
  }

  private static String tables(int depth) {
    return "<w:tbl><w:tr><w:tc>".repeat(depth)
        + Docx.p("", "x")
        + "</w:tc></w:tr></w:tbl>".repeat(depth);
  }

  private static byte[] rows(int count) {
    StringBuilder rows = new StringBuilder("<sheetData>");
    for (int i = 1; i <= count; i++) {
      rows.append("<row><c><v>").append(i).append("</v></c></row>");
    }
    return new Xlsx().sheetXml("S", rows + "</sheetData>").bytes();
  }

  private static byte[] slides(int count) {
    Pptx pptx = new Pptx();
    for (int i = 0; i < count; i++) {
      pptx.slide(Pptx.shape("", "x"));
    }
    return pptx.bytes();
  }

  private static byte[] pages(int count) {
    Pdf pdf = new Pdf();
    for (int i = 1; i < count; i++) {
      pdf.text(72, 72, 11, SENTENCE).page();
    }
    return pdf.text(72, 72, 11, SENTENCE).bytes();
  }

  private static byte[] tableBomb() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      spaces(out, 260);
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(
        latin(
            "%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 1 /First 5 /Filter /FlateDecode /Length "
                + packed.size()
                + " >>\nstream\n"));
    file.write(packed.toByteArray());
    file.write(latin("\nendstream\nendobj\n"));
    return file.toByteArray();
  }

  private static byte[] contentBomb() throws IOException {
    Pdf pdf = new Pdf();
    pdf.text(72, 72, 11, SENTENCE).page();
    COSStream bomb = pdf.document().getDocument().createCOSStream();
    try (OutputStream out = bomb.createOutputStream(COSName.FLATE_DECODE)) {
      spaces(out, 70);
    }
    pdf.page();
    pdf.document().getPage(1).getCOSObject().setItem(COSName.CONTENTS, bomb);
    return pdf.bytes();
  }

  private static byte[] selfDrawing() throws IOException {
    Pdf pdf = new Pdf();
    pdf.text(72, 72, 11, SENTENCE).picture(0, 100, 300, 300);
    PDFormXObject form = new PDFormXObject(pdf.document());
    form.setResources(new PDResources());
    form.getResources().put(COSName.getPDFName("Me"), form);
    try (OutputStream out = form.getCOSObject().createOutputStream()) {
      out.write(latin("/Me Do /Me Do"));
    }
    pdf.current().getResources().put(COSName.getPDFName("Me"), form);
    byte[] drawing = latin("/Me Do");
    COSStream more = pdf.document().getDocument().createCOSStream();
    try (OutputStream out = more.createOutputStream()) {
      out.write(drawing);
    }
    byte[] bytes = pdf.bytes();
    return bytes;
  }

  private static byte[] circle() {
    Pdf pdf = new Pdf();
    COSDictionary a = pdf.element("Sect");
    COSDictionary b =
        pdf.element(
            "Sect",
            a,
            pdf.element("P", pdf.mark("P", 72, 72, 11, SENTENCE)),
            pdf.element("Figure"));
    a.setItem(COSName.K, b);
    return pdf.add(a).bytes();
  }
}
