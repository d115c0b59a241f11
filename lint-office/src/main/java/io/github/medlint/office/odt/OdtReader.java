package io.github.medlint.office.odt;

import io.github.medlint.format.Formats;
import io.github.medlint.format.ReadResult;
import io.github.medlint.format.TrackedChanges;
import io.github.medlint.office.flow.Assembly;
import io.github.medlint.office.flow.Flow;
import io.github.medlint.office.pack.BadFileException;
import io.github.medlint.office.pack.OfficeReader;
import io.github.medlint.office.pack.Xml;
import io.github.medlint.office.pack.ZipPackage;
import io.github.medlint.text.Sha256;
import java.nio.charset.StandardCharsets;

/** Reads text documents of the OpenDocument format. */
public final class OdtReader extends OfficeReader {

  private static final String MIME = "application/vnd.oasis.opendocument.text";

  /** A reader; any number may exist. */
  public OdtReader() {
    super("odt");
  }

  @Override
  protected ReadResult result(String path, byte[] bytes, Formats formats) throws BadFileException {
    ZipPackage file = open(bytes);
    Flow flow = new Flow();
    if (formats.tracked() == TrackedChanges.BOTH && OdtChanges.any(file)) {
      flow.record("with changes accepted").addAll(read(file, TrackedChanges.ACCEPTED));
      flow.record("original").addAll(read(file, TrackedChanges.ORIGINAL));
      flow.outsideOfRecords();
    } else {
      flow.addAll(read(file, formats.tracked()));
    }
    return ReadResult.of(Assembly.of(flow, path, format(), Sha256.of(bytes), title(file), true));
  }

  private static ZipPackage open(byte[] bytes) throws BadFileException {
    ZipPackage file = ZipPackage.open(bytes, "OpenDocument text", "odt");
    byte[] mime = file.bytes("mimetype");
    boolean text =
        mime == null || new String(mime, StandardCharsets.ISO_8859_1).strip().startsWith(MIME);
    if (!text || !file.has("content.xml")) {
      throw new BadFileException(
          "this is no OpenDocument text", "give it the ending that its content has");
    }
    Xml manifest = file.xml("META-INF/manifest.xml");
    while (manifest != null && manifest.next()) {
      if (manifest.starts("manifest:encryption-data")) {
        throw new BadFileException("the file is encrypted", "save it without a password");
      }
    }
    return file;
  }

  private static Flow read(ZipPackage file, TrackedChanges tracked) throws BadFileException {
    OdtStyles styles = OdtStyles.of(file);
    OdtChanges changes = OdtChanges.read(file, tracked == TrackedChanges.ORIGINAL);
    Flow all = new Flow();
    OdtWalk.marginals(file, styles, true, all);
    Xml xml = file.xml("content.xml");
    if (xml != null) {
      OdtWalk.body(xml, styles, changes, all);
    }
    OdtWalk.marginals(file, styles, false, all);
    return all;
  }

  private static String title(ZipPackage file) throws BadFileException {
    Xml xml = file.xml("meta.xml");
    while (xml != null && xml.next()) {
      if (xml.starts("dc:title")) {
        return xml.text().strip();
      }
    }
    return "";
  }
}
