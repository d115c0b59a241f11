package io.github.medlint.cli.rules;

import io.github.medlint.rule.example.RuleTest;
import java.util.Map;
import java.util.TreeMap;

/** Words of rules as Markdown that shows them as they are. */
final class MarkdownText {

  private static final String MARKS = "\\`*_[]<>|&~$";

  private static final String LEADING = "#-+=";

  private MarkdownText() {}

  /** On one line, with nothing that Markdown would take for a mark. */
  static String plain(String text) {
    String words = text.strip();
    StringBuilder out = new StringBuilder();
    boolean figures = true;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c)) {
        boolean again = out.charAt(out.length() - 1) == ' ';
        out.append(again ? "" : " ");
        continue;
      }
      boolean leads = i == 0 && LEADING.indexOf(c) >= 0;
      boolean numbers = i > 0 && figures && (c == '.' || c == ')');
      out.append(leads || numbers || MARKS.indexOf(c) >= 0 ? "\\" : "").append(c);
      figures &= Character.isDigit(c);
    }
    return out.toString();
  }

  /** A link, or the words alone if there is no address that a page may hold. */
  static String link(String words, String address) {
    boolean web = address.startsWith("https://") || address.startsWith("http://");
    boolean safe = web && address.chars().noneMatch(c -> c <= ' ' || "<>\"\\".indexOf(c) >= 0);
    return safe ? "[" + plain(words) + "](<" + address + ">)" : plain(words);
  }

  /** A block of code whose lines stand behind {@code margin}. */
  static String fenced(String language, String code, String margin) {
    String fence = "```";
    while (code.contains(fence)) {
      fence += "`";
    }
    StringBuilder block = new StringBuilder(margin + fence + language + "\n");
    code.lines().forEach(line -> block.append(line.isEmpty() ? "" : margin + line).append('\n'));
    return block.append(margin).append(fence).append('\n').toString();
  }

  /** An example as a list item; one of several lines as a block of code. */
  static String example(RuleTest test) {
    StringBuilder item = new StringBuilder("- ");
    String text = test.text().strip();
    if (text.contains("\n")) {
      item.append("a page:\n\n").append(fenced("markdown", text, "  "));
    } else {
      item.append(plain(text)).append('\n');
    }
    if (!test.facts().isEmpty()) {
      item.append("\n  Declared:");
      for (Map.Entry<String, String> fact : new TreeMap<>(test.facts()).entrySet()) {
        item.append(' ').append(plain(fact.getKey() + ": " + fact.getValue())).append('.');
      }
      item.append('\n');
    }
    return item.toString();
  }
}
