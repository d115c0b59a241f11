package io.github.medlint.rule.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * One text for several examples: {@code We (guarantee|promise) (relief|results).} stands for a text
 * with the first of each group, one with the second, and so on; a shorter group starts again.
 */
final class ExampleTemplate {

  private ExampleTemplate() {}

  /** The texts, each alternative in at least one of them. */
  static List<String> expand(String template) {
    List<List<String>> parts = new ArrayList<>();
    int most = 1;
    int at = 0;
    while (at < template.length()) {
      int open = template.indexOf('(', at);
      int close = open < 0 ? -1 : template.indexOf(')', open);
      if (close < 0) {
        break;
      }
      parts.add(List.of(template.substring(at, open)));
      List<String> ways = List.of(template.substring(open + 1, close).split("\\|", -1));
      parts.add(ways);
      most = Math.max(most, ways.size());
      at = close + 1;
    }
    parts.add(List.of(template.substring(at)));
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      StringBuilder text = new StringBuilder();
      for (List<String> ways : parts) {
        text.append(ways.get(i % ways.size()));
      }
      texts.add(text.toString());
    }
    return texts;
  }
}
