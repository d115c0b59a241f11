package io.github.medlint.format.source;

import static java.util.Map.entry;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The charset that an HTML file declares for itself, understood as browsers do: {@code latin1}
 * means windows-1252, and a file that could be read this far cannot be UTF-16.
 */
final class DeclaredCharset {

  /** How many bytes a declaration must stand in, by the HTML standard. */
  private static final int PRESCAN = 1024;

  private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|$)", Pattern.DOTALL);

  /** Both {@code <meta charset=…>} and {@code <meta … content="text/html; charset=…">}. */
  private static final Pattern META =
      Pattern.compile(
          "<meta[\\s/][^>]*?charset\\s*=\\s*[\"']?\\s*([^\\s\"'/>;]+)", Pattern.CASE_INSENSITIVE);

  private static final Pattern XML =
      Pattern.compile("^\\s*<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([^\"']+)[\"']");

  /** Labels that browsers read otherwise than {@link Charset#forName} does. */
  private static final Map<String, String> BROWSER_NAMES =
      Map.ofEntries(
          entry("iso-8859-1", "windows-1252"),
          entry("iso8859-1", "windows-1252"),
          entry("iso_8859-1", "windows-1252"),
          entry("latin1", "windows-1252"),
          entry("l1", "windows-1252"),
          entry("ascii", "windows-1252"),
          entry("us-ascii", "windows-1252"),
          entry("x-cp1252", "windows-1252"),
          entry("iso-8859-9", "windows-1254"),
          entry("latin5", "windows-1254"),
          entry("iso-8859-11", "x-windows-874"),
          entry("tis-620", "x-windows-874"),
          entry("windows-874", "x-windows-874"),
          entry("gb2312", "GBK"),
          entry("x-gbk", "GBK"),
          entry("shift_jis", "windows-31j"),
          entry("shift-jis", "windows-31j"),
          entry("sjis", "windows-31j"),
          entry("x-sjis", "windows-31j"),
          entry("euc-kr", "x-windows-949"),
          entry("ks_c_5601-1987", "x-windows-949"),
          entry("big5", "Big5-HKSCS"),
          entry("unicode-1-1-utf-8", "UTF-8"),
          entry("utf-16", "UTF-8"),
          entry("utf-16le", "UTF-8"),
          entry("utf-16be", "UTF-8"));

  private DeclaredCharset() {}

  /** The label as declared; null if none is. */
  static @Nullable String label(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1);
    Matcher meta = META.matcher(COMMENT.matcher(head).replaceAll(""));
    if (meta.find()) {
      return meta.group(1);
    }
    Matcher xml = XML.matcher(head);
    return xml.find() ? xml.group(1) : null;
  }

  /** The charset that browsers use for a label; null if it is unknown. */
  static @Nullable Charset forLabel(String label) {
    String name = label.toLowerCase(Locale.ROOT);
    try {
      return Charset.forName(BROWSER_NAMES.getOrDefault(name, name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
