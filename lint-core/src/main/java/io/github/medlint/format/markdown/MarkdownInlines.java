package io.github.medlint.format.markdown;

import com.google.re2j.Pattern;
import io.github.medlint.document.Mark;
import io.github.medlint.format.html.HtmlSource;
import io.github.medlint.format.markdown.MarkdownRun.Kind;
import io.github.medlint.format.shape.RaisedMark;
import io.github.medlint.format.source.Decoding;
import io.github.medlint.format.source.PlaceShift;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Collects the inline content of one node, without recursion. */
final class MarkdownInlines {

  /** A tag from which only the address is kept. */
  private static final Pattern HREF =
      Pattern.compile("(?is)^.*?\\shref\\s*=\\s*[\"']?([^\"'\\s>]*).*$");

  private static final Pattern HTML_MEDIA =
      Pattern.compile("(?i)<(?:img|input|iframe|video|audio|object|embed|area|picture)\\b");

  private final MarkdownSource source;
  private final PlaceShift shift;
  private final boolean inImage;
  private final List<MarkdownRun> runs = new ArrayList<>();
  private final List<Image> images = new ArrayList<>();
  private final List<Node> notes = new ArrayList<>();
  private final List<TextRange> media = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private @Nullable Node link;
  private int slant;

  private MarkdownInlines(MarkdownSource source, PlaceShift shift, boolean inImage) {
    this.source = source;
    this.shift = shift;
    this.inImage = inImage;
  }

  /** The content of {@code parent}; that of an image is its alternative text. */
  static MarkdownInlines of(Node parent, MarkdownSource source, PlaceShift shift) {
    MarkdownInlines inlines = new MarkdownInlines(source, shift, parent instanceof Image);
    inlines.walk(parent);
    return inlines;
  }

  List<MarkdownRun> runs() {
    return runs;
  }

  /** The pictures, whose alternative text is not among the runs. */
  List<Image> images() {
    return images;
  }

  /** The footnotes that are written where they are referred to. */
  List<Node> notes() {
    return notes;
  }

  /** The HTML tags that show or play something. */
  List<TextRange> media() {
    return media;
  }

  /** The links and the marks of notes. */
  List<Mark> marks() {
    return marks;
  }

  private void walk(Node parent) {
    Node node = parent.getFirstChild();
    while (node != null) {
      if (enter(node) && node.getFirstChild() != null) {
        node = node.getFirstChild();
        continue;
      }
      leave(node);
      while (node.getNext() == null) {
        node = node.getParent();
        if (node == null || node == parent) {
          return;
        }
        leave(node);
      }
      node = node.getNext();
    }
  }

  /** Reads a node; says whether its children are to be read too. */
  private boolean enter(Node node) {
    if (node instanceof Text text) {
      text(text);
    } else if (node instanceof Code code) {
      code(code);
    } else if (node instanceof SoftLineBreak) {
      lineBreak(" ");
    } else if (node instanceof HardLineBreak) {
      lineBreak("\n");
    } else if (node instanceof HtmlInline html) {
      tag(html);
    } else if (node instanceof Link to) {
      link = node;
      mark(Mark.Kind.LINK, node, to.getDestination());
    } else if (node instanceof Emphasis) {
      slant++;
    } else if (node instanceof FootnoteReference to) {
      mark(Mark.Kind.NOTE, node, "^" + to.getLabel());
    } else if (node instanceof InlineFootnote) {
      mark(Mark.Kind.NOTE, node, "^");
      notes.add(node);
      return false;
    } else if (node instanceof Image image && !inImage) {
      images.add(image);
      return false;
    }
    return true;
  }

  private void leave(Node node) {
    if (node instanceof Link) {
      link = null;
    } else if (node instanceof Emphasis) {
      slant--;
    }
  }

  private void mark(Mark.Kind kind, Node node, String target) {
    marks.add(new Mark(kind, shift.apply(source.whole(node)), target));
  }

  private void text(Text text) {
    TextRange place = unstripped(shift.apply(source.whole(text)), text.getLiteral());
    boolean raw =
        text.getParent() instanceof Link around
            && source.content().startsWith("<", shift.apply(source.whole(around)).start());
    Decoding decoding = raw ? Decoding.CODE : shift.prose();
    source.code().pieces(place, text.getLiteral()).forEach(piece -> add(piece, decoding));
  }

