package io.github.medlint.code.island;

import io.github.medlint.code.island.Place.Kind;
import io.github.medlint.code.script.ComponentNames;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the code in a page, in one pass over its letters. */
final class PlaceScanner {

  /** What is in a component of Vue, though HTML shows nothing that is in such an element. */
  static final String TEMPLATE = "template";

  private final String content;
  private final int end;
  private final Dialect dialect;
  private final Brackets brackets;
  private final List<Place> found = new ArrayList<>();

  private PlaceScanner(String content, TextRange range, Dialect dialect) {
    this.content = content;
    this.end = range.end();
    this.dialect = dialect;
    this.brackets = new Brackets(content, range.end());
  }

  /** The places of code in a range, in source order, none in another. */
  static List<Place> scan(String content, TextRange range, Dialect dialect) {
    PlaceScanner scanner = new PlaceScanner(content, range, dialect);
    int at = range.start();
    if (dialect == Dialect.ASTRO) {
      at = scanner.fence(at);
    }
    while (at < range.end()) {
      at = scanner.step(at);
    }
    return scanner.found;
  }

  /** The program between two lines of dashes at the top of a page. */
  private int fence(int start) {
    int at = start;
    while (at < end && Character.isWhitespace(content.charAt(at))) {
      at++;
    }
    if (!content.startsWith("---", at)) {
      return start;
    }
    int close = content.indexOf("\n---", at + 3);
    return close < 0 || close + 4 > end ? start : add(Kind.STATEMENTS, at, close + 4, "---");
  }

  private int add(Kind kind, int start, int stop, String name) {
    found.add(new Place(kind, new TextRange(start, Math.min(stop, end)), name));
    return stop;
  }

  private int step(int at) {
    char c = content.charAt(at);
    if (dialect == Dialect.MDX) {
      int after = markdown(at, c);
      if (after > at) {
        return after;
      }
    }
    if (content.startsWith(dialect.open(), at)) {
      return expression(at);
    }
    return c == '<' ? angle(at) : at + 1;
  }

  /** The offset behind what only Markdown has; {@code at} if there is nothing of it. */
  private int markdown(int at, char c) {
    boolean lineStart = at == 0 || content.charAt(at - 1) == '\n';
    if (lineStart) {
      int text = at;
      while (text < end && (content.charAt(text) == ' ' || content.charAt(text) == '\t')) {
        text++;
      }
      if (content.startsWith("```", text) || content.startsWith("~~~", text)) {
        return codeBlock(text);
      } else if (content.startsWith("import ", at)
          || content.startsWith("import{", at)
          || content.startsWith("export ", at)) {
        return add(Kind.STATEMENTS, at, statementEnd(at), "");
      }
    }
    return switch (c) {
      case '`' -> codeSpan(at);
      case '\\' -> Math.min(end, at + 2);
      default -> at;
    };
  }

  private int codeBlock(int at) {
    String fence = content.substring(at, at + 3);
    int line = content.indexOf('\n', at);
    while (line >= 0 && line < end) {
      int text = line + 1;
      while (text < end && (content.charAt(text) == ' ' || content.charAt(text) == '\t')) {
        text++;
      }
      if (content.startsWith(fence, text)) {
        int after = content.indexOf('\n', text);
        return after < 0 ? end : after;
      }
      line = content.indexOf('\n', line + 1);
    }
    return end;
  }

  private int codeSpan(int at) {
    int ticks = at;
    while (ticks < end && content.charAt(ticks) == '`') {
      ticks++;
    }
    String mark = content.substring(at, ticks);
    int paragraph = content.indexOf("\n\n", ticks);
    int close = content.indexOf(mark, ticks);
    boolean closed = close >= 0 && close < end && (paragraph < 0 || close < paragraph);
    return closed ? close + mark.length() : ticks;
  }

  /** Statements end with the first line that is followed by a blank one, all brackets closed. */
  private int statementEnd(int at) {
    int i = at;
    while (i < end) {
      char c = content.charAt(i);
      int close = c == '{' || c == '(' || c == '[' ? brackets.after(i) : -1;
      if (close > 0) {
        i = close;
      } else if (c == '\n' && isBlankLine(i + 1)) {
        return i;
      } else {
        i = brackets.step(i, end);
      }
    }
    return end;
  }

