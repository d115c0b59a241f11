package io.github.medlint.format.html;

import io.github.medlint.format.source.Aligner;
import io.github.medlint.format.source.DecodedText;
import io.github.medlint.format.source.Decoding;
import io.github.medlint.text.SourceMap;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jsoup.nodes.Range;
import org.jspecify.annotations.Nullable;

/**
 * A part of a source that is read as HTML, and the way from the parser's positions back to it.
 *
 * <p>The parser is given {@link #masked()}, in which template code is blotted out letter by letter,
 * so that a {@code <} in it opens no tag and no offset moves.
 */
public final class HtmlSource {

  private final String content;
  private final TextRange range;
  private final TemplateCode code;
  private final NavigableMap<Integer, DecodedText> inserted;
  private final String masked;

  private HtmlSource(
      String content,
      TextRange range,
      TemplateCode code,
      NavigableMap<Integer, DecodedText> inserted) {
    this.content = content;
    this.range = range;
    this.code = code;
    this.inserted = inserted;
    this.masked = code.masked();
  }

  static HtmlSource of(String content, TextRange range) {
    return new HtmlSource(
        content, range, TemplateCode.find(content, range), Collections.emptyNavigableMap());
  }

  /** A source whose template code, if it has any, is known to its reader. */
  static HtmlSource withoutTemplates(String content) {
    TextRange whole = new TextRange(0, content.length());
    return new HtmlSource(
        content, whole, TemplateCode.none(content, whole), Collections.emptyNavigableMap());
  }

  /** A part of a page's body with {@code code} in it that is blotted out as well. */
  public static HtmlSource inBody(String content, TextRange range, List<TextRange> code) {
    return new HtmlSource(
        content, range, TemplateCode.inBody(content, range, code), Collections.emptyNavigableMap());
  }

  /** A part of a page whose only code is in {@code islands}. */
  public static HtmlSource withIslands(String content, TextRange range, List<Island> islands) {
    NavigableMap<Integer, DecodedText> inserted = new TreeMap<>();
    for (Island island : islands) {
      DecodedText text = island.text();
      if (text != null) {
        inserted.put(island.range().start(), text);
      }
    }
    return new HtmlSource(
        content, range, TemplateCode.ofIslands(content, range, islands), inserted);
  }

  /** A part of this one, in offsets of the whole source, with {@code code} blotted out as well. */
  public HtmlSource part(TextRange inner, List<TextRange> code) {
    return new HtmlSource(content, inner, this.code.part(inner, code), inserted);
  }

  /** The part {@code inner}, in offsets of the whole source, as a source of its own. */
  public HtmlSource part(TextRange inner) {
    return of(content, inner);
  }

  public String masked() {
    return masked;
  }

  /** The parser's range as a range of the whole source; the parser may count the end itself. */
  TextRange place(Range parsed) {
    int end = Math.min(parsed.endPos(), range.length());
    return new TextRange(Math.min(parsed.startPos(), end), end).shift(range.start());
  }

  /** The masked letters of a range of the whole source. */
  public String maskedSlice(TextRange place) {
    return place.shift(-range.start()).slice(masked);
  }

  String slice(TextRange place) {
    return place.slice(content);
  }

  /** The front matter at the top; empty if there is none. */
  TextRange frontMatter() {
    return code.frontMatter();
  }

  /** The template code in {@code place} that puts text there when the page is built. */
  public Collection<TextRange> outputs(TextRange place) {
    return code.outputs(place);
  }

  void append(SourceMap.Builder out, Piece piece, Decoding decoding) {
    DecodedText decoded = piece.decoded;
    if (decoded == null) {
      Aligner.append(out, content, piece.place.start(), piece.place.end(), piece.text, decoding);
    } else {
      decoded.appendFolded(out);
    }
  }

  /** Appends the content of a JSON string, in which template code is left out. */
  void appendJson(SourceMap.Builder out, TextRange string) {
    for (TextRange part : unmasked(maskedSlice(string), code.mask())) {
      JsonLdString.append(out, content, string.start() + part.start(), string.start() + part.end());
    }
  }

  /**
   * Cuts a decoded text and its place at the code in it, which is left out, or stands for text of
   * its own.
   */
  public List<Piece> pieces(TextRange place, String decoded) {
    if (decoded.indexOf(code.mask()) < 0) {
      return List.of(new Piece(place, decoded));
    }
    List<Piece> pieces = unmaskedPieces(place, decoded);
    if (!inserted.isEmpty()) {
      for (DecodedText text : inserted.subMap(place.start(), place.end()).values()) {
        TextRange source = text.map().toSource(new TextRange(0, text.text().length()));
        pieces.add(new Piece(source, text.text(), text));
      }
      pieces.sort(Comparator.comparingInt(piece -> piece.place().start()));
    }
    return pieces;
  }

  private List<Piece> unmaskedPieces(TextRange place, String decoded) {
    char mask = code.mask();
    List<TextRange> texts = unmasked(decoded, mask);
    List<TextRange> places = unmasked(maskedSlice(place), mask);
    List<Piece> pieces = new ArrayList<>();
    if (texts.size() != places.size()) {
      // The page writes the mask itself as a character reference; the place is then a rough one.
      pieces.add(new Piece(place, decoded.replace(String.valueOf(mask), "")));
      return pieces;
    }
    for (int i = 0; i < texts.size(); i++) {
      pieces.add(new Piece(places.get(i).shift(place.start()), texts.get(i).slice(decoded)));
    }
    return pieces;
  }

  private static List<TextRange> unmasked(String text, char mask) {
    List<TextRange> ranges = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == mask) {
        if (i > start) {
          ranges.add(new TextRange(start, i));
        }
        start = i + 1;
      }
    }
    return ranges;
  }

  /**
   * Decoded text and the range of the whole source that it was made of.
   *
   * @param decoded the same text with the place of each letter, if it is not written as HTML
   */
  public record Piece(TextRange place, String text, @Nullable DecodedText decoded) {

    Piece(TextRange place, String text) {
      this(place, text, null);
    }
  }
}
