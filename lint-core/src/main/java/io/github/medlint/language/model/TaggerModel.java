package io.github.medlint.language.model;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.Interner;
import io.github.medlint.language.LevelUnavailableException;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Reads a tagger: CoreNLP's own format for all but its three big tables, which stay in the file's
 * bytes and are looked up there.
 */
public final class TaggerModel {

  private TaggerModel() {}

  public static MaxentTagger read(ByteBuffer in) {
    ByteBuffer skeleton = ModelFile.section(in);
    Properties properties = new Properties();
    properties.setProperty("model", ModelFile.TAGGER); // without it CoreNLP means to train
    MaxentTagger tagger =
        new MaxentTagger(
            new ByteArrayInputStream(skeleton.array(), skeleton.arrayOffset(), skeleton.limit()),
            properties,
            false);
    try {
      TaggerFields fields = new TaggerFields(tagger);
      fields.setWords(words(in));
      fields.setClusters(clusters(in));
      int extractors = in.getInt();
      int tags = in.getInt();
      List<Map<String, int[]>> features = new ArrayList<>(extractors);
      for (int i = 0; i < extractors; i++) {
        features.add(features(in, tags));
      }
      fields.setFeatures(features);
    } catch (ReflectiveOperationException e) {
      throw new LevelUnavailableException(
          "this version of CoreNLP does not fit the converted tagger: " + e, e);
    }
    return tagger;
  }

  private static Map<String, Object> words(ByteBuffer in) throws ReflectiveOperationException {
    StringTable table = StringTable.read(in);
    int[] starts = StringTable.readInts(in, table.size() + 1);
    byte[] counts = bytes(in);
    Method reader = TaggerFields.countsReader();
    Interner<String> tags = new Interner<>();
    return new LazyMap<>(
        table, i -> TaggerFields.decodeCounts(reader, counts, starts[i], starts[i + 1], tags));
  }

  private static Map<String, String> clusters(ByteBuffer in) {
    StringTable names = StringTable.read(in);
    StringTable words = StringTable.read(in);
    short[] clusters = new short[words.size()];
    in.asShortBuffer().get(clusters);
    in.position(in.position() + clusters.length * Short.BYTES);
    return new LazyMap<>(words, i -> names.get(clusters[i]));
  }

  private static Map<String, int[]> features(ByteBuffer in, int tags) {
    StringTable values = StringTable.read(in);
    int[] starts = StringTable.readInts(in, values.size() + 1);
    int[] pairs = StringTable.readInts(in, starts[values.size()]);
    return new LazyMap<>(
        values,
        i -> {
          int[] weights = new int[tags];
          Arrays.fill(weights, -1);
          for (int pair = starts[i]; pair < starts[i + 1]; pair += 2) {
            weights[pairs[pair]] = pairs[pair + 1];
          }
          return weights;
        });
  }

  private static byte[] bytes(ByteBuffer in) {
    byte[] bytes = new byte[in.getInt()];
    in.get(bytes);
    return bytes;
  }
}
