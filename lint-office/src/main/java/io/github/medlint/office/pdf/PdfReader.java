package io.github.medlint.office.pdf;

import io.github.medlint.format.Formats;
import io.github.medlint.format.ReadResult;
import io.github.medlint.office.flow.Assembly;
import io.github.medlint.office.flow.Flow;
import io.github.medlint.office.pack.BadFileException;
import io.github.medlint.office.pack.OfficeReader;
import io.github.medlint.office.pdf.page.Budget;
import io.github.medlint.office.pdf.page.BuiltInFonts;
import io.github.medlint.office.pdf.page.PageContent;
import io.github.medlint.office.pdf.page.PageText;
import io.github.medlint.text.Sha256;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Reads PDF files. */
public final class PdfReader extends OfficeReader {

  /** A file with fewer letters says nothing: it was scanned, drawn, or is damaged. */
  private static final int LETTERS = 20;

  /** A reader; any number may exist. */
  public PdfReader() {
    super("pdf");
  }

  @Override
  protected ReadResult result(String path, byte[] bytes, Formats formats) throws BadFileException {
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
      return ReadResult.of(
          Assembly.of(flow, path, format(), Sha256.of(bytes), PdfFile.title(document), true));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new BadFileException("the file is damaged", "export it anew");
    } catch (OutOfMemoryError e) {
      // One part was too large to be had; what was there before is free again.
      throw new BadFileException("the file needs more memory than there is", "split the file");
    }
  }
}
