package io.github.medlint.office.odt;

import java.util.ArrayDeque;
import java.util.Deque;

/** The lists that are open, and the label of an item that has begun. */
final class OdtLists {

  private static final class OpenList {
    final String style;
    int items;

    OpenList(String style) {
      this.style = style;
    }
  }

  private final OdtStyles styles;
  private final Deque<OpenList> open = new ArrayDeque<>();
  private String label = "";

  OdtLists(OdtStyles styles) {
    this.styles = styles;
  }

  /** Opens a list; one within another has its style unless it names its own. */
  void open(String style) {
    String outer = open.isEmpty() ? "" : open.element().style;
    open.push(new OpenList(style.isEmpty() ? outer : style));
  }

  void close() {
    if (!open.isEmpty()) {
      open.pop();
    }
  }

  void item() {
    if (!open.isEmpty()) {
      OpenList list = open.element();
      list.items++;
      label = styles.isNumbered(list.style, open.size()) ? list.items + "." : "\u2022";
    }
  }

  int depth() {
    return open.size();
  }

  /** The label of the item that has begun; empty for its second paragraph. */
  String takeLabel() {
    String taken = label;
    label = "";
    return taken;
  }
}
