package io.github.medlint.office.sheet;

import io.github.medlint.format.Formats;
import io.github.medlint.format.ReadResult;
import io.github.medlint.office.flow.Assembly;
import io.github.medlint.office.flow.Flow;
import io.github.medlint.office.pack.BadFileException;
import io.github.medlint.office.pack.OfficeReader;
import io.github.medlint.text.Sha256;

/** Reads spreadsheets: each row of a table is a record, judged alone. */
public final class XlsxReader extends OfficeReader {

  /** A reader; any number may exist. */
  public XlsxReader() {
    super("xlsx");
  }

  @Override
  protected ReadResult result(String path, byte[] bytes, Formats formats) throws BadFileException {
    Workbook workbook = Workbook.open(bytes);
    Flow flow = new Flow();
    workbook.read(flow);
    return ReadResult.of(
        Assembly.of(flow, path, format(), Sha256.of(bytes), workbook.title(), false));
  }
}
