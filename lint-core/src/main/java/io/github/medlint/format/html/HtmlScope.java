package io.github.medlint.format.html;

import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Placement;
import java.util.EnumSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What an element hands down to the text in it.
 *
 * @param rank the heading's rank; 0 outside of headings
 * @param listDepth how many lists stand around
 * @param collapsed how many closed {@code details} stand around
 * @param seen the placements but {@link Placement#COLLAPSED}
 * @param preformatted whether white space is shown as it is written
 * @param link the {@code a} around; null if there is none
 */
public record HtmlScope(
    BlockRole role,
    int rank,
    int listDepth,
    int collapsed,
    Set<Placement> seen,
    boolean preformatted,
    @Nullable Element link) {

  private static final Set<BlockRole> KEPT_INSIDE =
      Set.of(BlockRole.DISCLAIMER, BlockRole.NOTE, BlockRole.QUOTE, BlockRole.BYLINE);

  public static HtmlScope outermost(Set<Placement> placements) {
    int collapsed = placements.contains(Placement.COLLAPSED) ? 1 : 0;
    return new HtmlScope(BlockRole.PARAGRAPH, 0, 0, collapsed, placements, false, null);
  }

  int level() {
    return switch (role) {
      case HEADING -> rank;
      case LIST_ITEM -> Math.max(1, listDepth);
      default -> 0;
    };
  }

  public Set<Placement> placements() {
    if (collapsed == 0 || seen.contains(Placement.COLLAPSED)) {
      return seen;
    }
    return with(seen, Placement.COLLAPSED);
  }

  HtmlScope withoutSmall() {
    EnumSet<Placement> rest = EnumSet.copyOf(seen);
    rest.remove(Placement.SMALL);
    return new HtmlScope(role, rank, listDepth, collapsed, rest, preformatted, link);
  }

  /** The scope of {@code element}'s content, where this is the scope that it stands in. */
  public HtmlScope inside(Element element) {
    String name = element.normalName();
    boolean list = name.equals("ul") || name.equals("ol") || name.equals("menu");
    return new HtmlScope(
        roleInside(element),
        Math.max(HtmlNames.headingRank(element), rank),
        list ? listDepth + 1 : listDepth,
        collapsedInside(element),
        HtmlPlacement.inside(element, seen, role == BlockRole.QUOTE),
        preformatted || name.equals("pre") || name.equals("textarea"),
        linkInside(element));
  }

  private BlockRole roleInside(Element element) {
    if (HtmlNames.headingRank(element) > 0) {
      return BlockRole.HEADING;
    }
    if (HtmlNames.isButton(element)) {
      return BlockRole.CALL_TO_ACTION;
    }
    BlockRole named = HtmlRole.byName(element);
    if (named != null && role != BlockRole.HEADING && role != BlockRole.CALL_TO_ACTION) {
      return named;
    }
    BlockRole own = HtmlRole.byElement(element);
    return own == null || KEPT_INSIDE.contains(role) ? role : own;
  }

  private int collapsedInside(Element element) {
    if (isClosed(element)) {
      return collapsed + 1;
    }
    Element parent = element.parent();
    boolean handle = element.normalName().equals("summary") && parent != null && isClosed(parent);
    return handle ? Math.max(0, collapsed - 1) : collapsed;
  }

  private static boolean isClosed(Element element) {
    return element.normalName().equals("details") && !element.hasAttr("open");
  }

  private @Nullable Element linkInside(Element element) {
    return switch (element.normalName()) {
      case "a" -> element.hasAttr("href") ? element : link;
      // A link around such a block is a card, not a block that only links.
      case "p", "li", "td", "th", "blockquote", "dd", "figcaption" -> null;
      default -> link;
    };
  }

  private static Set<Placement> with(Set<Placement> some, Placement more) {
    EnumSet<Placement> all = EnumSet.of(more);
    all.addAll(some);
    return all;
  }
}
