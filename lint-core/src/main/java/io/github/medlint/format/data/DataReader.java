package io.github.medlint.format.data;

import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Document;
import io.github.medlint.document.DocumentBuilder;
import io.github.medlint.document.Placement;
import io.github.medlint.format.data.DataParser.Notation;
import io.github.medlint.format.source.DocumentReader;
import io.github.medlint.text.SourceMap;
import io.github.medlint.text.SourceText;
import io.github.medlint.text.TextRange;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the copy in a content file of JSON, YAML or TOML, such as an export of a content system.
 * Strings with markup of their own are read by that markup's reader. In each mapping the title
 * comes first, wherever its key stands, so that its text is found in its section.
 */
public final class DataReader implements DocumentReader {

  private final MarkedUpString strings;

  /** A reader that gives strings with markup to {@code markdown} and {@code html}. */
  public DataReader(DocumentReader markdown, DocumentReader html) {
    this.strings = new MarkedUpString(markdown, html);
  }

  @Override
  public String format() {
    return "data";
  }

  @Override
  public Document read(SourceText source) {
    DocumentBuilder document = new DocumentBuilder(source, format());
    Notation notation = Notation.of(source.path());
    try {
      new Walk(source, document).node(DataParser.parse(source, notation), "", 0, 0);
    } catch (IOException e) {
      String message = e.getMessage() == null ? "" : e.getMessage();
      document.unread("file", "not valid " + notation + ": " + oneLine(message), null);
    }
    return document.build();
  }

  private static String oneLine(String message) {
    return message.lines().map(String::strip).limit(3).reduce((a, b) -> a + " " + b).orElse("");
  }

  /** One walk through a file's tree. */
  private final class Walk implements MarkedUpString.Blocks {

    private final SourceText source;
    private final DocumentBuilder document;

    Walk(SourceText source, DocumentBuilder document) {
      this.source = source;
      this.document = document;
    }

    /**
     * Reads a node.
     *
     * @param depth how many mappings and sequences it stands in
     * @param rank how many mappings it stands in: the rank of their titles
     */
    void node(DataNode node, String key, int depth, int rank) {
      if (node instanceof DataNode.Entries map) {
        entries(map.entries(), depth + 1, rank + 1, true);
        entries(map.entries(), depth + 1, rank + 1, false);
      } else if (node instanceof DataNode.Items items) {
        items.items().forEach(item -> node(item, key, depth + 1, rank));
      } else if (node instanceof DataNode.Lost lost) {
        document.unread(
            "string", "its letters cannot be located", new TextRange(lost.offset(), lost.offset()));
      } else if (node instanceof DataNode.Text text) {
        BlockRole role = DataKeys.role(key, depth, text.text().text());
        if (role != null) {
          int level = Math.min(6, Math.max(1, rank));
          strings.read(source.path(), text.text(), role, level, this);
        }
      }
    }

    private void entries(List<DataNode.Entry> entries, int depth, int rank, boolean titles) {
      for (DataNode.Entry entry : entries) {
        boolean title =
            entry.value() instanceof DataNode.Text text
                && DataKeys.role(entry.key(), depth, text.text().text()) == BlockRole.HEADING;
        if (title == titles) {
          node(entry.value(), entry.key(), depth, rank);
        }
      }
    }

    @Override
    public void unread(String what, String why, @Nullable TextRange where) {
      document.unread(what, why, where);
    }

    @Override
    public void add(BlockRole role, int level, Set<Placement> placements, SourceMap.Builder text) {
      if (role == BlockRole.HEADING) {
        document.heading(level, placements, text);
      } else {
        document.block(role, level, placements, text);
      }
    }
  }
}
