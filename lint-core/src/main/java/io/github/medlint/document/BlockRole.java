package io.github.medlint.document;

/** What a block is in its document. Where it stands is told by {@link Placement}. */
public enum BlockRole {
  /** The page's title from its metadata: HTML {@code title}, {@code og:title}, front matter. */
  META_TITLE,
  /**
   * A description from metadata: {@code meta description}, {@code og:description}, front matter.
   */
  META_DESCRIPTION,
  /** Any other text from front matter or JSON-LD that a reader or an engine may show. */
  META_TEXT,
  HEADING,
  PARAGRAPH,
  LIST_ITEM,
  TABLE_CELL,
  QUOTE,
  CAPTION,
  /** Text that stands for a picture or a control: {@code alt}, {@code aria-label}. */
  ALT,
  /** A button or a link that asks the reader to act. */
  CALL_TO_ACTION,
  /** A block of its own that only links to another page. */
  LINK,
  /** A person's name or a date line over an article. */
  BYLINE,
  /** A footnote's text or an entry of a reference list. */
  NOTE,
  /** A disclaimer or legal text, recognised by its markup or its shape. */
  DISCLAIMER,
  CODE;

  /** The name used in reports and in {@code medlint tree}: lower case with hyphens. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
