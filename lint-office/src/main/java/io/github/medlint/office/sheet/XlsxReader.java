package io.github.medlint.office.sheet;

import io.github.medlint.format.BytesReader;
import io.github.medlint.format.Formats;
import io.github.medlint.format.ReadResult;
import io.github.medlint.office.flow.Assembly;
import io.github.medlint.office.flow.Flow;
import io.github.medlint.office.pack.BadFileException;
import io.github.medlint.text.Sha256;
import java.util.Set;

/** Reads spreadsheets: each row of a table is a record, judged alone. */
public final class XlsxReader implements BytesReader {

  private static final String FORMAT = "xlsx";

  @Override
  public Set<String> formats() {
    return Set.of(FORMAT);
  }

  @Override
  public ReadResult read(String path, byte[] bytes, Formats formats) {
    try {
      Workbook workbook = Workbook.open(bytes);
      Flow flow = new Flow();
      workbook.read(flow);
      return ReadResult.of(
          Assembly.of(flow, path, FORMAT, Sha256.of(bytes), workbook.title(), false).document());
    } catch (BadFileException e) {
      return ReadResult.refused(path, e.why(), e.hint());
    }
  }
}
