package io.github.medlint.language.model;

import java.nio.ByteBuffer;
import java.nio.ShortBuffer;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The forward pass of the network of Chen and Manning, <em>A Fast and Accurate Dependency Parser
 * using Neural Networks</em> (2014), over the weights that CoreNLP's parser has.
 *
 * <p>It is computed in two ways. {@link #scores} is quick: single precision, in loops over adjacent
 * numbers that the JIT turns into vector instructions. {@link #exactScores} does the same sums as
 * CoreNLP in the same order and precision, so that its scores are CoreNLP's to the last bit.
 * Whoever chooses by scores asks for the exact ones where the quick ones are too close to call.
 * Safe for several threads.
 */
public final class Network {

  /** Features of a state of the parser. */
  static final int FEATURES = 48;

  /**
   * How far quick scores of one state may at most be trusted; sixty times the error that was seen.
   */
  static final float MARGIN = 0.01f;

  /** The weights have four decimals and are stored as whole numbers of two bytes. */
  static final double SCALE = 10_000.0;

  /** What is stored for zero, so that the largest embeddings fit: they lie between -2.2 and 3.7. */
  public static final int ZERO = -8_000;

  /** Slices kept: a power of two, for 32 MB when all are in use. */
  private static final int SLICES = 1 << 13;

  /** A multiple of the numbers that a vector instruction takes. */
  private static final int LANES = 32;

  private final int hidden;
  private final int embedding;
  private final int labels;
  private final ShortBuffer embeddings;
  private final float[][] inputWeights;
  private final float[] biases;
  private final float[][] outputWeights;
  private final int[] doublePrecision;
  private final AtomicReferenceArray<@Nullable Slice> slices = new AtomicReferenceArray<>(SLICES);

  /** What one feature adds to the hidden layer; the values are never written again. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Slice(int feature, float[] values) {}

  Network(ByteBuffer in) {
    hidden = in.getInt();
    embedding = in.getInt();
    labels = in.getInt();
    // Most embeddings are of words that no text of a run has: they stay as they are stored.
    embeddings = ModelFile.section(in).asShortBuffer();
    inputWeights = weights(ModelFile.section(in), hidden, hidden);
    biases = weights(ModelFile.section(in), hidden, hidden)[0];
    // A length that vector instructions divide.
    int length = (labels + LANES - 1) / LANES * LANES;
    outputWeights = weights(ModelFile.section(in), labels, length);
    doublePrecision = StringTable.readInts(in, in.getInt());
  }

  /** Rows of their own rather than one array: the JIT makes vector loops of equal indexes only. */
  private static float[][] weights(ByteBuffer in, int columns, int length) {
    short[] stored = new short[columns];
    ShortBuffer all = in.asShortBuffer();
    float[][] rows = new float[all.remaining() / columns][length];
    for (float[] row : rows) {
      all.get(stored);
      decode(stored, row);
    }
    return rows;
  }

  private static void decode(short[] stored, float[] row) {
    for (int i = 0; i < stored.length; i++) {
      row[i] = weight(stored[i]);
    }
  }

  /** The weight that is stored as {@code stored}: the float that its decimal form reads as. */
  public static float weight(short stored) {
    return (float) ((stored - ZERO) / SCALE);
  }

  /**
   * The score of each output for a state with these inputs: one embedding a feature. What stands
   * behind the outputs is of no use.
   */
  float[] scores(int[] inputs) {
    float[] sums = biases.clone();
    for (int i = 0; i < FEATURES; i += 4) {
      add(
          slice(inputs[i], i),
          slice(inputs[i + 1], i + 1),
          slice(inputs[i + 2], i + 2),
          slice(inputs[i + 3], i + 3),
          sums);
    }
    for (int i = 0; i < hidden; i++) {
      sums[i] = sums[i] * sums[i] * sums[i];
    }
    float[] scores = new float[outputWeights[0].length];
    addProduct(outputWeights, 0, sums, scores);
    return scores;
  }

  private float[] slice(int input, int position) {
    int feature = input * FEATURES + position;
    // The golden ratio spreads neighbouring numbers over the places.
    int place = (feature * 0x9E3779B9) >>> (Integer.SIZE - Integer.numberOfTrailingZeros(SLICES));
    Slice slice = slices.get(place);
    if (slice == null || slice.feature() != feature) {
      slice = new Slice(feature, computeSlice(input, position));
      slices.set(place, slice);
    }
    return slice.values();
  }

  private float[] computeSlice(int input, int position) {
    float[] factors = new float[embedding];
    for (int i = 0; i < embedding; i++) {
      factors[i] = weight(embeddings.get(input * embedding + i));
    }
    float[] values = new float[hidden];
    addProduct(inputWeights, position * embedding, factors, values);
    return values;
  }

  // Several rows a loop: sums are then loaded and stored less often, which is most of the work.

  private static void add(float[] a, float[] b, float[] c, float[] d, float[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += a[i] + b[i] + (c[i] + d[i]);
    }
  }

  /** Adds to the sums the rows of a matrix from {@code first} on, each times its factor. */
  private static void addProduct(float[][] matrix, int first, float[] factors, float[] sums) {
    int row = 0;
    for (; row + 4 <= factors.length; row += 4) {
      addRows(
          matrix[first + row],
          factors[row],
          matrix[first + row + 1],
          factors[row + 1],
          matrix[first + row + 2],
          factors[row + 2],
          matrix[first + row + 3],
          factors[row + 3],
          sums);
    }
    for (; row < factors.length; row++) {
      addRow(matrix[first + row], factors[row], sums);
    }
  }

  private static void addRow(float[] a, float fa, float[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += a[i] * fa;
    }
  }

  private static void addRows(
      float[] a,
      float fa,
      float[] b,
      float fb,
      float[] c,
      float fc,
      float[] d,
      float fd,
      float[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += a[i] * fa + b[i] * fb + (c[i] * fc + d[i] * fd);
    }
  }

  /** The scores as CoreNLP computes them, to the last bit; a hundred times slower. */
  double[] exactScores(int[] inputs) {
    double[] sums = new double[hidden];
    for (int position = 0; position < FEATURES; position++) {
      addExactSlice(inputs[position], position, sums);
    }
    for (int i = 0; i < hidden; i++) {
      sums[i] += biases[i];
      sums[i] = sums[i] * sums[i] * sums[i];
    }
    double[] scores = new double[labels];
    for (int i = 0; i < hidden; i++) {
      for (int j = 0; j < labels; j++) {
        scores[j] += sums[i] * outputWeights[i][j];
      }
    }
    return scores;
  }

  private void addExactSlice(int input, int position, double[] sums) {
    double[] slice = new double[hidden];
    for (int k = 0; k < embedding; k++) {
      float x = weight(embeddings.get(input * embedding + k));
      float[] row = inputWeights[position * embedding + k];
      for (int i = 0; i < hidden; i++) {
        slice[i] += row[i] * x;
      }
    }
    // CoreNLP keeps what it computes at load in double precision, and all else in single.
    boolean wide = Arrays.binarySearch(doublePrecision, input * FEATURES + position) >= 0;
    for (int i = 0; i < hidden; i++) {
      sums[i] += wide ? slice[i] : (float) slice[i];
    }
  }
}
