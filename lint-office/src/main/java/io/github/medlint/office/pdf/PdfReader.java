package io.github.medlint.office.pdf;

import io.github.medlint.format.BytesReader;
import io.github.medlint.format.Formats;
import io.github.medlint.format.ReadResult;
import io.github.medlint.office.flow.Assembly;
import io.github.medlint.office.flow.Flow;
import io.github.medlint.office.pack.BadFileException;
import io.github.medlint.office.pdf.page.Budget;
import io.github.medlint.office.pdf.page.BuiltInFonts;
import io.github.medlint.office.pdf.page.PageContent;
import io.github.medlint.office.pdf.page.PageText;
import io.github.medlint.text.Sha256;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Reads PDF files. */
public final class PdfReader implements BytesReader {

  private static final String FORMAT = "pdf";

  /** A file with fewer letters says nothing: it was scanned, drawn, or is damaged. */
  private static final int LETTERS = 20;

  @Override
  public Set<String> formats() {
    return Set.of(FORMAT);
  }

  @Override
  public ReadResult read(String path, byte[] bytes, Formats formats) {
    try {
      return ReadResult.of(assembled(path, bytes).document());
    } catch (BadFileException e) {
      return ReadResult.refused(path, e.why(), e.hint());
    }
  }

  static Assembly.Assembled assembled(String path, byte[] bytes) throws BadFileException {
    BuiltInFonts.install();
    try (PDDocument document = PdfFile.open(bytes)) {
      Flow flow = new Flow();
      if (!Tagged.isTagged(document)
          || !Tagged.read(document, PageText.read(document, new Budget(), true), flow)) {
        List<PageContent> pages = PageText.read(document, new Budget(), false);
        Untagged.read(pages, flow);
      }
      Extras.read(document, flow);
      if (flow.letters() < LETTERS) {
        throw new BadFileException(
            flow.letters() == 0
                ? "no letter of the file can be read: it is scanned, drawn or damaged"
                : "only "
                    + flow.letters()
                    + " letters of the file can be read: it is scanned, drawn or damaged",
            "export it anew with its text, or run text recognition on it");
      }
      PdfFile.tellRest(document, flow);
      return Assembly.of(flow, path, FORMAT, Sha256.of(bytes), PdfFile.title(document), true);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new BadFileException("the file is damaged", "export it anew");
    } catch (OutOfMemoryError e) {
      // One part was too large to be had; what was there before is free again.
      throw new BadFileException("the file needs more memory than there is", "split the file");
    }
  }
}
