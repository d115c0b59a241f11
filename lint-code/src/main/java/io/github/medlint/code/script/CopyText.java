package io.github.medlint.code.script;

import io.github.medlint.code.syntax.Syntax;
import io.github.medlint.format.source.Aligner;
import io.github.medlint.format.source.DecodedText;
import io.github.medlint.format.source.Decoding;
import io.github.medlint.text.SourceMap;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The text of an expression that is made of strings: a string, a template, or several that are
 * joined by {@code +}. What else stands in it leaves a gap.
 */
public final class CopyText {

  private final String source;
  private final SourceMap.Builder out = new SourceMap.Builder();
  private final List<TextRange> gaps = new ArrayList<>();
  private boolean anyString;

  private CopyText(String source) {
    this.source = source;
  }

  /** The text of an expression; null if no string stands in it. */
  public static @Nullable CopyText of(Syntax expression, String source) {
    if (!mayHold(expression)) {
      return null;
    }
    CopyText text = new CopyText(source);
    text.add(expression);
    return text.anyString ? text : null;
  }

  private static boolean mayHold(Syntax node) {
    return switch (node.type()) {
      case "string", "template_string" -> true;
      case "binary_expression" ->
          isJoin(node) && node.children().stream().anyMatch(CopyText::mayHold);
      case "parenthesized_expression", "as_expression", "satisfies_expression" ->
          !node.children().isEmpty() && mayHold(node.children().get(0));
      default -> false;
    };
  }

  private static boolean isJoin(Syntax node) {
    Syntax operator = node.child("operator");
    return operator != null && operator.is("+");
  }

  /** The text and where each letter of it stands. */
  public DecodedText decoded() {
    return new DecodedText(out.text(), out.build());
  }

  String text() {
    return out.text();
  }

  /** The expressions whose text is not known. */
  public List<TextRange> gaps() {
    return gaps;
  }

  private void add(Syntax node) {
    switch (node.type()) {
      case "string" -> string(node);
      case "template_string" -> template(node);
      case "binary_expression" -> {
        if (isJoin(node)) {
          node.children().stream().filter(child -> !child.is("+")).forEach(this::add);
        } else {
          gaps.add(node.range());
        }
      }
      case "parenthesized_expression", "as_expression", "satisfies_expression" ->
          add(node.children().get(0));
      case "comment" -> {
        // Says nothing to a reader of the page.
      }
      default -> gaps.add(node.range());
    }
  }

  private void string(Syntax node) {
    anyString = true;
    TextRange inner = inner(node);
    Syntax parent = node.parent();
    if (parent != null && parent.is("jsx_attribute")) {
      String value = Parser.unescapeEntities(inner.slice(source), true);
      Aligner.append(out, source, inner.start(), inner.end(), value, Decoding.HTML_ATTRIBUTE);
    } else {
      decode(inner, 0);
    }
  }

  private void template(Syntax node) {
    anyString = true;
    TextRange inner = inner(node);
    int indent = indent(inner.slice(source));
    int at = inner.start();
    for (Syntax child : node.children()) {
      if (child.is("template_substitution")) {
        decode(new TextRange(at, child.start()), indent);
        Syntax inside = child.children().isEmpty() ? null : child.children().get(0);
        if (inside != null && mayHold(inside)) {
          add(inside);
        } else {
          gaps.add(child.range());
        }
        at = child.end();
      }
    }
    decode(new TextRange(at, Math.max(at, inner.end())), indent);
  }

  /** Without the quotes; the last may be missing. */
  private TextRange inner(Syntax node) {
    boolean closed =
        node.range().length() > 1 && source.charAt(node.end() - 1) == source.charAt(node.start());
    return new TextRange(
        node.start() + 1, closed ? node.end() - 1 : Math.max(node.start() + 1, node.end()));
  }

  /** How many blanks all lines but the first begin with: they are the program's, not the text's. */
  private static int indent(String text) {
    int least = Integer.MAX_VALUE;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      int end = at + 1;
      while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
        end++;
      }
      if (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        least = Math.min(least, end - at - 1);
      }
    }
    return least == Integer.MAX_VALUE ? 0 : least;
  }

  private void decode(TextRange place, int indent) {
    int at = place.start();
    while (at < place.end()) {
      char c = source.charAt(at);
      if (c == '\\' && at + 1 < place.end()) {
        at = escape(at, place.end());
      } else if (c == '\r') {
        int after = at + (at + 1 < place.end() && source.charAt(at + 1) == '\n' ? 2 : 1);
        out.replaced("\n", at, after);
        at = unindented(after, place.end(), indent);
      } else {
        out.verbatim(source, at, ++at);
        at = c == '\n' ? unindented(at, place.end(), indent) : at;
      }
    }
  }

  private int unindented(int at, int end, int indent) {
    int after = at;
    while (after < end
        && after - at < indent
        && (source.charAt(after) == ' ' || source.charAt(after) == '\t')) {
      after++;
    }
    return after;
  }

  private int escape(int at, int end) {
    char letter = source.charAt(at + 1);
    int after = at + 2;
    String text;
    switch (letter) {
      case 'n' -> text = "\n";
      case 't' -> text = "\t";
      case 'r', 'v', 'f' -> text = " ";
      case 'b', '0' -> text = "";
      case '\r', '\n' -> {
        text = "";
        after += letter == '\r' && after < end && source.charAt(after) == '\n' ? 1 : 0;
      }
      case 'x', 'u' -> {
        boolean braces = after < end && letter == 'u' && source.charAt(after) == '{';
        int start = braces ? after + 1 : after;
        int stop = start;
        int most = braces ? 6 : letter == 'x' ? 2 : 4;
        while (stop < end && stop - start < most && Character.digit(source.charAt(stop), 16) >= 0) {
          stop++;
        }
        int code = stop > start ? Integer.parseInt(source.substring(start, stop), 16) : -1;
        boolean valid = Character.isValidCodePoint(code);
        text = valid ? Character.toString(code) : "\uFFFD";
        after = braces && stop < end && source.charAt(stop) == '}' ? stop + 1 : stop;
      }
      default -> text = String.valueOf(letter);
    }
    if (text.isEmpty()) {
      return after;
    }
    out.replaced(text, at, after);
    return after;
  }
}
