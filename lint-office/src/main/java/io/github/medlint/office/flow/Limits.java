package io.github.medlint.office.flow;

/**
 * How much of a file is read. The limits bound time and memory whatever the bytes are; what lies
 * behind them is counted and told as unread.
 */
public final class Limits {

  /** Letters of text of a file, in UTF-16 units. */
  public static final int TEXT = 2_000_000;

  /** Letters of one paragraph. */
  public static final int PARAGRAPH = 50_000;

  /** Paragraphs of a file. */
  public static final int PARAGRAPHS = 100_000;

  /** Parts of a file that are told as unread one by one. */
  public static final int UNREAD = 500;

  private Limits() {}
}
