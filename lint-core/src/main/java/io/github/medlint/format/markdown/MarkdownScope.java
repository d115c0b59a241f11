package io.github.medlint.format.markdown;

import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Placement;
import io.github.medlint.format.html.HtmlScope;
import java.util.Set;

/**
 * What a Markdown block hands down to the blocks in it.
 *
 * @param role what a paragraph in it is
 * @param listDepth how many lists stand around
 * @param depth how many blocks stand around
 */
record MarkdownScope(BlockRole role, int listDepth, int depth, Set<Placement> placements) {

  static MarkdownScope outermost() {
    return new MarkdownScope(BlockRole.PARAGRAPH, 0, 0, Set.of());
  }

  int level() {
    return role == BlockRole.LIST_ITEM ? listDepth : 0;
  }

  MarkdownScope inList() {
    return new MarkdownScope(role, listDepth + 1, depth + 1, placements);
  }

  MarkdownScope inItem() {
    return inside(role == BlockRole.PARAGRAPH ? BlockRole.LIST_ITEM : role);
  }

  MarkdownScope inQuote() {
    return inside(role == BlockRole.NOTE ? role : BlockRole.QUOTE);
  }

  MarkdownScope inNote() {
    return inside(BlockRole.NOTE);
  }

  /** The scope with what the HTML elements that stand open in it hand down. */
  MarkdownScope within(HtmlScope html) {
    BlockRole inner =
        switch (html.role()) {
          case DISCLAIMER, NOTE, QUOTE, CAPTION, BYLINE -> html.role();
          default -> role;
        };
    return new MarkdownScope(inner, listDepth, depth, html.placements());
  }

  HtmlScope html() {
    return HtmlScope.outermost(placements);
  }

  MarkdownScope inOther() {
    return inside(role);
  }

  private MarkdownScope inside(BlockRole inner) {
    return new MarkdownScope(inner, listDepth, depth + 1, placements);
  }
}
