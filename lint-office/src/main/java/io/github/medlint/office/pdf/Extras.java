package io.github.medlint.office.pdf;

import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Location;
import io.github.medlint.office.flow.Comments;
import io.github.medlint.office.flow.Flow;
import io.github.medlint.office.pdf.page.Budget;
import io.github.medlint.office.pdf.page.ShownPage;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** What lies on the pages of a file: forms, which are read, and notes of others, which are told. */
final class Extras {

  private Extras() {}

  static void read(PDDocument document, Flow into) {
    Set<COSDictionary> fields = new HashSet<>();
    int number = 0;
    for (PDPage page : document.getPages()) {
      if (++number > Budget.PAGES) {
        break;
      }
      try {
        for (PDAnnotation annotation : page.getAnnotations()) {
          annotation(annotation, page, number, fields, into);
        }
      } catch (IOException | RuntimeException e) {
        into.unread("annotations", "they are damaged", new Location.Page(number, null));
      }
    }
    xfa(document, into);
    attached(document, into);
  }

  private static void annotation(
      PDAnnotation annotation, PDPage page, int number, Set<COSDictionary> fields, Flow into) {
    String kind = annotation.getSubtype();
    Location.Box box =
        annotation.getRectangle() == null ? null : ShownPage.box(page, annotation.getRectangle());
    Location where = new Location.Page(number, box);
    if (annotation.isHidden() || kind == null) {
      return;
    }
    switch (kind) {
      case "Widget" -> field((PDAnnotationWidget) annotation, where, fields, into);
      case "Text",
          "Highlight",
          "Underline",
          "Squiggly",
          "StrikeOut",
          "FreeText",
          "Stamp",
          "Caret",
          "Ink",
          "Line",
          "Square",
          "Circle",
          "Polygon",
          "PolyLine" -> {
        String words = annotation.getContents();
        if (words != null && !words.isBlank()) {
          Comments.tell(words, where, into);
        }
      }
      case "FileAttachment" -> into.unread("attached file", "it is another document", where);
      case "Movie", "Sound", "Screen", "RichMedia", "3D" ->
          into.unread("film or sound", "speech and picture are not read", where);
      default -> {
        // Links are read with the words they lie on; the rest says nothing.
      }
    }
  }

  /** The value and the name of a form's field, once for all of its boxes. */
  private static void field(
      PDAnnotationWidget widget, Location where, Set<COSDictionary> known, Flow into) {
    COSDictionary field = widget.getCOSObject();
    for (int i = 0; i < 20 && field.getDictionaryObject(COSName.T) == null; i++) {
      COSDictionary parent = field.getCOSDictionary(COSName.PARENT);
      if (parent == null) {
        break;
      }
      field = parent;
    }
    if (!known.add(field)) {
      return;
    }
    String name = field.getString(COSName.TU, "");
    if (!name.isBlank()) {
      into.add(BlockRole.ALT, name.strip(), where);
    }
    String value = field.getString(COSName.V);
    if (value != null && !value.isBlank()) {
      into.add(BlockRole.PARAGRAPH, value.strip(), where);
    }
    COSDictionary look = widget.getCOSObject().getCOSDictionary(COSName.MK);
    String caption = look == null ? null : look.getString(COSName.CA);
    // A check box has a sign there.
    if (caption != null && caption.strip().length() > 1) {
      into.add(BlockRole.PARAGRAPH, caption.strip(), where);
    }
  }

  private static void xfa(PDDocument document, Flow into) {
    try {
      PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
      if (form != null && form.hasXFA()) {
        into.unread("an XFA form", "its content is not read", new Location.Page(1, null));
      }
    } catch (RuntimeException e) {
      into.unread("a form", "it is damaged", new Location.Page(1, null));
    }
  }

  private static void attached(PDDocument document, Flow into) {
    COSDictionary names =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.NAMES);
    if (names != null && names.getDictionaryObject(COSName.EMBEDDED_FILES) != null) {
      into.unread("attached files", "they are other documents", new Location.Page(1, null));
    }
  }
}
