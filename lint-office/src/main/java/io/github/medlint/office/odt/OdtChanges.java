package io.github.medlint.office.odt;

import io.github.medlint.office.pack.BadFileException;
import io.github.medlint.office.pack.Xml;
import io.github.medlint.office.pack.ZipPackage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The tracked changes of a document, which stand before its text. */
final class OdtChanges {

  private final boolean original;
  private final Set<String> insertions = new HashSet<>();
  private final Map<String, String> deletions = new HashMap<>();

  private OdtChanges(boolean original) {
    this.original = original;
  }

  /** Whether a document has any. */
  static boolean any(ZipPackage file) throws BadFileException {
    OdtChanges changes = read(file, true);
    return !changes.insertions.isEmpty() || !changes.deletions.isEmpty();
  }

  /**
   * The changes of a document.
   *
   * @param original whether they are undone
   */
  static OdtChanges read(ZipPackage file, boolean original) throws BadFileException {
    OdtChanges changes = new OdtChanges(original);
    Xml xml = file.xml("content.xml");
    String id = "";
    while (xml != null && xml.next()) {
      if (xml.starts("text:changed-region")) {
        id = xml.attribute("text:id", xml.attribute("id", ""));
      } else if (xml.starts("text:insertion")) {
        changes.insertions.add(id);
      } else if (xml.starts("text:deletion")) {
        changes.deletions.put(id, deleted(xml));
      } else if (xml.ends("text:tracked-changes")) {
        break;
      }
    }
    return changes;
  }

  private static String deleted(Xml xml) throws BadFileException {
    StringBuilder text = new StringBuilder();
    while (xml.next() && !xml.ends("text:deletion")) {
      if (xml.starts("office:change-info")) {
        xml.skip();
      } else if (xml.starts("text:p") && text.length() > 0) {
        text.append('\n');
      }
      text.append(xml.letters().isBlank() ? "" : xml.letters());
    }
    return text.toString();
  }

  /** Whether what stands between the marks of this change is left out. */
  boolean leaves(String change) {
    return original && insertions.contains(change);
  }

  /** The letters that stand again at the mark of this change; empty if none do. */
  String restored(String change) {
    return original ? deletions.getOrDefault(change, "") : "";
  }
}
