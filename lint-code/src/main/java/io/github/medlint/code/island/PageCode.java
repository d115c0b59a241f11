package io.github.medlint.code.island;

import io.github.medlint.code.island.Place.Kind;
import io.github.medlint.code.script.ComponentNames;
import io.github.medlint.code.script.CopyBlocks;
import io.github.medlint.code.script.CopyText;
import io.github.medlint.code.script.KnownNames;
import io.github.medlint.code.script.ScriptWalk;
import io.github.medlint.code.script.Vocabulary;
import io.github.medlint.code.syntax.CodeParser;
import io.github.medlint.code.syntax.Grammar;
import io.github.medlint.code.syntax.Parsed;
import io.github.medlint.code.syntax.Syntax;
import io.github.medlint.format.html.HtmlContent;
import io.github.medlint.format.html.Island;
import io.github.medlint.format.html.Islands;
import io.github.medlint.format.source.DecodedText;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The code in a page as islands, each of which is parsed alone: a fault in one spoils no other. */
public final class PageCode implements Islands {

  private final String path;
  private final Dialect dialect;
  private final Vocabulary words;

  public PageCode(String path, Dialect dialect, Vocabulary words) {
    this.path = path;
    this.dialect = dialect;
    this.words = words;
  }

  @Override
  public List<Island> find(String content, TextRange range) {
    List<Place> places = PlaceScanner.scan(content, range, dialect);
    List<Code> codes = new ArrayList<>();
    List<Syntax> roots = new ArrayList<>();
    for (Place place : places) {
      Code code = new Code(place, parse(content, place));
      codes.add(code);
      if (code.parsed instanceof Parsed.Tree tree) {
        roots.add(tree.root());
      }
    }
    KnownNames known = KnownNames.in(roots, content);
    return codes.stream().map(code -> island(code, content, known)).toList();
  }

  /** Code and what became of it; null if it was not to be parsed. */
  private record Code(Place place, @Nullable Parsed parsed) {}

  private @Nullable Parsed parse(String content, Place place) {
    String text = place.range().slice(content);
    return switch (place.kind()) {
      case STATEMENTS -> {
        boolean fenced = place.name().equals("---");
        String program = fenced ? "   " + text.substring(3, text.length() - 3) + "   " : text;
        yield CodeParser.parse(program, place.range(), Grammar.TSX);
      }
      case SHOWN -> {
        int open = dialect.open().length();
        String inner = text.substring(open, text.length() - open);
        String html = "@html";
        if (dialect == Dialect.SVELTE && inner.startsWith(html)) {
          inner = " ".repeat(html.length()) + inner.substring(html.length());
        } else if (dialect == Dialect.SVELTE && inner.startsWith("@")) {
          yield null;
        }
        String around = " ".repeat(open - 1);
        yield CodeParser.parse("[" + around + inner + around + "]", place.range(), Grammar.TSX);
      }
      case BOUND -> {
        int quote = quote(text);
        String inner = text.substring(quote + 1, text.length() - 1);
        yield CodeParser.parse(" ".repeat(quote) + "[" + inner + "]", place.range(), Grammar.TSX);
      }
      case PLAIN -> {
        // As a property of markup, so that the string is read as one.
        String head = "<a b=";
        TextRange from = new TextRange(place.range().start() - head.length(), place.range().end());
        yield CodeParser.parse(head + text + "/>", from, Grammar.TSX);
      }
      case OPENING_TAG -> {
        boolean component = ComponentNames.isComponent(place.name());
        if (!component && text.indexOf('{') < 0) {
          yield null;
        }
        String tag = text.endsWith("/>") ? text : text.substring(0, text.length() - 1) + "/>";
        yield CodeParser.parse(tag, place.range(), Grammar.TSX);
      }
      case CONTROL, CLOSING_TAG -> null;
    };
  }

  /** Where the value of an attribute opens. */
  private static int quote(String attribute) {
    int at = 0;
    while (attribute.charAt(at) != '"' && attribute.charAt(at) != '\'') {
      at++;
    }
    return at;
  }

