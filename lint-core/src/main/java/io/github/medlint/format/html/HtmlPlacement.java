package io.github.medlint.format.html;

import io.github.medlint.document.Placement;
import io.github.medlint.format.html.style.InlineStyle;
import java.util.EnumSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Where the text in an element stands, by its name, attributes, classes and inline style. */
final class HtmlPlacement {

  private static final Set<String> WHOLE_PAGE = Set.of("html", "body", "main", "#root");

  private HtmlPlacement() {}

  /**
   * The placements in {@code element}.
   *
   * @param around those around it
   * @param quoted whether it stands in a quote, whose footer names the speaker
   */
  static Set<Placement> inside(Element element, Set<Placement> around, boolean quoted) {
    if (element.attributesSize() == 0 && !isLandmark(element)) {
      return around;
    }
    Set<Placement> inside = EnumSet.noneOf(Placement.class);
    inside.addAll(around);
    if (!quoted) {
      addLandmark(element, inside);
    }
    if (element.normalName().equals("small") || InlineStyle.of(element).isSmall()) {
      inside.add(Placement.SMALL);
    }
    if (isHidden(element)) {
      inside.add(Placement.HIDDEN);
    }
    return inside;
  }

  private static boolean isLandmark(Element element) {
    return switch (element.normalName()) {
      case "header", "nav", "footer", "aside", "small" -> true;
      default -> false;
    };
  }

  private static void addLandmark(Element element, Set<Placement> placements) {
    String name = element.normalName();
    String role = element.attr("role");
    if (name.equals("header") || role.equals("banner")) {
      placements.add(Placement.HEADER);
    }
    if (name.equals("aside") || role.equals("complementary")) {
      placements.add(Placement.ASIDE);
    }
    boolean named = !WHOLE_PAGE.contains(name) && HtmlNames.headingRank(element) == 0;
    if (name.equals("footer")
        || role.equals("contentinfo")
        || (named && HtmlNames.named(element, "footer"))) {
      placements.add(Placement.FOOTER);
    }
    if (name.equals("nav") || role.equals("navigation") || (named && namesNavigation(element))) {
      placements.add(Placement.NAVIGATION);
    }
  }

  private static boolean namesNavigation(Element element) {
    return HtmlNames.named(element, "nav")
        || HtmlNames.named(element, "navbar")
        || HtmlNames.named(element, "navigation")
        || HtmlNames.named(element, "menu")
        || HtmlNames.named(element, "breadcrumb")
        || HtmlNames.named(element, "breadcrumbs");
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equalsIgnoreCase("true")
        || element.attr("type").equalsIgnoreCase("hidden")
        || InlineStyle.of(element).hides();
  }
}
