package io.github.medlint.format.html;

import io.github.medlint.document.BlockRole;
import io.github.medlint.format.shape.ProseShape;
import io.github.medlint.format.source.Decoding;
import io.github.medlint.text.SourceMap;
import io.github.medlint.text.TextRange;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jspecify.annotations.Nullable;

/** Reads the text that stands in attributes: alternatives, labels, buttons, metadata. */
final class HtmlAttributes {

  private final HtmlSource source;
  private final HtmlFindings findings;

  HtmlAttributes(HtmlSource source, HtmlFindings findings) {
    this.source = source;
    this.findings = findings;
  }

  void read(Element element, HtmlScope scope) {
    if (element.attributesSize() == 0) {
      return;
    }
    add(element, "aria-label", BlockRole.ALT, scope);
    add(element, "aria-description", BlockRole.ALT, scope);
    switch (element.normalName()) {
      case "img", "area" -> picture(element, scope);
      case "input" -> input(element, scope);
      case "textarea" -> add(element, "placeholder", BlockRole.ALT, scope);
      case "optgroup" -> add(element, "label", BlockRole.PARAGRAPH, scope);
      case "meta" -> {
        BlockRole role = metaRole(element);
        if (role != null) {
          add(element, "content", role, scope);
        }
      }
      default -> {
        // The rest has no text of its own in attributes.
      }
    }
  }

  private void picture(Element picture, HtmlScope scope) {
    add(picture, "alt", BlockRole.ALT, scope);
    if (!picture.attr("title").equals(picture.attr("alt"))) {
      add(picture, "title", BlockRole.ALT, scope);
    }
  }

  private void input(Element input, HtmlScope scope) {
    add(input, "placeholder", BlockRole.ALT, scope);
    switch (input.attr("type").toLowerCase(Locale.ROOT)) {
      case "submit", "button", "reset" -> add(input, "value", BlockRole.CALL_TO_ACTION, scope);
      case "image" -> add(input, "alt", BlockRole.CALL_TO_ACTION, scope);
      default -> {
        // A token or an address is no prose, but a sentence that a form sends along is.
        if (ProseShape.isSentence(input.attr("value"))) {
          add(input, "value", BlockRole.PARAGRAPH, scope);
        }
      }
    }
  }

  static @Nullable BlockRole metaRole(Element meta) {
    String name = meta.attr("name") + meta.attr("property") + meta.attr("itemprop");
    return switch (name.strip().toLowerCase(Locale.ROOT)) {
      case "title", "og:title", "twitter:title", "dc.title" -> BlockRole.META_TITLE;
      case "description", "og:description", "twitter:description", "dc.description" ->
          BlockRole.META_DESCRIPTION;
      case "og:image:alt", "twitter:image:alt" -> BlockRole.ALT;
      case "headline", "abstract", "reviewbody", "text", "og:site_name" -> BlockRole.META_TEXT;
      default -> null;
    };
  }

  private void add(Element element, String key, BlockRole role, HtmlScope scope) {
    String value = element.attr(key);
    if (value.isBlank()) {
      return;
    }
    Range range = element.attributes().sourceRange(key).valueRange();
    if (!range.isTracked()) {
      findings.unread(
          "attribute " + key,
          "the parser does not tell where it stands",
          element.sourceRange().isTracked() ? source.place(element.sourceRange()) : null);
      return;
    }
    TextRange place = source.place(range);
    SourceMap.Builder text = new SourceMap.Builder();
    source
        .pieces(place, value)
        .forEach(piece -> source.append(text, piece, Decoding.HTML_ATTRIBUTE));
    findings.block(new HtmlBlock(place.start(), role, 0, scope.placements(), text));
  }
}