  private Island island(Code code, String content, KnownNames known) {
    Place place = code.place;
    TextRange range = place.range();
    String text = range.slice(content);
    Island.Reading reading = reading(code, content, known);
    return switch (place.kind()) {
      case STATEMENTS -> {
        String shown = dialect == Dialect.MDX ? TagShape.blank(text) : "";
        yield new Island(range, shown, null, true, false, reading);
      }
      case SHOWN -> new Island(range, "", shownText(code, content), false, false, reading);
      case CONTROL -> new Island(range, "", null, false, false, Island.Reading.NOTHING);
      case BOUND -> {
        int quote = quote(text);
        String name = text.substring(0, quote).replace("v-bind:", "       ").replace(':', ' ');
        String empty = name + "\"" + " ".repeat(text.length() - quote - 2) + "\"";
        yield new Island(range, empty, null, false, false, reading);
      }
      case PLAIN -> new Island(range, text, null, false, false, reading);
      case OPENING_TAG, CLOSING_TAG ->
          new Island(range, tag(place, text, content), null, false, false, reading);
    };
  }

  private String tag(Place place, String text, String content) {
    String name = place.name();
    if (dialect == Dialect.VUE && name.equals(PlaceScanner.TEMPLATE)) {
      return text.replace(name, "section ");
    }
    if (!name.isEmpty() && !ComponentNames.isComponent(name)) {
      return place.kind() == Kind.OPENING_TAG ? TagShape.element(text, name) : text;
    }
    boolean before = blankBefore(content, place.range().start());
    if (dialect == Dialect.MDX && before && blankAfter(content, place.range().end())) {
      return TagShape.blank(text);
    }
    boolean closing = place.kind() == Kind.CLOSING_TAG;
    return TagShape.component(text, name, closing, !before, words.components());
  }

  private static boolean blankBefore(String content, int at) {
    int start = content.lastIndexOf('\n', at - 1) + 1;
    return content.substring(start, at).isBlank();
  }

  private static boolean blankAfter(String content, int at) {
    int end = content.indexOf('\n', at);
    return content.substring(at, end < 0 ? content.length() : end).isBlank();
  }

  /** The text that an expression puts into its line, if it is made of strings. */
  private static @Nullable DecodedText shownText(Code code, String content) {
    List<Syntax> values = values(code);
    CopyText text = values.size() == 1 ? CopyText.of(values.get(0), content) : null;
    return text == null || text.decoded().text().isEmpty() ? null : text.decoded();
  }

  /** The values in the brackets of an expression. */
  private static List<Syntax> values(Code code) {
    if (!(code.parsed instanceof Parsed.Tree tree) || tree.root().children().isEmpty()) {
      return List.of();
    }
    Syntax statement = tree.root().children().get(0);
    Syntax array = statement.is("expression_statement") ? statement.first("array") : null;
    return array == null ? List.of() : array.children();
  }

  private Island.Reading reading(Code code, String content, KnownNames known) {
    TextRange range = code.place.range();
    if (code.parsed == null) {
      return Island.Reading.NOTHING;
    }
    if (code.parsed instanceof Parsed.Failed failed) {
      return page -> page.unread("code", failed.why(), range);
    }
    Parsed.Tree tree = (Parsed.Tree) code.parsed;
    return page -> {
      tree.tooDeep().forEach(at -> page.unread("code", "it is nested too deep", at));
      if (code.place.kind() == Kind.STATEMENTS) {
        tree.faulty().forEach(at -> page.unread("code", "it cannot be parsed here", at));
      } else if (!tree.faulty().isEmpty()) {
        page.unread("code", "it cannot be parsed", range);
      }
      read(code, tree, new ScriptWalk(path, content, page, words, known), page, content);
    };
  }

  private static void read(
      Code code, Parsed.Tree tree, ScriptWalk script, HtmlContent page, String content) {
    switch (code.place.kind()) {
      case STATEMENTS -> script.program(tree.root());
      case BOUND -> values(code).forEach(value -> script.value(value, code.place.name()));
      case SHOWN -> {
        DecodedText shown = shownText(code, content);
        for (Syntax value : values(code)) {
          CopyText text = shown == null ? null : CopyText.of(value, content);
          if (text == null) {
            script.shown(value);
          } else {
            CopyBlocks.gaps(text.gaps(), page);
          }
        }
      }
      case OPENING_TAG -> {
        Syntax tag = tag(tree);
        if (tag != null) {
          script.tag(tag);
        }
      }
      case PLAIN -> {
        Syntax tag = tag(tree);
        Syntax property = tag == null ? null : tag.first("jsx_attribute");
        Syntax value = property == null ? null : property.first("string");
        if (value != null) {
          script.value(value, code.place.name());
        }
      }
      case CONTROL, CLOSING_TAG -> {
        // Says nothing.
      }
    }
  }

  private static @Nullable Syntax tag(Parsed.Tree tree) {
    Syntax statement = tree.root().first("expression_statement");
    return statement == null ? null : statement.first("jsx_self_closing_element");
  }
}