  private boolean isBlankLine(int at) {
    int i = at;
    while (i < end && (content.charAt(i) == ' ' || content.charAt(i) == '\t')) {
      i++;
    }
    return i >= end || content.charAt(i) == '\n' || content.charAt(i) == '\r';
  }

  private int expression(int at) {
    int after = brackets.after(at);
    if (after < 0 || !content.startsWith(dialect.close(), after - dialect.close().length())) {
      return at + 1;
    }
    boolean control = dialect == Dialect.SVELTE && "#/:".indexOf(content.charAt(at + 1)) >= 0;
    return add(control ? Kind.CONTROL : Kind.SHOWN, at, after, "");
  }

  private int angle(int at) {
    if (content.startsWith("<!--", at)) {
      int close = content.indexOf("-->", at);
      return close < 0 ? end : close + 3;
    }
    boolean closing = content.startsWith("</", at);
    int nameStart = closing ? at + 2 : at + 1;
    int nameEnd = nameStart;
    while (nameEnd < end && isName(content.charAt(nameEnd))) {
      nameEnd++;
    }
    String name = content.substring(nameStart, nameEnd);
    boolean fragment = name.isEmpty() && nameEnd < end && content.charAt(nameEnd) == '>';
    if (!fragment && (name.isEmpty() || !Character.isLetter(name.charAt(0)))) {
      return at + 1;
    }
    int first = found.size();
    int after = tagEnd(nameEnd, ComponentNames.isComponent(name) || name.indexOf('-') > 0);
    if (after < 0) {
      found.subList(first, found.size()).clear();
      return at + 1;
    }
    if (dialect == Dialect.VUE && name.equals(TEMPLATE)) {
      Kind kind = closing ? Kind.CLOSING_TAG : Kind.OPENING_TAG;
      found.add(first, new Place(kind, new TextRange(at, nameEnd), name));
    } else if (dialect != Dialect.VUE) {
      add(closing ? Kind.CLOSING_TAG : Kind.OPENING_TAG, at, after, name);
    }
    return closing ? after : raw(name.toLowerCase(Locale.ROOT), at, after);
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_' || c == ':';
  }

  /** The offset behind the tag whose name ends at {@code at}; -1 if it is none. */
  private int tagEnd(int at, boolean component) {
    int i = at;
    while (i < end) {
      char c = content.charAt(i);
      if (c == '>') {
        return i + 1;
      } else if (c == '<') {
        return -1;
      } else if (c == '{' && dialect != Dialect.VUE) {
        int after = brackets.after(i);
        if (after < 0) {
          return -1;
        }
        i = after;
      } else if (c == '"' || c == '\'') {
        int close = content.indexOf(c, i + 1);
        if (close < 0 || close >= end) {
          return -1;
        }
        if (dialect == Dialect.VUE) {
          attribute(i, close + 1, component);
        }
        i = close + 1;
      } else {
        i++;
      }
    }
    return -1;
  }

  /** An attribute of a component of Vue or with a value that Vue takes for an expression. */
  private void attribute(int open, int after, boolean component) {
    int nameEnd = open;
    while (nameEnd > 0 && "= ".indexOf(content.charAt(nameEnd - 1)) >= 0) {
      nameEnd--;
    }
    int start = nameEnd;
    while (start > 0 && !Character.isWhitespace(content.charAt(start - 1))) {
      start--;
    }
    String name = content.substring(start, nameEnd);
    if (name.equals("v-text") || name.equals("v-html")) {
      add(Kind.BOUND, start, after, "html");
    } else if (name.startsWith("v-bind:") || name.startsWith(":")) {
      add(Kind.BOUND, start, after, name.substring(name.indexOf(':') + 1));
    } else if (component && !name.isEmpty() && name.chars().allMatch(c -> isName((char) c))) {
      add(Kind.PLAIN, open, after, name);
    }
  }

  /** The content of an element that is no markup. */
  private int raw(String name, int tag, int after) {
    boolean empty = content.startsWith("/>", after - 2);
    if (empty || !(name.equals("script") || name.equals("style"))) {
      return after;
    }
    int close = content.indexOf("</" + name, after);
    if (close < 0 || close > end) {
      return after;
    }
    if (dialect != Dialect.VUE) {
      found.remove(found.size() - 1);
    }
    boolean data = content.substring(tag, after).contains("json");
    if (name.equals("script") && !data && dialect != Dialect.MDX) {
      add(Kind.STATEMENTS, after, close, "");
    }
    return close;
  }
}
