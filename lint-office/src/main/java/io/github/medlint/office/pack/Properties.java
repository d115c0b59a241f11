package io.github.medlint.office.pack;

/** The properties of an Open Packaging file. */
public final class Properties {

  private Properties() {}

  /** The title; empty if there is none. */
  public static String title(ZipPackage file) throws BadFileException {
    String part = Relations.of(file, "").first("core-properties");
    Xml xml = part == null ? null : file.xml(part);
    while (xml != null && xml.next()) {
      if (xml.starts("dc:title")) {
        return xml.text().strip();
      }
    }
    return "";
  }
}
