package io.github.medlint.format.markdown;

import com.google.re2j.Pattern;
import io.github.medlint.document.Block;
import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Document;
import io.github.medlint.document.DocumentBuilder;
import io.github.medlint.document.Unread;
import io.github.medlint.format.data.DataKeys;
import io.github.medlint.format.data.DataNode;
import io.github.medlint.format.data.DataParser;
import io.github.medlint.format.data.DataParser.Notation;
import io.github.medlint.format.source.DecodedText;
import io.github.medlint.text.SourceText;
import io.github.medlint.text.TextRange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the data at the top of a Markdown file: YAML, TOML or JSON. */
final class FrontMatter {

  private static final Pattern DESCRIPTION =
      Pattern.compile("(?i).*(?:description|excerpt|summary|subtitle|tagline|blurb|deck|teaser)s?");

  private static final Pattern TITLE =
      Pattern.compile("(?i)(?:.*[^a-z])?(?:(?:seo|meta|og|page|twitter)[_.-]?)?title|linktitle");

  private static final Pattern MARKUP =
      Pattern.compile("\\n|\\*\\*|__|\\]\\(|`|^\\s*(?:#|[-*+>] )|</?[a-zA-Z]|&#?[a-zA-Z0-9]+;");

  private static final Pattern KEY = Pattern.compile("\\s*[\\w-]+\\s*:");

  private final SourceText source;
  private final MarkdownReader reader;
  private final DocumentBuilder document;
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  private FrontMatter(SourceText source, MarkdownReader reader, DocumentBuilder document) {
    this.source = source;
    this.reader = reader;
    this.document = document;
  }

  /**
   * Reads the front matter of {@code source}, if it has one, into {@code document}.
   *
   * @return where the page's body starts
   */
  static int read(SourceText source, MarkdownReader reader, DocumentBuilder document) {
    String content = source.content();
    for (String fence : List.of("---", "+++")) {
      TextRange inner = between(content, fence);
      if (inner != null) {
        TextRange whole = new TextRange(0, afterLine(content, inner.end()));
        Notation notation = fence.equals("+++") ? Notation.TOML : Notation.YAML;
        FrontMatter front = new FrontMatter(source, reader, document);
        return front.read(inner, notation) ? whole.end() : 0;
      }
    }
    return content.startsWith("{") ? json(source, reader, document) : 0;
  }

  /** Reads the object that a page may begin with, alone in its lines. */
  private static int json(SourceText source, MarkdownReader reader, DocumentBuilder document) {
    String content = source.content();
    int end = DataParser.afterObject(content);
    boolean alone = end > 0 && content.substring(end, afterLine(content, end)).isBlank();
    TextRange inner = new TextRange(0, Math.max(0, end));
    FrontMatter front = new FrontMatter(source, reader, document);
    return alone && front.read(inner, Notation.JSON) ? afterLine(content, end) : 0;
  }

  /** What stands between the fences; null if there are none. */
  private static @Nullable TextRange between(String content, String fence) {
    if (!isFence(content, 0, fence)) {
      return null;
    }
    int start = afterLine(content, 0);
    int line = start;
    while (line < content.length()) {
      if (isFence(content, line, fence)) {
        return new TextRange(start, line);
      }
      line = afterLine(content, line);
    }
    return null;
  }

  private static boolean isFence(String content, int line, String fence) {
    return content.startsWith(fence, line)
        && content.substring(line + fence.length(), afterLine(content, line)).isBlank();
  }

  private static int afterLine(String content, int at) {
    int i = at;
    while (i < content.length() && content.charAt(i) != '\n' && content.charAt(i) != '\r') {
      i++;
    }
    return content.startsWith("\r\n", i) ? i + 2 : Math.min(i + 1, content.length());
  }

  /** Reads data; false if it is none, but text between two rules. */
  private boolean read(TextRange inner, Notation notation) {
    // The part from the file's start keeps its offsets; the fence of TOML is made a comment.
    String start = source.content().substring(0, inner.end());
    String part = notation == Notation.TOML ? "#" + start.substring(1) : start;
    if (inner.slice(part).isBlank()) {
      return true;
    }
    try {
      DataNode data = DataParser.parse(SourceText.of(source.path(), part), notation);
      if (!(data instanceof DataNode.Entries)) {
        return false;
      }
      node(data, "", 0);
      values.forEach(document::frontMatter);
    } catch (IOException e) {
      if (notation == Notation.YAML && !KEY.matcher(inner.slice(part)).lookingAt()) {
        return false;
      }
      document.unread("front matter", "not valid " + notation, new TextRange(0, inner.end()));
    }
    return true;
  }

  private void node(DataNode node, String key, int depth) {
    if (node instanceof DataNode.Entries map) {
      for (DataNode.Entry entry : map.entries()) {
        node(entry.value(), key.isEmpty() ? entry.key() : key + "." + entry.key(), depth + 1);
      }
    } else if (node instanceof DataNode.Items items) {
      values.computeIfAbsent(key, k -> new ArrayList<>());
      items.items().forEach(item -> node(item, key, depth + 1));
    } else if (node instanceof DataNode.Text text) {
      value(key, text.text().text());
      BlockRole role = role(key, depth, text.text().text());
      if (role != null) {
        string(text.text(), role);
      }
    } else if (node instanceof DataNode.Other other) {
      value(key, other.written());
    } else if (node instanceof DataNode.Lost lost) {
      TextRange where = new TextRange(lost.offset(), lost.offset());
      document.unread("string", "its letters cannot be located", where);
    }
  }

  private void value(String key, String value) {
    values.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
  }

  /** What a value is; null if it is nothing that people read. */
  private static @Nullable BlockRole role(String key, int depth, String value) {
    String last = key.substring(key.lastIndexOf('.') + 1);
    BlockRole role = DataKeys.role(last, depth, value);
    if (role == null) {
      return null;
    }
    if (TITLE.matcher(key).matches()) {
      return depth <= 2 ? BlockRole.META_TITLE : BlockRole.META_TEXT;
    } else if (DESCRIPTION.matcher(key).matches()) {
      return depth <= 2 ? BlockRole.META_DESCRIPTION : BlockRole.META_TEXT;
    }
    return switch (role) {
      case HEADING, PARAGRAPH, CAPTION, NOTE, META_DESCRIPTION -> BlockRole.META_TEXT;
      default -> role;
    };
  }

  private void string(DecodedText text, BlockRole role) {
    if (!MARKUP.matcher(text.text().strip()).find()) {
      document.block(role, 0, Set.of(), text.whole());
      return;
    }
    Document inner = reader.readValue(SourceText.of(source.path(), text.text()));
    for (Block block : inner.blocks()) {
      boolean prose = block.role() == BlockRole.PARAGRAPH || block.role() == BlockRole.HEADING;
      document.block(
          prose ? role : block.role(),
          prose ? 0 : block.level(),
          block.placements(),
          text.within(block.text(), block.map()));
    }
    for (Unread unread : inner.unread()) {
      TextRange where = unread.source();
      document.unread(
          unread.what(), unread.why(), where == null ? null : text.map().toSource(where));
    }
  }
}
