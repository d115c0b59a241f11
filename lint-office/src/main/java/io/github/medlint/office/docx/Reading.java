package io.github.medlint.office.docx;

import io.github.medlint.format.TrackedChanges;
import io.github.medlint.office.pack.Relations;
import io.github.medlint.office.pack.Xml;
import java.util.LinkedHashMap;
import java.util.Map;

/** What all parts of a document share while it is read once. */
final class Reading {

  private final DocxFile file;
  private final Numbering numbering;
  private final TrackedChanges tracked;
  private final DocxFile.Changes changes;
  private final Notes notes;

  /** By part the kind of it: {@code header} or {@code footer}. */
  private final Map<String, String> marginals = new LinkedHashMap<>();

  private int tables;
  private int textBoxes;

  Reading(DocxFile file, Numbering numbering, TrackedChanges tracked, DocxFile.Changes changes) {
    this.file = file;
    this.numbering = numbering;
    this.tracked = tracked;
    this.changes = changes;
    this.notes = new Notes(this);
  }

  DocxFile file() {
    return file;
  }

  Numbering numbering() {
    return numbering;
  }

  Notes notes() {
    return notes;
  }

  Map<String, String> marginals() {
    return marginals;
  }

  int nextTable() {
    return ++tables;
  }

  int nextTextBox() {
    return ++textBoxes;
  }

  /** Whether what a tracked change puts in is no text. */
  boolean leavesInserted() {
    changes.met();
    return tracked == TrackedChanges.ORIGINAL;
  }

  /** Whether what a tracked change takes out is no text. */
  boolean leavesDeleted() {
    changes.met();
    return tracked != TrackedChanges.ORIGINAL;
  }

  /** Notes the header or the footer that a section names here. */
  void marginal(Xml xml, Relations relations) {
    Relations.Relation relation = relations.get(xml.attribute("r:id"));
    if (relation != null) {
      boolean header = xml.name().equals("w:headerReference");
      marginals.putIfAbsent(relation.target(), header ? "header" : "footer");
    }
  }
}
