package io.github.medlint.language.model;

import static java.util.Objects.requireNonNull;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;

/** Writes CoreNLP's tagger in the form that {@link TaggerModel} reads. */
final class TaggerWriter extends MaxentTagger {

  private TaggerWriter(InputStream in, Properties properties) {
    super(in, properties, false);
  }

  static void write(InputStream stock, ModelBytes out)
      throws IOException, ReflectiveOperationException {
    Properties properties = new Properties();
    properties.setProperty("model", ModelFile.TAGGER);
    TaggerWriter tagger = new TaggerWriter(stock, properties);
    TaggerFields fields = new TaggerFields(tagger);
    Map<String, Object> words = fields.words();
    Map<String, String> clusters = fields.clusters();
    List<Map<String, int[]>> features = fields.features();

    fields.setWords(new HashMap<>());
    fields.setClusters(new HashMap<>());
    List<Map<String, int[]>> none = new ArrayList<>();
    features.forEach(f -> none.add(new HashMap<>()));
    fields.setFeatures(none);
    ByteArrayOutputStream skeleton = new ByteArrayOutputStream();
    tagger.saveModel(new DataOutputStream(skeleton));
    out.writeSection(skeleton.toByteArray());

    writeWords(words, out);
    writeClusters(clusters, out);
    out.writeInt(features.size());
    out.writeInt(tagger.numTags());
    for (Map<String, int[]> feature : features) {
      writeFeatures(feature, out);
    }
  }

  private static void writeWords(Map<String, Object> words, ModelBytes out)
      throws IOException, ReflectiveOperationException {
    List<String> sorted = out.writeTable(words.keySet());
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    out.writeInt(0);
    for (String word : sorted) {
      all.write(TaggerFields.encodeCounts(requireNonNull(words.get(word))));
      out.writeInt(all.size());
    }
    out.writeSection(all.toByteArray());
  }

  private static void writeClusters(Map<String, String> clusters, ModelBytes out) {
    List<String> names = out.writeTable(new TreeSet<>(clusters.values()));
    for (String word : out.writeTable(clusters.keySet())) {
      out.writeShort((short) names.indexOf(clusters.get(word)));
    }
  }

  private static void writeFeatures(Map<String, int[]> feature, ModelBytes out) {
    List<Integer> pairs = new ArrayList<>();
    List<String> values = out.writeTable(feature.keySet());
    out.writeInt(0);
    for (String value : values) {
      int[] weights = requireNonNull(feature.get(value));
      for (int tag = 0; tag < weights.length; tag++) {
        if (weights[tag] >= 0) {
          pairs.add(tag);
          pairs.add(weights[tag]);
        }
      }
      out.writeInt(pairs.size());
    }
    pairs.forEach(out::writeInt);
  }
}
