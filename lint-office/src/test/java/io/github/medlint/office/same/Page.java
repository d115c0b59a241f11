package io.github.medlint.office.same;

import java.util.List;

/** A page of copy that can be written in every format. */
record Page(String title, List<Element> elements) {

  sealed interface Element {}

  record Heading(int rank, String text) implements Element {}

  record Paragraph(String text) implements Element {}

  record Items(List<String> items) implements Element {}

  /** A paragraph that only links. */
  record Link(String text, String target) implements Element {}

  static Page of(String title, Element... elements) {
    return new Page(title, List.of(elements));
  }

  static Element h(int rank, String text) {
    return new Heading(rank, text);
  }

  static Element p(String text) {
    return new Paragraph(text);
  }

  static Element items(String... items) {
    return new Items(List.of(items));
  }

  static Element link(String text, String target) {
    return new Link(text, target);
  }
}