  /** The parser strips white space before a line break from the text but not from its place. */
  private TextRange unstripped(TextRange place, String literal) {
    int end = place.end();
    boolean stripped = literal.isEmpty() || !isBlank(literal.charAt(literal.length() - 1));
    while (stripped && end > place.start() && isBlank(source.content().charAt(end - 1))) {
      end--;
    }
    return new TextRange(place.start(), end);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private void add(HtmlSource.Piece piece, Decoding decoding) {
    runs.add(
        new MarkdownRun(
            Kind.TEXT, piece.place(), piece.text(), decoding, link, slant > 0, piece.decoded()));
  }

  private void add(TextRange place, String text, Decoding decoding) {
    runs.add(new MarkdownRun(Kind.TEXT, place, text, decoding, link, slant > 0));
  }

  private void lineBreak(String text) {
    TextRange nowhere = new TextRange(0, 0);
    runs.add(new MarkdownRun(Kind.BREAK, nowhere, text, Decoding.CODE, link, slant > 0));
  }

  private void code(Code code) {
    List<TextRange> lines = new ArrayList<>();
    source.lines(code).forEach(line -> lines.add(shift.apply(line)));
    if (lines.isEmpty()) {
      add(shift.apply(source.whole(code)), code.getLiteral(), Decoding.CODE);
      return;
    }
    int ticks = 0;
    TextRange first = lines.get(0);
    while (ticks < first.length() && source.content().charAt(first.start() + ticks) == '`') {
      ticks++;
    }
    for (int i = 0; i < lines.size(); i++) {
      TextRange line = lines.get(i);
      int start = i == 0 ? line.start() + ticks : line.start();
      int end = i == lines.size() - 1 ? line.end() - ticks : line.end();
      if (i > 0) {
        lineBreak(" ");
      }
      TextRange inner = new TextRange(start, Math.max(start, end));
      codeLine(lines.size() == 1 ? unpadded(inner, code.getLiteral()) : inner);
    }
  }

  private void codeLine(TextRange place) {
    add(place, shift.readCode(place.slice(source.content())), shift.code());
  }

  /** One space at both ends belongs to the marks if the parser left it out. */
  private TextRange unpadded(TextRange place, String literal) {
    String slice = place.slice(source.content());
    boolean padded =
        shift.readCode(slice).length() == literal.length() + 2
            && slice.startsWith(" ")
            && slice.endsWith(" ");
    return padded ? new TextRange(place.start() + 1, place.end() - 1) : place;
  }

  private void tag(HtmlInline html) {
    TextRange place = shift.apply(source.whole(html));
    String tag = html.getLiteral().toLowerCase(Locale.ROOT);
    if (isTag(tag, "<br")) {
      runs.add(new MarkdownRun(Kind.TAG, place, "\n", Decoding.CODE, link, slant > 0));
    } else if (isTag(tag, "<a") && tag.contains("href")) {
      link = html;
      String target = HREF.matcher(html.getLiteral()).replaceFirst("$1").strip();
      marks.add(new Mark(Mark.Kind.LINK, place, target));
    } else if (isTag(tag, "</a")) {
      link = null;
    } else if (isTag(tag, "<sup") && html.getNext() instanceof Text mark) {
      if (endsInWord() && RaisedMark.is(mark.getLiteral().strip())) {
        runs.add(new MarkdownRun(Kind.TAG, place, " ", Decoding.CODE, link, slant > 0));
        marks.add(new Mark(Mark.Kind.NOTE, place, mark.getLiteral().strip()));
      }
    } else if (HTML_MEDIA.matcher(tag).lookingAt()) {
      media.add(place);
    }
  }

  private boolean endsInWord() {
    if (runs.isEmpty()) {
      return false;
    }
    return RaisedMark.mayFollow(runs.get(runs.size() - 1).text());
  }

  private static boolean isTag(String tag, String start) {
    return tag.startsWith(start)
        && tag.length() > start.length()
        && !Character.isLetterOrDigit(tag.charAt(start.length()));
  }
}
