package io.github.medlint.office.odt;

import io.github.medlint.office.flow.Comments;
import io.github.medlint.office.flow.Flow;
import io.github.medlint.office.flow.Inline;
import io.github.medlint.office.flow.Limits;
import io.github.medlint.office.flow.Spot;
import io.github.medlint.office.pack.BadFileException;
import io.github.medlint.office.pack.Xml;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the content of one paragraph. White space in it counts as in HTML. */
final class OdtInlines {

  private final OdtWalk walk;
  private final Xml xml;
  private final String style;
  private final Spot spot;
  private final Flow after;
  private final List<Inline> content = new ArrayList<>();
  private final Deque<String> spans = new ArrayDeque<>();
  private final Deque<String> links = new ArrayDeque<>();
  private final Set<String> leaving = new HashSet<>();
  private int letters;
  private int dropped;
  private boolean space = true;

  OdtInlines(OdtWalk walk, String style, Spot spot, Flow after) {
    this.walk = walk;
    this.xml = walk.xml();
    this.style = style;
    this.spot = spot;
    this.after = after;
  }

  List<Inline> content() {
    return content;
  }

  /** How many letters were not kept, since the paragraph has too many. */
  int dropped() {
    return dropped;
  }

  boolean isVisible() {
    return content.stream().anyMatch(one -> one instanceof Inline.Text t && !t.text().isBlank());
  }

  /** Reads up to the end of the element {@code end}, which has started. */
  void read(String end) throws BadFileException {
    int around = xml.depth();
    while (xml.next() && !(xml.ends(end) && xml.depth() < around)) {
      if (xml.isStart()) {
        started();
      } else if (xml.isEnd()) {
        ended();
      } else {
        folded(xml.letters());
      }
    }
  }

  private void started() throws BadFileException {
    switch (xml.name()) {
      case "text:span" -> spans.push(xml.attribute("text:style-name", ""));
      case "text:a" -> links.push(xml.attribute("xlink:href", ""));
      case "text:s" -> add(" ".repeat(Math.max(1, Math.min(100, xml.number("text:c", 1)))));
      case "text:tab" -> add("\t");
      case "text:line-break" -> add("\n");
      case "text:note" -> content.add(new Inline.NoteMark(walk.note()));
      case "office:annotation" -> Comments.tell(annotation(), spot.current(), after);
      case "draw:frame", "draw:custom-shape", "draw:rect", "draw:a" ->
          new OdtFrame(walk, spot, after).read();
      case "text:change-start" -> {
        if (walk.changes().leaves(xml.attribute("text:change-id", ""))) {
          leaving.add(xml.attribute("text:change-id", ""));
        }
      }
      case "text:change-end" -> leaving.remove(xml.attribute("text:change-id", ""));
      case "text:change" -> add(walk.changes().restored(xml.attribute("text:change-id", "")));
      case "text:ruby-text", "office:annotation-end", "text:bookmark" -> xml.skip();
      default -> {
        // Fields: what they show is read.
      }
    }
  }

  private void ended() {
    if (xml.name().equals("text:span") && !spans.isEmpty()) {
      spans.pop();
    } else if (xml.name().equals("text:a") && !links.isEmpty()) {
      links.pop();
    }
  }

  /** The words of a comment, without who wrote it and when. */
  private String annotation() throws BadFileException {
    StringBuilder words = new StringBuilder();
    while (xml.next() && !xml.ends("office:annotation")) {
      if (xml.isStart() && (xml.name().startsWith("dc:") || xml.name().startsWith("?:"))) {
        xml.skip();
      } else {
        words.append(xml.letters()).append(xml.ends("text:p") ? " " : "");
      }
    }
    return words.toString();
  }

  private void folded(String text) {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (!blank || !space) {
        kept.append(blank ? ' ' : c);
      }
      space = blank;
    }
    put(kept.toString());
  }

  private void add(String text) {
    put(text);
    space = false;
  }

  private void put(String text) {
    if (text.isEmpty() || !leaving.isEmpty()) {
      return;
    }
    if (letters > Limits.PARAGRAPH) {
      dropped += text.length();
      return;
    }
    String span = spans.isEmpty() ? "" : spans.element();
    String link = links.isEmpty() ? "" : links.element();
    content.add(new Inline.Text(text, walk.styles().look(style, span), link));
    letters += text.length();
  }
}
