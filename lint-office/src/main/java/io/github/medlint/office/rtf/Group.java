package io.github.medlint.office.rtf;

import io.github.medlint.office.flow.Look;
import org.jspecify.annotations.Nullable;

/** What holds in a group of an RTF file, and goes back to what it was behind the group. */
final class Group {

  /** Where the letters of a group go. */
  enum Destination {
    TEXT,
    /** No text of the document: fonts, pictures, settings. */
    NONE,
    STYLES,
    TITLE,
    FIELD_CODE,
    LABEL,
    COMMENT,
    /** The name of a property of a shape. */
    PROPERTY,
    /** Its value. */
    VALUE
  }

  /** A field: its code, and so where its result leads. */
  static final class Field {
    final StringBuilder code = new StringBuilder();
  }

  Destination destination = Destination.TEXT;
  boolean bold;
  boolean italic;
  boolean hidden;
  boolean struck;
  boolean raised;
  boolean deleted;
  boolean inserted;
  float size = 12;
  int style = -1;
  int outline = 9;
  int level;
  boolean inTable;
  boolean inList;
  @Nullable Field field;

  /** Whether the group opened a part of its own, such as a footnote. */
  boolean opensPart;

  /** Whether the group holds a picture of the text. */
  boolean isPicture;

  /** A group in this one. */
  Group inside() {
    Group inner = new Group();
    inner.destination = destination;
    inner.bold = bold;
    inner.italic = italic;
    inner.hidden = hidden;
    inner.struck = struck;
    inner.raised = raised;
    inner.deleted = deleted;
    inner.inserted = inserted;
    inner.size = size;
    inner.style = style;
    inner.outline = outline;
    inner.level = level;
    inner.inTable = inTable;
    inner.inList = inList;
    inner.field = field;
    return inner;
  }

  void plain() {
    bold = false;
    italic = false;
    hidden = false;
    struck = false;
    raised = false;
    deleted = false;
    inserted = false;
    size = 12;
  }

  void newParagraph() {
    style = -1;
    outline = 9;
    level = 0;
    inTable = false;
    inList = false;
  }

  Look look() {
    return new Look(size, bold, italic, raised, hidden, struck);
  }
}
