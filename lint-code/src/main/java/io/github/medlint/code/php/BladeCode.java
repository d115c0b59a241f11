package io.github.medlint.code.php;

import io.github.medlint.format.html.Island;
import io.github.medlint.format.html.Islands;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The code of Blade in a page: outputs in braces, directives, comments, and PHP between tags. */
final class BladeCode implements Islands {

  private static final String[][] BRACKETS = {
    {"{{--", "--}}"},
    {"{!!", "!!}"},
    {"{{", "}}"},
    {"<?", "?>"},
    {"@php", "@endphp"},
    {"@verbatim", "@endverbatim"}
  };

  @Override
  public List<Island> find(String content, TextRange range) {
    List<Island> islands = new ArrayList<>();
    int at = range.start();
    while (at < range.end()) {
      Island island = at(content, at, range.end());
      if (island == null) {
        at++;
      } else {
        islands.add(island);
        at = island.range().end();
      }
    }
    return islands;
  }

  private static @Nullable Island at(String content, int at, int end) {
    char c = content.charAt(at);
    if (c != '{' && c != '<' && c != '@') {
      return null;
    }
    for (String[] bracket : BRACKETS) {
      if (content.startsWith(bracket[0], at)) {
        int close = content.indexOf(bracket[1], at + bracket[0].length());
        boolean inline = bracket[0].equals("@php") && content.startsWith("(", at + 4);
        if (close >= 0 && !inline && close + bracket[1].length() <= end) {
          boolean output = c == '{' && !bracket[0].equals("{{--");
          return island(at, close + bracket[1].length(), output);
        }
      }
    }
    return c == '@' ? directive(content, at, end) : null;
  }

  private static @Nullable Island directive(String content, int at, int end) {
    boolean inWord = at > 0 && Character.isLetterOrDigit(content.charAt(at - 1));
    int name = at + 1;
    while (name < end && Character.isLetter(content.charAt(name))) {
      name++;
    }
    // An address of mail, and a rule of a style sheet, begin otherwise or are in a style.
    if (inWord || name == at + 1) {
      return null;
    }
    int open = name;
    while (open < end && content.charAt(open) == ' ') {
      open++;
    }
    int close = open < end && content.charAt(open) == '(' ? closing(content, open, end) : -1;
    boolean output = content.startsWith("@include", at) || content.startsWith("@yield", at);
    return island(at, close < 0 ? name : close, output);
  }

  private static int closing(String content, int open, int end) {
    int depth = 0;
    for (int i = open; i < Math.min(end, open + 4000); i++) {
      char c = content.charAt(i);
      if (c == '\'' || c == '"') {
        int quote = content.indexOf(c, i + 1);
        i = quote < 0 || quote >= end ? i : quote;
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  private static Island island(int start, int end, boolean output) {
    return new Island(new TextRange(start, end), "", null, false, output, Island.Reading.NOTHING);
  }
}
