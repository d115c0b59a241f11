package io.github.medlint.office.mail;

import io.github.medlint.document.Block;
import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Document;
import io.github.medlint.document.DocumentBuilder;
import io.github.medlint.document.Location;
import io.github.medlint.document.Placement;
import io.github.medlint.format.Formats;
import io.github.medlint.format.source.DocumentReader;
import io.github.medlint.office.flow.Assembly;
import io.github.medlint.office.flow.Flow;
import io.github.medlint.office.flow.Limits;
import io.github.medlint.text.LineIndex;
import io.github.medlint.text.SourceMap;
import io.github.medlint.text.SourceText;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the text of a message together: its subject, then each part as its format is read. */
final class MailText {

  private final String path;
  private final Formats formats;
  private final StringBuilder text = new StringBuilder();
  private final List<Part> parts = new ArrayList<>();
  private final List<Untold> untold = new ArrayList<>();
  private boolean hasBody;

  MailText(String path, Formats formats) {
    this.path = path;
    this.formats = formats;
  }

  /**
   * A part in the text of the message.
   *
   * @param document what it says; null for the subject
   * @param lines its lines; null if the document tells places of its own
   */
  private record Part(
      int start, int end, String type, @Nullable Document document, @Nullable LineIndex lines) {}

  private record Untold(String what, String why, int at) {}

  boolean hasBody() {
    return hasBody;
  }

  void subject(String subject) {
    String folded = String.join(" ", subject.strip().split("\\s+", -1));
    if (!folded.isEmpty()) {
      add(folded, "subject", null, null);
    }
  }

  void html(String html) {
    read("part.html", "text/html", html);
  }

  void plain(String plain) {
    read("part.txt", "text/plain", plain);
  }

  private void read(String name, String type, String content) {
    DocumentReader reader = formats.readerOf(name);
    String some = content.length() > Limits.TEXT ? content.substring(0, Limits.TEXT) : content;
    if (reader == null) {
      unread("a part in " + type, "nothing reads it");
      return;
    }
    Document document = reader.read(SourceText.of(path, some));
    add(some, type, document, document.source().lines());
    hasBody |= !document.blocks().isEmpty();
    if (some.length() < content.length()) {
      int more = content.length() - some.length();
      unread("the rest of a part", more + " letters behind the first " + Limits.TEXT);
    }
  }

  /** Adds a part whose paragraphs are told by its own program. */
  void flow(Flow flow, String type) {
    Document document = Assembly.of(flow, path, type, "", "", true);
    add(document.source().content(), type, document, null);
    hasBody |= !document.blocks().isEmpty();
  }

  private void add(
      String content, String type, @Nullable Document document, @Nullable LineIndex lines) {
    int start = text.length();
    text.append(content);
    parts.add(new Part(start, text.length(), type, document, lines));
    text.append('\n');
  }

  /** Tells of something that is not read, at the end of what is read so far. */
  void unread(String what, String why) {
    untold.add(new Untold(what, why, text.length()));
    // A sign of its own, so that it has a place.
    text.append("\uFFFC\n");
  }

  Document document(String format, String sha256) {
    SourceText source = SourceText.extracted(path, text.toString(), sha256);
    DocumentBuilder document = new DocumentBuilder(source, format).locations(this::location);
    boolean first = true;
    for (Part part : parts) {
      if (part.document == null) {
        SourceMap.Builder subject =
            new SourceMap.Builder().verbatim(source.content(), part.start, part.end);
        document.block(BlockRole.META_TITLE, 0, Set.of(), subject);
      } else {
        int opening = first ? preheader(part.document) : -1;
        first = false;
        document.part(
            part.document, part.start, block -> block.index() == opening ? shown(block) : block);
      }
    }
    for (Untold one : untold) {
      document.unread(one.what, one.why, new TextRange(one.at, one.at + 1));
    }
    return document.build();
  }

  /** The hidden words that open a message are what an inbox shows beside the subject. */
  private static int preheader(Document document) {
    for (Block block : document.blocks()) {
      if (block.role() != BlockRole.META_TITLE) {
        return block.in(Placement.HIDDEN) ? block.index() : -1;
      }
    }
    return -1;
  }

  private static Block shown(Block block) {
    return new Block(
        block.index(),
        BlockRole.META_DESCRIPTION,
        0,
        Set.of(),
        block.section(),
        block.text(),
        block.map());
  }

  private Location location(TextRange range) {
    for (Part part : parts) {
      if (range.start() < part.start) {
        break;
      } else if (range.start() < part.end) {
        LineIndex lines = part.lines;
        int start = Math.max(0, range.start() - part.start);
        if (lines != null) {
          return new Location.Part(part.type, lines.lineAt(start));
        }
        Document document = part.document;
        int end = Math.max(start, range.end() - part.start);
        Location own = document == null ? null : document.locations().of(new TextRange(start, end));
        return own == null ? new Location.Part(part.type, 0) : own;
      }
    }
    return new Location.Part("message", 0);
  }
}
