package io.github.medlint.office.same;

import io.github.medlint.office.Zip;
import io.github.medlint.office.docx.Docx;
import io.github.medlint.office.pdf.Pdf;
import io.github.medlint.office.same.Page.Element;
import io.github.medlint.office.same.Page.Heading;
import io.github.medlint.office.same.Page.Items;
import io.github.medlint.office.same.Page.Link;
import io.github.medlint.office.same.Page.Paragraph;
import io.github.medlint.office.slides.Pptx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Writes a page in each format. */
final class Renderings {

  private static final String CORE =
      "<c xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>%s</dc:title></c>";

  private static final String STYLES =
      "<w:styles><w:style w:type=\"paragraph\" w:styleId=\"h1\"><w:name w:val=\"heading 1\"/></w:style>"
          + "<w:style w:type=\"paragraph\" w:styleId=\"h2\"><w:name w:val=\"heading 2\"/></w:style></w:styles>";

  private static final String NUMBERING =
      "<w:numbering><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/></w:lvl></w:abstractNum>"
          + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";

  private Renderings() {}

  /** The page by the name of a file in each format. */
  static Map<String, byte[]> of(Page page) {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put("page.md", utf8(markdown(page)));
    all.put("page.html", utf8(html(page, true)));
    all.put("page.docx", docx(page));
    all.put("page.pdf", pdf(page, false));
    all.put("tagged.pdf", pdf(page, true));
    all.put("page.pptx", pptx(page));
    all.put("page.eml", eml(page));
    all.put("page.rtf", rtf(page));
    all.put("page.odt", odt(page));
    return all;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String markdown(Page page) {
    StringBuilder out = new StringBuilder("---\ntitle: \"" + page.title() + "\"\n---\n\n");
    for (Element element : page.elements()) {
      if (element instanceof Heading heading) {
        out.append("#".repeat(heading.rank())).append(' ').append(heading.text()).append("\n\n");
      } else if (element instanceof Paragraph paragraph) {
        out.append(paragraph.text()).append("\n\n");
      } else if (element instanceof Items items) {
        items.items().forEach(item -> out.append("- ").append(item).append('\n'));
        out.append('\n');
      } else if (element instanceof Link link) {
        out.append("[").append(link.text()).append("](").append(link.target()).append(")\n\n");
      }
    }
    return out.toString();
  }

  private static String html(Page page, boolean title) {
    StringBuilder out = new StringBuilder("<html><head>");
    out.append(title ? "<title>" + page.title() + "</title>" : "").append("</head><body>\n");
    for (Element element : page.elements()) {
      if (element instanceof Heading heading) {
        out.append("<h%d>%s</h%d>%n".formatted(heading.rank(), heading.text(), heading.rank()));
      } else if (element instanceof Paragraph paragraph) {
        out.append("<p>").append(paragraph.text()).append("</p>\n");
      } else if (element instanceof Items items) {
        out.append("<ul>");
        items.items().forEach(item -> out.append("<li>").append(item).append("</li>"));
        out.append("</ul>\n");
      } else if (element instanceof Link link) {
        out.append("<p><a href=\"%s\">%s</a></p>%n".formatted(link.target(), link.text()));
      }
    }
    return out + "</body></html>";
  }

  private static byte[] docx(Page page) {
    Docx docx =
        new Docx()
            .part("s", "styles", "styles.xml", STYLES)
            .part("n", "numbering", "numbering.xml", NUMBERING)
            .title(CORE.formatted(page.title()));
    int links = 0;
    for (Element element : page.elements()) {
      if (element instanceof Heading heading) {
        docx.styled("h" + heading.rank(), heading.text());
      } else if (element instanceof Paragraph paragraph) {
        docx.paragraph(paragraph.text());
      } else if (element instanceof Items items) {
        String list =
            "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
        items.items().forEach(item -> docx.body(Docx.p(list, item)));
      } else if (element instanceof Link link) {
        String id = "l" + links++;
        docx.link(id, link.target());
        docx.body(
            "<w:p><w:hyperlink r:id=\""
                + id
                + "\">"
                + Docx.r("", link.text())
                + "</w:hyperlink></w:p>");
      }
    }
    return docx.bytes();
  }

  private static byte[] pptx(Page page) {
    Pptx pptx = new Pptx().title(CORE.formatted(page.title()));
    StringBuilder shapes = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    for (Element element : page.elements()) {
      if (element instanceof Heading heading) {
        if (!shapes.isEmpty()) {
          pptx.slide(shapes.toString(), "", relations.toString());
          shapes.setLength(0);
          relations.setLength(0);
        }
        shapes.append(Pptx.shape(heading.rank() == 1 ? "ctrTitle" : "title", heading.text()));
      } else if (element instanceof Paragraph paragraph) {
        shapes.append(Pptx.shape("", paragraph.text()));
      } else if (element instanceof Items items) {
        shapes.append(Pptx.shape("body", items.items().toArray(String[]::new)));
      } else if (element instanceof Link link) {
        shapes.append(
            Pptx.shape(
                "",
                "<a:p><a:r><a:rPr><a:hlinkClick r:id=\"l\"/></a:rPr><a:t>"
                    + link.text()
                    + "</a:t></a:r></a:p>"));
        relations.append(
            Pptx.relation("l", "hyperlink", link.target(), " TargetMode=\"External\""));
      }
    }
    return pptx.slide(shapes.toString(), "", relations.toString()).bytes();
  }

  private static byte[] eml(Page page) {
    String body = Base64.getMimeEncoder().encodeToString(utf8(html(page, false)));
    String subject = Base64.getEncoder().encodeToString(utf8(page.title()));
    return utf8(
        "From: clinic@example.org\r\nSubject: =?UTF-8?B?"
            + subject
            + "?=\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            + body);
  }

  private static byte[] rtf(Page page) {
    StringBuilder out =
        new StringBuilder(
            "{\\rtf1\\ansi\\uc1{\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}{\\s2 heading 2;}}");
    out.append("{\\info{\\title ").append(escaped(page.title())).append("}}");
    for (Element element : page.elements()) {
      if (element instanceof Heading heading) {
        out.append("\\pard\\s")
            .append(heading.rank())
            .append(' ')
            .append(escaped(heading.text()))
            .append("\\par\n");
      } else if (element instanceof Paragraph paragraph) {
        out.append("\\pard ").append(escaped(paragraph.text())).append("\\par\n");
      } else if (element instanceof Items items) {
        items
            .items()
            .forEach(
                item ->
                    out.append("{\\listtext\\bullet\\tab}\\pard\\ls1 ")
                        .append(escaped(item))
                        .append("\\par\n"));
      } else if (element instanceof Link link) {
        out.append(
            "\\pard{\\field{\\*\\fldinst HYPERLINK \""
                + link.target()
                + "\"}{\\fldrslt "
                + escaped(link.text())
                + "}}\\par\n");
      }
    }
    return out.append('}').toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.chars().forEach(c -> out.append(c < 128 ? String.valueOf((char) c) : "\\u" + c + "?"));
    return out.toString();
  }

  private static byte[] odt(Page page) {
    StringBuilder out = new StringBuilder();
    for (Element element : page.elements()) {
      if (element instanceof Heading heading) {
        out.append(
            "<text:h text:outline-level=\"%d\">%s</text:h>"
                .formatted(heading.rank(), heading.text()));
      } else if (element instanceof Paragraph paragraph) {
        out.append("<text:p>").append(paragraph.text()).append("</text:p>");
      } else if (element instanceof Items items) {
        out.append("<text:list>");
        items
            .items()
            .forEach(
                item ->
                    out.append("<text:list-item><text:p>")
                        .append(item)
                        .append("</text:p></text:list-item>"));
        out.append("</text:list>");
      } else if (element instanceof Link link) {
        out.append(
            "<text:p><text:a xlink:href=\"%s\">%s</text:a></text:p>"
                .formatted(link.target(), link.text()));
      }
    }
    String office = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"";
    return new Zip()
        .part("mimetype", "application/vnd.oasis.opendocument.text")
        .part("meta.xml", CORE.formatted(page.title()))
        .part(
            "content.xml",
            "<office:d "
                + office
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"><office:body><office:text>"
                + out
                + "</office:text></office:body></office:d>")
        .bytes();
  }

  private static byte[] pdf(Page page, boolean tagged) {
    Pdf pdf = new Pdf();
    pdf.document().getDocumentInformation().setTitle(page.title());
    float y = 80;
    for (Element element : page.elements()) {
      if (element instanceof Heading heading) {
        y += 14;
        y =
            write(
                pdf,
                tagged,
                "H" + heading.rank(),
                72,
                y,
                heading.rank() == 1 ? 22 : 16,
                heading.text());
      } else if (element instanceof Paragraph paragraph) {
        y = write(pdf, tagged, "P", 72, y, 11, paragraph.text());
      } else if (element instanceof Items items) {
        for (String item : items.items()) {
          y = item(pdf, tagged, y, item);
        }
      } else if (element instanceof Link link) {
        annotate(pdf, y, link);
        y = write(pdf, tagged, "P", 72, y, 11, link.text());
      }
      y += 10;
    }
    return pdf.bytes();
  }

  private static float write(
      Pdf pdf, boolean tagged, String type, float x, float y, float size, String text) {
    float at = y;
    List<COSDictionary> spans = new ArrayList<>();
    for (String line : pdf.wrapped(text, 440, size)) {
      if (tagged) {
        spans.add(pdf.element("Span", pdf.mark(type, x, at, size, line)));
      } else {
        pdf.text(x, at, size, line);
      }
      at += size * 1.25f;
    }
    if (tagged) {
      pdf.add(pdf.element(type, spans.toArray(COSDictionary[]::new)));
    }
    return at;
  }

  private static float item(Pdf pdf, boolean tagged, float y, String item) {
    if (!tagged) {
      pdf.text(80, y, 11, "\u2022").text(95, y, 11, item);
      return y + 14;
    }
    COSDictionary label = pdf.element("Lbl", pdf.mark("Lbl", 80, y, 11, "\u2022"));
    COSDictionary body = pdf.element("LBody", pdf.mark("LBody", 95, y, 11, item));
    pdf.add(pdf.element("L", pdf.element("LI", label, body)));
    return y + 14;
  }

  private static void annotate(Pdf pdf, float y, Link link) {
    PDAnnotationLink annotation = new PDAnnotationLink();
    annotation.setRectangle(new PDRectangle(70, PDRectangle.LETTER.getHeight() - y - 4, 300, 16));
    PDActionURI action = new PDActionURI();
    action.setURI(link.target());
    annotation.setAction(action);
    try {
      pdf.current().getAnnotations().add(annotation);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
