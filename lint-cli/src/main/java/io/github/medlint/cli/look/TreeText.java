package io.github.medlint.cli.look;

import io.github.medlint.document.Block;
import io.github.medlint.document.Document;
import io.github.medlint.document.Location;
import io.github.medlint.document.Placement;
import io.github.medlint.document.Unread;
import io.github.medlint.language.Sentence;
import io.github.medlint.language.SentenceSplitter;
import io.github.medlint.language.Token;
import io.github.medlint.text.LineIndex;
import io.github.medlint.text.Printable;
import io.github.medlint.text.TextRange;
import java.io.PrintStream;
import java.util.TreeSet;

/** A draft's blocks, sentences and tokens as text. Places are {@code line:column} of the source. */
final class TreeText {

  private final Document document;
  private final PrintStream out;

  private TreeText(Document document, PrintStream out) {
    this.document = document;
    this.out = out;
  }

  static void write(Document document, PrintStream out) {
    new TreeText(document, out).write();
  }

  private void write() {
    SentenceSplitter splitter = new SentenceSplitter();
    say(
        document.source().path()
            + ": "
            + document.format()
            + ", "
            + document.blocks().size()
            + " blocks"
            + (document.source().charset().isEmpty() ? "" : ", " + document.source().charset()));
    String record = "";
    for (Block block : document.blocks()) {
      if (!document.recordOf(block).equals(record)) {
        record = document.recordOf(block);
        say(record.isEmpty() ? "outside of records" : "record " + record);
      }
      head(block);
      for (Sentence sentence : splitter.split(block.text())) {
        say(
            "  sentence "
                + place(block.map().toSource(sentence.range()))
                + " “"
                + slice(block, sentence.range())
                + "”");
        StringBuilder tokens = new StringBuilder("   ");
        for (Token token : sentence.tokens()) {
          TextRange range = new TextRange(token.start(), token.end());
          tokens.append(' ').append(start(block.map().toSource(range))).append(' ');
          tokens.append(slice(block, range));
        }
        say(tokens);
      }
    }
    for (Unread unread : document.unread()) {
      TextRange range = unread.source();
      say(
          "unread "
              + (range == null ? "" : place(range) + " ")
              + unread.what()
              + ": "
              + unread.why());
    }
  }

  private void head(Block block) {
    StringBuilder line = new StringBuilder(block.role().label());
    if (block.level() > 0) {
      line.append(' ').append(block.level());
    }
    line.append(' ').append(place(block.source()));
    for (Placement placement : new TreeSet<>(block.placements())) {
      line.append(" (").append(placement.label()).append(')');
    }
    if (!block.section().path().isEmpty()) {
      line.append(" in ").append(String.join(" › ", block.section().path()));
    }
    say(line);
  }

  /** Prints a line; what a draft holds never steers a terminal. */
  private void say(CharSequence line) {
    out.println(Printable.of(line.toString()));
  }

  private static String slice(Block block, TextRange range) {
    return block.text().substring(range.start(), range.end()).replace('\n', ' ');
  }

  private String start(TextRange range) {
    return document.source().lines().position(range.start()).toString();
  }

  private String place(TextRange range) {
    LineIndex lines = document.source().lines();
    Location location = document.locations().of(range);
    return lines.position(range.start())
        + "-"
        + lines.position(range.end())
        + (location == null ? "" : " [" + location.told() + "]");
  }
}
