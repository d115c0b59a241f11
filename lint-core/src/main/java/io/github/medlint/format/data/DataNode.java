package io.github.medlint.format.data;

import io.github.medlint.format.source.DecodedText;
import java.util.List;

/** A data file as a tree. Numbers, dates and truth values hold no copy and are left out. */
public sealed interface DataNode {

  /** A mapping; keys may repeat. */
  record Entries(List<Entry> entries) implements DataNode {}

  /** A key and its value. */
  record Entry(String key, DataNode value) {}

  /** A sequence. */
  record Items(List<DataNode> items) implements DataNode {}

  /** A string. */
  record Text(DecodedText text) implements DataNode {}

  /** A string whose letters could not be found in the file; its token starts at {@code offset}. */
  record Lost(int offset) implements DataNode {}

  /** A number, a truth value, an alias or nothing, as it is written. */
  record Other(String written) implements DataNode {}
}
