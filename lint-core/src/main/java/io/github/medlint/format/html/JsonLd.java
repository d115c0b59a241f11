package io.github.medlint.format.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import io.github.medlint.document.BlockRole;
import io.github.medlint.format.shape.ProseShape;
import io.github.medlint.text.SourceMap;
import io.github.medlint.text.TextRange;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/** Reads the prose in a page's JSON-LD, which search engines show. */
final class JsonLd {

  private static final JsonFactory FACTORY = new JsonFactory();

  /** Keys whose value is for people even if it is a single word. */
  private static final Set<String> PROSE =
      Set.of(
          "abstract",
          "alternativeheadline",
          "alternatename",
          "articlebody",
          "award",
          "caption",
          "description",
          "disambiguatingdescription",
          "headline",
          "keywords",
          "name",
          "reviewbody",
          "slogan",
          "text");

  /** Keys of names and addresses that may have many words and still are no prose. */
  private static final Set<String> NO_PROSE =
      Set.of(
          "addresslocality",
          "addressregion",
          "contenturl",
          "datecreated",
          "datemodified",
          "datepublished",
          "email",
          "image",
          "logo",
          "openinghours",
          "sameas",
          "streetaddress",
          "telephone",
          "thumbnailurl",
          "url",
          "urltemplate");

  private final HtmlSource source;
  private final HtmlFindings findings;

  JsonLd(HtmlSource source, HtmlFindings findings) {
    this.source = source;
    this.findings = findings;
  }

  void read(TextRange place) {
    String json = source.maskedSlice(place);
    try (JsonParser parser = FACTORY.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING && isProse(key(parser), parser.getText())) {
          int start = (int) parser.currentTokenLocation().getCharOffset() + 1;
          int end = (int) parser.currentLocation().getCharOffset() - 1;
          add(new TextRange(start, end).shift(place.start()));
        }
      }
    } catch (IOException e) {
      findings.unread("JSON-LD", "it is not valid JSON from some place on", place);
    }
  }

  private void add(TextRange string) {
    SourceMap.Builder text = new SourceMap.Builder();
    source.appendJson(text, string);
    findings.block(new HtmlBlock(string.start(), BlockRole.META_TEXT, 0, Set.of(), text));
  }

  /** The key of the value, or of the array that it stands in; empty if there is none. */
  private static String key(JsonParser parser) {
    JsonStreamContext at = parser.getParsingContext();
    while (at.inArray()) {
      at = at.getParent();
    }
    String name = at.getCurrentName();
    return name == null ? "" : name.toLowerCase(Locale.ROOT);
  }

  private static boolean isProse(String key, String value) {
    if (key.startsWith("@") || NO_PROSE.contains(key)) {
      return false;
    }
    return PROSE.contains(key) ? ProseShape.hasWords(value) : ProseShape.isSentence(value);
  }
}
