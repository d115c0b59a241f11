package io.github.medlint.code.script;

/** Tells code that a build has packed from code that somebody wrote. */
final class GeneratedCode {

  private static final int LONG_LINE = 5000;

  private GeneratedCode() {}

  /** Whether most of the code stands in lines that nobody would write. */
  static boolean is(String code) {
    int inLong = 0;
    int start = 0;
    while (start < code.length()) {
      int end = code.indexOf('\n', start);
      end = end < 0 ? code.length() : end;
      boolean dense = end - start > LONG_LINE && spaces(code, start, end) * 12 < end - start;
      inLong += dense ? end - start : 0;
      start = end + 1;
    }
    return inLong * 2 > code.length();
  }

  /** Prose in a long line has a space for each word; packed code has few. */
  private static int spaces(String code, int start, int end) {
    int spaces = 0;
    for (int i = start; i < end; i++) {
      spaces += code.charAt(i) == ' ' ? 1 : 0;
    }
    return spaces;
  }
}
