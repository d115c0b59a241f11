package io.github.medlint.language.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * CoreNLP's dependency model in its own text form, as {@code DependencyParser.writeModelFile}
 * writes it.
 *
 * @param embeddings one row a word, tag and label, in this order
 * @param inputWeights one row a number of the input layer, one column a unit of the hidden layer
 * @param outputWeights one row a unit of the hidden layer
 * @param preComputed the features that CoreNLP can compute when it loads, the most frequent first
 */
@SuppressWarnings("ArrayRecordComponent") // read once and written once
record StockParserText(
    List<String> words,
    List<String> tags,
    List<String> labels,
    List<float[]> embeddings,
    List<float[]> inputWeights,
    float[] biases,
    List<float[]> outputWeights,
    int[] preComputed) {

  static StockParserText read(BufferedReader in) throws IOException {
    int wordCount = count(in, "dict");
    int tagCount = count(in, "pos");
    int labelCount = count(in, "label");
    int embedding = count(in, "embeddingSize");
    int hidden = count(in, "hiddenSize");
    if (count(in, "numTokens") != Network.FEATURES) {
      throw new IOException("the parser has other features than " + Network.FEATURES);
    }
    int preComputed = count(in, "preComputed");
    List<float[]> embeddings = new ArrayList<>();
    return new StockParserText(
        names(in, wordCount, embedding, embeddings),
        names(in, tagCount, embedding, embeddings),
        names(in, labelCount, embedding, embeddings),
        embeddings,
        rows(in, embedding * Network.FEATURES, hidden),
        floats(in.readLine().strip().split(" ", -1), 0, hidden),
        rows(in, hidden, 2 * labelCount - 1),
        ints(in, preComputed));
  }

  private static int count(BufferedReader in, String name) throws IOException {
    String line = in.readLine();
    if (line == null || !line.startsWith(name + "=")) {
      throw new IOException("expected " + name + "=…, found " + line);
    }
    return Integer.parseInt(line.substring(name.length() + 1));
  }

  private static List<String> names(
      BufferedReader in, int count, int columns, List<float[]> embeddings) throws IOException {
    List<String> names = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String[] row = in.readLine().strip().split(" ", -1);
      names.add(row[0]);
      embeddings.add(floats(row, 1, columns));
    }
    return names;
  }

  private static List<float[]> rows(BufferedReader in, int count, int columns) throws IOException {
    List<float[]> rows = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      rows.add(floats(in.readLine().strip().split(" ", -1), 0, columns));
    }
    return rows;
  }

  private static float[] floats(String[] row, int from, int count) {
    float[] floats = new float[count];
    for (int i = 0; i < count; i++) {
      floats[i] = Float.parseFloat(row[from + i]);
    }
    return floats;
  }

  private static int[] ints(BufferedReader in, int count) throws IOException {
    int[] ints = new int[count];
    int filled = 0;
    while (filled < count) {
      for (String number : in.readLine().strip().split(" ", -1)) {
        ints[filled++] = Integer.parseInt(number);
      }
    }
    return ints;
  }
}
