package io.github.medlint.language.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes CoreNLP's dependency model in the form that {@link ArcParser} reads. */
final class ParserWriter {

  /** How many features CoreNLP computes when it loads a parser, unless told otherwise. */
  private static final int PRE_COMPUTED = 20_000;

  private ParserWriter() {}

  static void write(StockParserText model, ModelBytes out) throws IOException {
    // A word that stands twice is the later one to CoreNLP.
    Map<String, Integer> rows = new HashMap<>();
    for (int i = 0; i < model.words().size(); i++) {
      rows.put(model.words().get(i), i);
    }
    List<String> sorted = out.writeTable(rows.keySet());
    for (List<String> names : List.of(model.tags(), model.labels())) {
      // The first label means none, and has an embedding but no name in the result.
      List<String> named = names == model.labels() ? names.subList(1, names.size()) : names;
      out.writeInt(named.size());
      for (String name : named) {
        byte[] letters = name.getBytes(StandardCharsets.UTF_8);
        out.writeByte(letters.length);
        out.write(letters);
      }
    }
    List<Integer> order = new ArrayList<>();
    sorted.forEach(word -> order.add(rows.get(word)));
    for (int i = model.words().size(); i < model.embeddings().size(); i++) {
      order.add(i);
    }
    out.writeInt(model.biases().length);
    out.writeInt(model.embeddings().get(0).length);
    out.writeInt(model.outputWeights().get(0).length);
    writeWeights(order.stream().map(model.embeddings()::get).toList(), out);
    writeWeights(model.inputWeights(), out);
    writeWeights(List.of(model.biases()), out);
    writeWeights(model.outputWeights(), out);
    int[] wide = preComputed(model, order);
    out.writeInt(wide.length);
    for (int feature : wide) {
      out.writeInt(feature);
    }
  }

  /** The features that CoreNLP computes at load, by the new numbers of their words, sorted. */
  private static int[] preComputed(StockParserText model, List<Integer> order) {
    int[] places = new int[model.embeddings().size()];
    Arrays.fill(places, -1);
    for (int i = 0; i < order.size(); i++) {
      places[order.get(i)] = i;
    }
    return Arrays.stream(model.preComputed())
        .limit(PRE_COMPUTED)
        .filter(feature -> places[feature / Network.FEATURES] >= 0)
        .map(
            feature ->
                places[feature / Network.FEATURES] * Network.FEATURES + feature % Network.FEATURES)
        .sorted()
        .toArray();
  }

  private static void writeWeights(List<float[]> rows, ModelBytes out) throws IOException {
    out.writeInt(rows.size() * rows.get(0).length * Short.BYTES);
    for (float[] row : rows) {
      for (float weight : row) {
        long stored = Math.round(weight * Network.SCALE) + Network.ZERO;
        if (stored != (short) stored || Network.weight((short) stored) != weight) {
          throw new IOException("the weight " + weight + " does not fit the format");
        }
        out.writeShort((short) stored);
      }
    }
  }
}
