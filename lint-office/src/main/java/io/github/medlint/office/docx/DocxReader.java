package io.github.medlint.office.docx;

import io.github.medlint.document.Location;
import io.github.medlint.format.Formats;
import io.github.medlint.format.ReadResult;
import io.github.medlint.format.TrackedChanges;
import io.github.medlint.office.flow.Assembly;
import io.github.medlint.office.flow.Flow;
import io.github.medlint.office.pack.BadFileException;
import io.github.medlint.office.pack.OfficeReader;
import io.github.medlint.text.Sha256;
import java.util.Locale;

/** Reads Word documents; macros are not run and not read. */
public final class DocxReader extends OfficeReader {

  /** A reader; any number may exist. */
  public DocxReader() {
    super("docx");
  }

  @Override
  protected ReadResult result(String path, byte[] bytes, Formats formats) throws BadFileException {
    TrackedChanges tracked = formats.tracked();
    DocxFile file = DocxFile.open(bytes);
    DocxFile.Changes changes = new DocxFile.Changes();
    TrackedChanges first = tracked == TrackedChanges.BOTH ? TrackedChanges.ACCEPTED : tracked;
    Flow read = file.read(first, changes);
    Flow flow = new Flow();
    if (tracked == TrackedChanges.BOTH && changes.any()) {
      flow.record("with changes accepted").addAll(read);
      flow.record("original").addAll(file.read(TrackedChanges.ORIGINAL, changes));
      flow.outsideOfRecords();
    } else {
      flow.addAll(read);
    }
    if (file.hasMacros() || path.toLowerCase(Locale.ROOT).endsWith(".docm")) {
      flow.unread("macros", "they are not run and not read", new Location.Paragraph("", 1));
    }
    return ReadResult.of(Assembly.of(flow, path, format(), Sha256.of(bytes), file.title(), true));
  }
}
