package io.github.medlint.office.flow;

import io.github.medlint.office.flow.ParagraphWriter.Piece;
import java.util.ArrayList;
import java.util.List;

/** Paragraphs that hold nothing but links. */
final class Links {

  /** Letters that only part one link from the next. */
  private static final String SEPARATORS = "|\u00b7\u2022/>\u00bb\u203a-\u2013\u2014,\u00a0";

  private Links() {}

  /** Whether all text is in links, separators between them left aside. */
  static boolean only(List<Piece> pieces) {
    boolean links = false;
    for (Piece piece : pieces) {
      if (piece.text().isVisible()) {
        if (piece.text().link().isEmpty() && piece.text().saysSomething()) {
          return false;
        }
        links |= !piece.text().link().isEmpty();
      }
    }
    return links;
  }

  /** The pieces of each link in turn; other signs go with the link before them. */
  static List<List<Piece>> each(List<Piece> pieces) {
    List<List<Piece>> links = new ArrayList<>();
    List<Piece> current = new ArrayList<>();
    String link = "";
    for (Piece piece : pieces) {
      String of = piece.text().link();
      if (!of.isEmpty() && !link.isEmpty() && !of.equals(link)) {
        links.add(current);
        current = new ArrayList<>();
      }
      if (!of.isEmpty() || !isSeparator(piece.text().text())) {
        current.add(piece);
        link = of.isEmpty() ? link : of;
      }
    }
    links.add(current);
    return links;
  }

  static String joined(List<Piece> pieces) {
    StringBuilder all = new StringBuilder();
    pieces.forEach(piece -> all.append(piece.text().text()));
    return all.toString();
  }

  private static boolean isSeparator(String text) {
    return text.chars().allMatch(c -> c <= ' ' || SEPARATORS.indexOf(c) >= 0);
  }
}
