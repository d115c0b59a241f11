package io.github.medlint.office.docx;

import io.github.medlint.office.flow.FieldCode;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The fields that are open: Word's code is no text, what it shows is. A field may begin in one
 * paragraph and end in another.
 */
final class Fields {

  /** No code of Word is longer; it bounds what is kept of a hostile one. */
  private static final int CODE = 4000;

  private static final class Field {
    final StringBuilder code = new StringBuilder();
    boolean shows;
  }

  private final Deque<Field> open = new ArrayDeque<>();

  /** What a {@code w:fldChar} says: begin, separate or end. */
  void mark(String type) {
    switch (type) {
      case "begin" -> open.push(new Field());
      case "separate" -> {
        if (!open.isEmpty()) {
          open.element().shows = true;
        }
      }
      case "end" -> {
        if (!open.isEmpty()) {
          open.pop();
        }
      }
      default -> {
        // No other type is known.
      }
    }
  }

  /** Letters of the innermost field's code. */
  void code(String letters) {
    if (!open.isEmpty() && open.element().code.length() < CODE) {
      open.element().code.append(letters);
    }
  }

  /** Whether letters here are code, or the result of a field within a code. */
  boolean inCode() {
    return open.stream().anyMatch(field -> !field.shows);
  }

  /** Where the innermost link around leads; empty if there is none. */
  String link() {
    for (Field field : open) {
      String link = FieldCode.link(field.code.toString());
      if (!link.isEmpty()) {
        return link;
      }
    }
    return "";
  }
}
