package io.github.medlint.code.syntax;

import io.github.medlint.text.TextRange;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.treesitter.TSInputEncoding;
import org.treesitter.TSNode;
import org.treesitter.TSParser;
import org.treesitter.TSTree;
import org.treesitter.TSTreeCursor;

/** Parses program code. Whatever the code is, it ends within bounded time and depth. */
public final class CodeParser {

  /** Larger code is a program's data or the output of a build. */
  private static final int MAX_LENGTH = 4_000_000;

  /** Deeper code than this is read to this depth. */
  private static final int MAX_DEPTH = 1000;

  /** Brackets nested deeper than this are not given to the parser, which runs outside of Java. */
  private static final int MAX_BRACKETS = 1000;

  /**
   * The parser asks once in about a hundred operations whether to go on. Real code takes at most 9
   * such steps for a thousand letters.
   */
  private static final int MIN_STEPS = 200;

  private static final int LETTERS_A_STEP = 40;

  /** A step of hostile code may take long by itself; real code takes some thousandths of this. */
  private static final long MOST_NANOS = 4_000_000_000L;

  private static final int CHUNK = 1 << 16;

  /** Nodes in which no copy stands, whatever they hold. */
  private static final Set<String> LEAVES =
      Set.of(
          "comment",
          "html_comment",
          "import_statement",
          "interface_declaration",
          "type_alias_declaration",
          "type_annotation",
          "type_arguments",
          "type_parameters",
          "regex",
          "string",
          "jsx_text",
          "html_character_reference");

  private final List<TextRange> faulty = new ArrayList<>();
  private final List<TextRange> tooDeep = new ArrayList<>();

  private final TextRange place;

  private CodeParser(TextRange place) {
    this.place = place;
  }

  /** Parses a whole program. */
  public static Parsed parse(String source, Grammar grammar) {
    return parse(source, new TextRange(0, source.length()), grammar);
  }

  /**
   * Parses code that stands in a larger source.
   *
   * @param code the code, which may be a little longer than its place to be a whole program
   * @param place where it stands; the ranges of all nodes are places of the larger source
   */
  public static Parsed parse(String code, TextRange place, Grammar grammar) {
    return parse(code, place, grammar, System::nanoTime);
  }

  /**
   * As {@link #parse(String, TextRange, Grammar)}.
   *
   * @param nanos tells how much time has passed, in nanoseconds from any moment
   */
  static Parsed parse(String code, TextRange place, Grammar grammar, LongSupplier nanos) {
    if (code.length() > MAX_LENGTH) {
      return new Parsed.Failed("it is longer than " + MAX_LENGTH + " letters");
    }
    if (grammar != Grammar.PHP && Nesting.deepest(code) > MAX_BRACKETS) {
      return new Parsed.Failed("its brackets are nested deeper than " + MAX_BRACKETS);
    }
    byte[] input = ParserInput.of(code, grammar).getBytes(StandardCharsets.US_ASCII);
    try {
      return new CodeParser(place).parse(input, grammar, nanos);
    } catch (UnsatisfiedLinkError | NoClassDefFoundError | ExceptionInInitializerError e) {
      return new Parsed.Failed("the parser of program code does not run on this machine");
    } catch (RuntimeException e) {
      // The library tells an unpacking that failed by a plain exception.
      return new Parsed.Failed("the parser of program code failed: " + e.getMessage());
    }
  }

  private Parsed parse(byte[] input, Grammar grammar, LongSupplier nanos) {
    try (TSParser parser = new TSParser()) {
      parser.setLanguage(grammar.language());
      // Mostly numbers of steps, not seconds: the same code is read alike on any machine.
      long start = nanos.getAsLong();
      int[] steps = {MIN_STEPS + input.length / LETTERS_A_STEP};
      try (TSTree tree =
          parser.parseWithOptions(
              new byte[CHUNK],
              null,
              (into, offset, at) -> copy(input, offset, into),
              TSInputEncoding.TSInputEncodingUTF8,
              state -> --steps[0] < 0 || nanos.getAsLong() - start > MOST_NANOS)) {
        if (tree == null) {
          return new Parsed.Failed("it takes too many steps to parse");
        }
        TSNode top = tree.getRootNode();
        try (TSTreeCursor cursor = new TSTreeCursor(top)) {
          Syntax root = node(cursor.currentNode(), null, null);
          walk(cursor, root);
          return new Parsed.Tree(root, faulty, tooDeep);
        }
      }
    }
  }

  private static int copy(byte[] input, int offset, byte[] into) {
    int length = Math.min(into.length, input.length - offset);
    if (length <= 0) {
      return 0;
    }
    System.arraycopy(input, offset, into, 0, length);
    return length;
  }

  private void walk(TSTreeCursor cursor, Syntax root) {
    Syntax parent = root;
    int depth = 0;
    boolean down = true;
    while (true) {
      if (down && cursor.gotoFirstChild()) {
        depth++;
      } else {
        while (!cursor.gotoNextSibling()) {
          if (!cursor.gotoParent() || --depth == 0) {
            return;
          }
          Syntax around = parent.parent();
          if (around == null) {
            return;
          }
          parent = around;
        }
      }
      TSNode at = cursor.currentNode();
      String field = cursor.currentFieldName();
      down = false;
      if (at.isNamed() || field != null) {
        Syntax node = node(at, field, parent);
        if (depth > MAX_DEPTH) {
          tooDeep.add(node.range());
        } else if (at.isNamed() && !LEAVES.contains(node.type()) && at.getChildCount() > 0) {
          parent = node;
          down = true;
        }
      }
    }
  }

  private Syntax node(TSNode at, @Nullable String field, @Nullable Syntax parent) {
    int end = Math.min(place.start() + at.getEndByte(), place.end());
    TextRange range = new TextRange(Math.min(place.start() + at.getStartByte(), end), end);
    String type = at.getType();
    if (type.equals("ERROR") || at.isMissing()) {
      faulty.add(range);
    }
    return new Syntax(type, field, range, parent);
  }
}
