package io.github.medlint.office.flow;

/** The codes of Word's fields. */
public final class FieldCode {

  private static final String LINK = "HYPERLINK";

  private FieldCode() {}

  /** Where a field's code leads; empty if it is no link. */
  public static String link(String code) {
    String stripped = code.strip();
    if (!stripped.regionMatches(true, 0, LINK, 0, LINK.length())) {
      return "";
    }
    int open = stripped.indexOf('"');
    int close = stripped.indexOf('"', open + 1);
    if (open < 0 || close < 0) {
      return stripped.substring(LINK.length()).strip();
    }
    String target = stripped.substring(open + 1, close);
    // \l names a place in the document itself.
    return stripped.substring(LINK.length(), open).contains("\\l") ? "#" + target : target;
  }
}
