package io.github.medlint.format.html.style;

import com.google.re2j.Pattern;

/** What a style sheet may show that is no text of the page. */
public final class StyleSheet {

  /** A {@code content} of letters; quotes with none, and escapes of icon fonts, say nothing. */
  private static final Pattern WRITTEN =
      Pattern.compile("content\\s*:\\s*(?:\"[^\"\\\\]*\\p{L}{2}|'[^'\\\\]*\\p{L}{2})");

  private StyleSheet() {}

  /** Whether the sheet puts words into the page. */
  public static boolean writesText(String sheet) {
    return WRITTEN.matcher(sheet).find();
  }
}
