package io.github.medlint.code.php;

import io.github.medlint.code.syntax.Syntax;
import io.github.medlint.format.source.DecodedText;
import io.github.medlint.text.SourceMap;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of an expression of PHP that is made of strings; what else stands in it is a gap. */
final class PhpText {

  private final String source;
  private final SourceMap.Builder out = new SourceMap.Builder();
  private final List<TextRange> gaps = new ArrayList<>();

  private PhpText(String source) {
    this.source = source;
  }

  /** The text of an expression; null if no string stands in it. */
  static @Nullable PhpText of(Syntax expression, String source) {
    if (!mayHold(expression)) {
      return null;
    }
    PhpText text = new PhpText(source);
    text.add(expression);
    return text;
  }

  private static boolean mayHold(Syntax node) {
    return switch (node.type()) {
      case "string", "encapsed_string", "heredoc", "nowdoc" -> true;
      case "binary_expression" ->
          isJoin(node) && node.children().stream().anyMatch(PhpText::mayHold);
      case "parenthesized_expression" -> node.children().stream().anyMatch(PhpText::mayHold);
      default -> false;
    };
  }

  private static boolean isJoin(Syntax node) {
    Syntax operator = node.child("operator");
    return operator != null && operator.is(".");
  }

  DecodedText decoded() {
    return new DecodedText(out.text(), out.build());
  }

  List<TextRange> gaps() {
    return gaps;
  }

  private void add(Syntax node) {
    switch (node.type()) {
      case "string" -> verbatimOrEscaped(inner(node), "'\\");
      case "encapsed_string" -> parts(node, inner(node));
      case "heredoc", "nowdoc" -> {
        Syntax body = node.child("value");
        if (body != null) {
          parts(body, body.range());
        }
      }
      case "binary_expression" -> {
        if (isJoin(node)) {
          node.children().stream()
              .filter(child -> !"operator".equals(child.field()))
              .forEach(this::add);
        } else {
          gaps.add(node.range());
        }
      }
      case "parenthesized_expression" -> node.children().forEach(this::add);
      case "comment" -> {
        // Nobody sees it.
      }
      default -> gaps.add(node.range());
    }
  }

  private static TextRange inner(Syntax node) {
    int start = Math.min(node.start() + 1, node.end());
    return new TextRange(start, Math.max(start, node.end() - 1));
  }

  /** A text in which variables stand. */
  private void parts(Syntax node, TextRange inner) {
    int at = inner.start();
    for (Syntax child : node.children()) {
      boolean letters =
          child.is("string_content") || child.is("escape_sequence") || child.is("nowdoc_string");
      if (!letters && child.start() >= at) {
        boolean braces = child.start() > at && source.charAt(child.start() - 1) == '{';
        int start = braces ? child.start() - 1 : child.start();
        int end = braces && child.end() < inner.end() ? child.end() + 1 : child.end();
        verbatimOrEscaped(new TextRange(at, start), "\"\\$");
        gaps.add(new TextRange(start, end));
        at = end;
      }
    }
    verbatimOrEscaped(new TextRange(at, Math.max(at, inner.end())), "\"\\$");
  }

  private void verbatimOrEscaped(TextRange place, String escaped) {
    int at = place.start();
    while (at < place.end()) {
      char letter = at + 1 < place.end() ? source.charAt(at + 1) : '\0';
      boolean slash = source.charAt(at) == '\\';
      boolean line = slash && "nrt".indexOf(letter) >= 0 && escaped.indexOf('$') >= 0;
      if (line || (slash && escaped.indexOf(letter) >= 0)) {
        out.replaced(line ? (letter == 'n' ? "\n" : " ") : String.valueOf(letter), at, at + 2);
        at += 2;
      } else {
        out.verbatim(source, at, ++at);
      }
    }
  }
}
