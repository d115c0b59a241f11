package io.github.medlint.code.island;

/** A way to write pages with code in them. */
public enum Dialect {
  /** Markdown with statements, components and expressions. */
  MDX("{", "}"),
  ASTRO("{", "}"),
  SVELTE("{", "}"),
  VUE("{{", "}}");

  private final String open;
  private final String close;

  Dialect(String open, String close) {
    this.open = open;
    this.close = close;
  }

  /** What opens an expression in text. */
  String open() {
    return open;
  }

  /** What closes it. */
  String close() {
    return close;
  }
}
