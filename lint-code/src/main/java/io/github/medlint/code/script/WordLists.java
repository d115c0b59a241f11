package io.github.medlint.code.script;

import io.github.medlint.format.data.DataNode;
import io.github.medlint.format.data.DataParser;
import io.github.medlint.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Lists of words that stand as data beside the classes: a section of names, each with its words.
 */
final class WordLists {

  private final DataNode root;

  private WordLists(DataNode root) {
    this.root = root;
  }

  /** The lists of a file of this package. */
  static WordLists load(String file) {
    try (InputStream in = WordLists.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + file);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new WordLists(DataParser.parse(SourceText.of(file, text), true));
    } catch (IOException e) {
      throw new IllegalStateException(file + " of the jar is broken", e);
    }
  }

  /** Of a section of named lists, the name by each word. */
  Map<String, String> names(String section) {
    Map<String, String> names = new HashMap<>();
    if (under(root, section) instanceof DataNode.Entries lists) {
      for (DataNode.Entry list : lists.entries()) {
        words(list.value()).forEach(word -> names.put(word, list.key()));
      }
    }
    return names;
  }

  /** The words of a list. */
  Set<String> words(String list) {
    return words(under(root, list));
  }

  private static DataNode under(DataNode node, String key) {
    if (node instanceof DataNode.Entries map) {
      for (DataNode.Entry entry : map.entries()) {
        if (entry.key().equals(key)) {
          return entry.value();
        }
      }
    }
    throw new IllegalStateException("no list of " + key);
  }

  private static Set<String> words(DataNode list) {
    Set<String> words = new HashSet<>();
    if (list instanceof DataNode.Items items) {
      for (DataNode item : items.items()) {
        if (item instanceof DataNode.Text text) {
          words.add(text.text().text());
        } else if (item instanceof DataNode.Other other) {
          words.add(other.written());
        }
      }
    }
    return words;
  }
}
