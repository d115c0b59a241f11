package io.github.medlint.office.docx;

import io.github.medlint.document.Location;
import io.github.medlint.format.BytesReader;
import io.github.medlint.format.Formats;
import io.github.medlint.format.ReadResult;
import io.github.medlint.format.TrackedChanges;
import io.github.medlint.office.flow.Assembly;
import io.github.medlint.office.flow.Flow;
import io.github.medlint.office.pack.BadFileException;
import io.github.medlint.text.Sha256;
import java.util.Locale;
import java.util.Set;

/** Reads Word documents; macros are not run and not read. */
public final class DocxReader implements BytesReader {

  private static final String FORMAT = "docx";

  @Override
  public Set<String> formats() {
    return Set.of(FORMAT);
  }

  @Override
  public ReadResult read(String path, byte[] bytes, Formats formats) {
    try {
      return ReadResult.of(assembled(path, bytes, formats.tracked()).document());
    } catch (BadFileException e) {
      return ReadResult.refused(path, e.why(), e.hint());
    }
  }

  /** The document, and from which runs of the file its letters come. */
  static Assembly.Assembled assembled(String path, byte[] bytes, TrackedChanges tracked)
      throws BadFileException {
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
    return Assembly.of(flow, path, FORMAT, Sha256.of(bytes), file.title(), true);
  }
}
