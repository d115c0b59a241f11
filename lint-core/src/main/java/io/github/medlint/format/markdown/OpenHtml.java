package io.github.medlint.format.markdown;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.medlint.format.html.HtmlScope;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The HTML elements that stand open in a Markdown page, since a blank line ends a block of HTML but
 * not its elements: what follows {@code <details>} is in it.
 */
final class OpenHtml {

  private static final Pattern TAG =
      Pattern.compile(
          "(?is)<!--.*?-->|<script\\b.*?</script|<style\\b.*?</style"
              + "|<(/?)([a-z][a-z0-9]*)\\b(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>");

  /** Elements that hold blocks and must be closed; the rest closes itself sooner or later. */
  private static final Set<String> HOLDERS =
      Set.of(
          "div",
          "section",
          "article",
          "details",
          "footer",
          "header",
          "nav",
          "aside",
          "blockquote",
          "small",
          "center",
          "figure",
          "figcaption",
          "summary");

  private static final int MAX_DEPTH = 200;

  private final Deque<Open> open = new ArrayDeque<>();
  private final HtmlScope outermost;

  /**
   * @param outermost the scope of the content that the tags are read from
   */
  OpenHtml(HtmlScope outermost) {
    this.outermost = outermost;
  }

  /** What the open elements hand down. */
  HtmlScope scope() {
    return open.isEmpty() ? outermost : open.element().scope;
  }

  /** Reads the tags of a block of HTML. */
  void read(String html) {
    for (Matcher tag = TAG.matcher(html); tag.find(); ) {
      String name = tag.group(2) == null ? "" : tag.group(2).toLowerCase(Locale.ROOT);
      if (!HOLDERS.contains(name)) {
        continue;
      }
      if (!tag.group(1).isEmpty()) {
        close(name);
      } else if (open.size() < MAX_DEPTH) {
        Element element = Jsoup.parseBodyFragment(tag.group()).body().firstElementChild();
        open.push(new Open(name, element == null ? scope() : scope().inside(element)));
      }
    }
  }

  private void close(String name) {
    if (open.stream().anyMatch(element -> element.name.equals(name))) {
      while (!open.pop().name.equals(name)) {
        // What stands open in it is closed with it.
      }
    }
  }

  private record Open(String name, HtmlScope scope) {}
}
