package io.github.medlint.format.source;

import org.jspecify.annotations.Nullable;

/** How a part of a source writes the characters that do not stand for themselves there. */
public enum Decoding {
  /** Markdown prose: backslash escapes and character references. */
  MARKDOWN(false),
  /** A cell of a Markdown table, in which {@code \|} is read before all else. */
  MARKDOWN_CELL(false),
  /** A code span in such a cell. */
  MARKDOWN_CELL_CODE(false),
  /** HTML text in ordinary flow. */
  HTML_TEXT(true),
  /** HTML text whose white space is shown, as in {@code pre}. */
  HTML_PREFORMATTED(false),
  /** The value of an HTML attribute, between its quotes. */
  HTML_ATTRIBUTE(true),
  /** Only line ends and NUL are read as something else. */
  CODE(false);

  private final boolean folds;

  Decoding(boolean folds) {
    this.folds = folds;
  }

  /** Whether a run of white space is one space. */
  boolean foldsWhiteSpace() {
    return folds;
  }

  /**
   * What the source at {@code offset} stands for, if more than the letter there takes part in it.
   *
   * @return null if the letter stands for itself
   */
  @Nullable Piece pieceAt(String source, int offset, int end) {
    return switch (source.charAt(offset)) {
      case '&' -> reference(source, offset, end);
      case '\\' -> escape(source, offset, end);
      case '\r' -> {
        boolean pair = offset + 1 < end && source.charAt(offset + 1) == '\n';
        yield new Piece(pair ? 2 : 1, "\n");
      }
      case '\0' -> new Piece(1, "\uFFFD");
      default -> null;
    };
  }

  private @Nullable Piece reference(String source, int offset, int end) {
    return switch (this) {
      case MARKDOWN, MARKDOWN_CELL -> CharacterReference.inMarkdown(source, offset, end);
      case HTML_TEXT, HTML_PREFORMATTED -> CharacterReference.inHtml(source, offset, end, false);
      case HTML_ATTRIBUTE -> CharacterReference.inHtml(source, offset, end, true);
      case CODE, MARKDOWN_CELL_CODE -> null;
    };
  }

  private @Nullable Piece escape(String source, int offset, int end) {
    boolean inCell = this == MARKDOWN_CELL || this == MARKDOWN_CELL_CODE;
    if (inCell && source.startsWith("\\|", offset) && offset + 2 <= end) {
      return new Piece(2, "|");
    }
    if (this == MARKDOWN_CELL && source.startsWith("\\\\|", offset) && offset + 3 <= end) {
      // The table reads \| first, which leaves \| to the prose.
      return new Piece(3, "|");
    }
    boolean escapes = this == MARKDOWN || this == MARKDOWN_CELL;
    if (escapes && offset + 1 < end && isAsciiPunctuation(source.charAt(offset + 1))) {
      return new Piece(2, source.substring(offset + 1, offset + 2));
    }
    return null;
  }

  private static boolean isAsciiPunctuation(char c) {
    return (c >= '!' && c <= '/')
        || (c >= ':' && c <= '@')
        || (c >= '[' && c <= '`')
        || (c >= '{' && c <= '~');
  }

  /**
   * A piece of source that is read as a whole.
   *
   * @param length how many units of source it takes, at least 1
   * @param text what it stands for, not empty
   */
  record Piece(int length, String text) {}
}
