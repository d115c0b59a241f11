package io.github.medlint.format.data;

import com.google.re2j.Pattern;
import io.github.medlint.document.BlockRole;
import io.github.medlint.format.shape.ProseShape;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the strings of a data file are, told from their keys and their shape. */
public final class DataKeys {

  private static final Map<String, BlockRole> ROLES =
      Map.ofEntries(
          Map.entry("title", BlockRole.HEADING),
          Map.entry("subtitle", BlockRole.HEADING),
          Map.entry("heading", BlockRole.HEADING),
          Map.entry("subheading", BlockRole.HEADING),
          Map.entry("headline", BlockRole.HEADING),
          Map.entry("name", BlockRole.HEADING),
          Map.entry("question", BlockRole.HEADING),
          Map.entry("description", BlockRole.META_DESCRIPTION),
          Map.entry("excerpt", BlockRole.META_DESCRIPTION),
          Map.entry("alt", BlockRole.ALT),
          Map.entry("caption", BlockRole.CAPTION),
          Map.entry("quote", BlockRole.QUOTE),
          Map.entry("testimonial", BlockRole.QUOTE),
          Map.entry("review", BlockRole.QUOTE),
          Map.entry("cta", BlockRole.CALL_TO_ACTION),
          Map.entry("button", BlockRole.CALL_TO_ACTION),
          Map.entry("author", BlockRole.BYLINE),
          Map.entry("byline", BlockRole.BYLINE),
          Map.entry("disclaimer", BlockRole.DISCLAIMER),
          Map.entry("footnote", BlockRole.NOTE),
          Map.entry("reference", BlockRole.NOTE),
          Map.entry("body", BlockRole.PARAGRAPH),
          Map.entry("content", BlockRole.PARAGRAPH),
          Map.entry("text", BlockRole.PARAGRAPH),
          Map.entry("copy", BlockRole.PARAGRAPH),
          Map.entry("answer", BlockRole.PARAGRAPH),
          Map.entry("summary", BlockRole.PARAGRAPH),
          Map.entry("tagline", BlockRole.PARAGRAPH));

  /** The last word of keys whose values are for machines, whatever they look like. */
  private static final Set<String> MACHINE =
      Set.of(
          "url",
          "uri",
          "href",
          "link",
          "src",
          "path",
          "file",
          "filename",
          "slug",
          "id",
          "uuid",
          "guid",
          "permalink",
          "layout",
          "class",
          "classname",
          "style",
          "css",
          "icon",
          "image",
          "img",
          "photo",
          "logo",
          "avatar",
          "thumbnail",
          "video",
          "date",
          "time",
          "timestamp",
          "created",
          "updated",
          "published",
          "lang",
          "locale",
          "language",
          "type",
          "kind",
          "color",
          "colour",
          "email",
          "phone",
          "tel",
          "fax",
          "version",
          "sku",
          "template",
          "theme",
          "font",
          "mime",
          "status",
          "sha",
          "hash",
          "format",
          "charset",
          "pattern",
          "regex",
          "query",
          "key",
          "token",
          "script");

  private static final Set<String> META_PREFIXES = Set.of("meta", "seo", "og", "twitter");

  private static final Pattern CAMEL = Pattern.compile("([a-z0-9])([A-Z])");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private DataKeys() {}

  /**
   * The role of a string.
   *
   * @param depth how many mappings and sequences the string stands in
   * @return null if it is no copy
   */
  public static @Nullable BlockRole role(String key, int depth, String value) {
    String text = value.strip();
    if (text.isEmpty() || key.startsWith("@") || key.startsWith("$") || key.startsWith("_")) {
      return null;
    }
    if (ProseShape.isMachineValue(text.substring(0, Math.min(text.length(), 2000)))) {
      return null;
    }
    String[] words =
        NOT_WORD.split(CAMEL.matcher(key).replaceAll("$1_$2").toLowerCase(Locale.ROOT));
    boolean meta = words.length > 1 && META_PREFIXES.contains(words[0]);
    for (int i = words.length - 1; i >= 0; i--) {
      BlockRole role = ROLES.get(words[i]);
      if (role == null && words[i].endsWith("s")) {
        role = ROLES.get(words[i].substring(0, words[i].length() - 1));
      }
      if (i == words.length - 1 && MACHINE.contains(words[i])) {
        return null;
      }
      // "button_text" is a button, "hero_title" a title.
      boolean carrier = words[i].equals("text") || words[i].equals("label");
      if (role != null && !(carrier && i > 0 && known(words[i - 1]))) {
        return place(role, meta, depth);
      }
    }
    return hasTwoWords(text) ? BlockRole.PARAGRAPH : null;
  }

  private static BlockRole place(BlockRole role, boolean meta, int depth) {
    if (meta && role == BlockRole.HEADING) {
      return BlockRole.META_TITLE;
    }
    // The description of a page is metadata; that of a card in a list is what the card shows.
    return role == BlockRole.META_DESCRIPTION && !meta && depth > 1 ? BlockRole.PARAGRAPH : role;
  }

  private static boolean known(String word) {
    return ROLES.containsKey(word) || MACHINE.contains(word);
  }

  private static boolean hasTwoWords(String text) {
    int words = 0;
    for (String part : text.split("\\s+", 4)) {
      words += !part.isEmpty() && part.codePoints().anyMatch(Character::isLetter) ? 1 : 0;
    }
    return words >= 2;
  }
}
