package io.github.medlint.format.html;

import io.github.medlint.text.TextRange;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Finds code of page builders in HTML: <code>{{ … }}</code>, <code>{% … %}</code>, <code>{# … #}
 * </code>, {@code <%= … %>}, {@code <?php … ?>}, and the front matter at the top of a file.
 */
final class TemplateCode {

  /** Further than this an opening brace pair is taken for text that lacks its end. */
  private static final int MAX_LENGTH = 2000;

  /** Blocks of template code in which stand comments, settings, scripts and styles. */
  private static final List<String> HELD_BACK =
      List.of("comment", "schema", "javascript", "stylesheet", "style", "doc");

  private final String content;
  private final TextRange range;
  private final char mask;
  private final StringBuilder masked;
  private final NavigableMap<Integer, TextRange> outputs = new TreeMap<>();
  private final Map<String, Integer> nextByMark = new HashMap<>();

  private TemplateCode(String content, TextRange range, char mask, String masked) {
    this.content = content;
    this.range = range;
    this.mask = mask;
    this.masked = new StringBuilder(masked);
  }

  /** No code at all in a range. */
  static TemplateCode none(String content, TextRange range) {
    return new TemplateCode(content, range, unusedLetter(content), range.slice(content));
  }

  /** Finds the code in a page, or in a part of one, and the front matter at its top. */
  static TemplateCode find(String content, TextRange range) {
    TemplateCode code = none(content, range);
    return code.find(code.frontMatter().end(), List.of());
  }

  /**
   * Finds the code in what stands below a front matter.
   *
   * @param known what is no text either
   */
  static TemplateCode inBody(String content, TextRange range, List<TextRange> known) {
    return none(content, range).find(range.start(), known);
  }

  private TemplateCode find(int start, List<TextRange> known) {
    if (mask != '\0') {
      scan(start);
      blotOut(known);
    }
    return this;
  }

  /** A range in which there are islands and no other code. */
  static TemplateCode ofIslands(String content, TextRange range, List<Island> islands) {
    TemplateCode code = none(content, range);
    for (Island island : islands) {
      int start = island.range().start() - range.start();
      if (!island.shown().isEmpty()) {
        code.masked.replace(start, start + island.range().length(), island.shown());
      } else if (code.mask != '\0') {
        code.maskTo(island.range().start(), island.range().end(), island.output());
      }
    }
    return code;
  }

  /** The code in a part of this one's range, found already, with more that is no text. */
  TemplateCode part(TextRange inner, List<TextRange> known) {
    String slice = masked.substring(inner.start() - range.start(), inner.end() - range.start());
    TemplateCode part = new TemplateCode(content, inner, mask, slice);
    part.outputs.putAll(outputs.subMap(inner.start(), inner.end()));
    if (mask != '\0') {
      part.blotOut(known);
    }
    return part;
  }

  private void blotOut(List<TextRange> places) {
    places.forEach(place -> maskTo(place.start(), place.end(), false));
  }

  /** The range's text with each letter of code replaced by {@link #mask()}. */
  String masked() {
    return masked.toString();
  }

  /** A letter that the source does not use; NUL if there is none, and then nothing is masked. */
  char mask() {
    return mask;
  }

  /** The code in {@code place} that becomes text when the page is built. */
  Collection<TextRange> outputs(TextRange place) {
    return outputs.isEmpty()
        ? Collections.emptyList()
        : outputs.subMap(place.start(), place.end()).values();
  }

  private void scan(int start) {
    int at = maskTo(range.start(), start, false);
    while (at < range.end()) {
      char c = content.charAt(at);
      at =
          switch (c) {
            case '<' -> afterAngle(at);
            case '{' -> afterBrace(at);
            // HTML drops NUL from text; so it is dropped like code, without moving anything.
            case '\0' -> maskTo(at, at + 1, false);
            default -> at + 1;
          };
    }
  }

  private int afterAngle(int at) {
    if (starts("<!--", at)) {
      return behind("-->", at);
    } else if (starts("<script", at)) {
      boolean data = content.substring(at, behind(">", at)).contains("ld+json");
      return data ? at + 1 : behind("</script", at);
    } else if (starts("<style", at)) {
      return behind("</style", at);
    } else if (starts("<%", at)) {
      int end = next("%>", at);
      return end < 0 ? at + 1 : maskTo(at, end, starts("<%=", at) || starts("<%-", at));
    } else if (starts("<?php", at) || starts("<?=", at)) {
      return maskTo(at, behind("?>", at), true);
    }
    return at + 1;
  }

  private int afterBrace(int at) {
    if (starts("{{!", at)) {
      return maskNear(at, starts("{{!--", at) ? "--}}" : "}}", false);
    } else if (starts("{{", at)) {
      boolean output = at + 2 < range.end() && !isTag(at + 2);
      return maskNear(at, starts("{{{", at) ? "}}}" : "}}", output);
    } else if (starts("{#", at)) {
      return maskNear(at, "#}", false);
    } else if (starts("{%", at) && !heldBack(at).isEmpty()) {
      int end = next("end" + heldBack(at), at);
      return maskTo(at, end < 0 ? at : behind("%}", end), false) + (end < 0 ? 1 : 0);
    } else if (starts("{%", at)) {
      return maskNear(at, "%}", starts("{% include", at) || starts("{% render", at));
    }
    return at + 1;
  }

  /** The name of a block whose content is not for the page; empty if none opens here. */
  private String heldBack(int at) {
    int name = at + 2;
    while (name < range.end() && "- ".indexOf(content.charAt(name)) >= 0) {
      name++;
    }
    for (String block : HELD_BACK) {
      if (starts(block + " ", name) || starts(block + "%", name) || starts(block + "-", name)) {
        return block;
      }
    }
    return "";
  }

  /** Whether code in braces only opens or closes something: a block, or a shortcode of Hugo. */
  private boolean isTag(int at) {
    boolean shortcode = starts("<", at) || starts("%", at);
    return "#/^~else".indexOf(content.charAt(at)) >= 0
        || (shortcode && (starts("/", at + 1) || starts(" /", at + 1)));
  }

  private int maskNear(int at, String close, boolean output) {
    int end = next(close, at);
    return end < 0 || end - at > MAX_LENGTH ? at + 1 : maskTo(at, end, output);
  }

  private int maskTo(int start, int end, boolean output) {
    for (int i = start; i < end; i++) {
      masked.setCharAt(i - range.start(), mask);
    }
    if (output) {
      outputs.put(start, new TextRange(start, end));
    }
    return end;
  }

  /** The YAML between two lines of dashes at the top of a file, with them; empty if none. */
  TextRange frontMatter() {
    TextRange none = new TextRange(range.start(), range.start());
    if (range.start() > 0 || !(starts("---\n", 0) || starts("---\r\n", 0))) {
      return none;
    }
    int fence = content.indexOf("\n---", 3);
    int end = fence + "\n---".length();
    boolean closed =
        fence > 0 && (end == content.length() || "\r\n".indexOf(content.charAt(end)) >= 0);
    return closed && end <= range.end() ? new TextRange(0, end) : none;
  }

  private boolean starts(String mark, int at) {
    return content.regionMatches(true, at, mark, 0, mark.length())
        && at + mark.length() <= range.end();
  }

  /** The offset behind the next {@code mark}, or the range's end. */
  private int behind(String mark, int at) {
    int end = next(mark, at);
    return end < 0 ? range.end() : end;
  }

  /** The offset behind the next {@code mark}, or -1; remembered, so that a scan stays linear. */
  private int next(String mark, int at) {
    Integer known = nextByMark.get(mark);
    if (known != null && (known < 0 || known - mark.length() >= at)) {
      return known;
    }
    int found = content.indexOf(mark, at);
    int end = found < 0 || found + mark.length() > range.end() ? -1 : found + mark.length();
    nextByMark.put(mark, end);
    return end;
  }

  private static char unusedLetter(String content) {
    // Noncharacters: Unicode keeps them free for a program's own use.
    for (char c = '\uFDD0'; c <= '\uFDEF'; c++) {
      if (content.indexOf(c) < 0) {
        return c;
      }
    }
    return '\0';
  }
}
