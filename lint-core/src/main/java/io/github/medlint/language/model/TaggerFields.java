package io.github.medlint.language.model;

import static java.util.Objects.requireNonNull;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.Interner;
import io.github.medlint.language.LevelUnavailableException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The private parts of CoreNLP's tagger that hold its big tables. CoreNLP has no other way to give
 * a tagger tables that are already there: it can only read all of them from its own format, which
 * is nearly all of the time that a short run of medlint would take. Fields that a new CoreNLP
 * renamed are named by the exception, and by the test that loads the model.
 */
final class TaggerFields {

  private static final String PACKAGE = "edu.stanford.nlp.tagger.maxent.";

  private final MaxentTagger tagger;
  private final Object dictionary;
  private final Object distsim;

  /**
   * @throws ReflectiveOperationException if CoreNLP's classes are not as they were
   */
  TaggerFields(MaxentTagger tagger) throws ReflectiveOperationException {
    this.tagger = tagger;
    dictionary = field(MaxentTagger.class, "dict").get(tagger);
    distsim = onlyDistsim();
  }

  /** From words to their tags with their counts, the values being CoreNLP's own class. */
  Map<String, Object> words() throws ReflectiveOperationException {
    return map(field(dictionary.getClass(), "dict"), dictionary);
  }

  void setWords(Map<String, Object> words) throws ReflectiveOperationException {
    field(dictionary.getClass(), "dict").set(dictionary, words);
  }

  /** From words to the names of their distributional clusters. */
  Map<String, String> clusters() throws ReflectiveOperationException {
    return map(field(distsim.getClass(), "lexicon"), distsim);
  }

  void setClusters(Map<String, String> clusters) throws ReflectiveOperationException {
    field(distsim.getClass(), "lexicon").set(distsim, clusters);
  }

  /** For each feature extractor, from what it extracts to the numbers of the weights by tag. */
  @SuppressWarnings("unchecked")
  List<Map<String, int[]>> features() throws ReflectiveOperationException {
    return (List<Map<String, int[]>>) field(MaxentTagger.class, "fAssociations").get(tagger);
  }

  void setFeatures(List<Map<String, int[]>> features) throws ReflectiveOperationException {
    field(MaxentTagger.class, "fAssociations").set(tagger, features);
  }

  /** The bytes in which CoreNLP keeps a value of {@link #words()}. */
  static byte[] encodeCounts(Object counts) throws ReflectiveOperationException {
    Method save = counts.getClass().getDeclaredMethod("save", DataOutputStream.class);
    save.setAccessible(true);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    save.invoke(counts, new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  /** CoreNLP's reader of such bytes. */
  static Method countsReader() throws ReflectiveOperationException {
    Method reader =
        Class.forName(PACKAGE + "TagCount")
            .getDeclaredMethod("readTagCount", DataInputStream.class, Interner.class);
    reader.setAccessible(true);
    return reader;
  }

  static Object decodeCounts(
      Method reader, byte[] bytes, int from, int end, Interner<String> tags) {
    try {
      Object counts =
          reader.invoke(
              null, new DataInputStream(new ByteArrayInputStream(bytes, from, end - from)), tags);
      return requireNonNull(counts);
    } catch (ReflectiveOperationException e) {
      throw new LevelUnavailableException("CoreNLP cannot read the tagger's words: " + e, e);
    }
  }

  /** All extractors that ask for clusters share one lexicon of them. */
  private Object onlyDistsim() throws ReflectiveOperationException {
    Set<Object> found = Collections.newSetFromMap(new IdentityHashMap<>());
    Object rare = field(MaxentTagger.class, "extractorsRare").get(tagger);
    Object extractors = field(rare.getClass(), "v").get(rare);
    for (int i = 0; i < Array.getLength(extractors); i++) {
      Class<?> type = Array.get(extractors, i).getClass();
      if (type.getName().startsWith(PACKAGE + "ExtractorDistsim")) {
        found.add(field(type, "lexicon").get(Array.get(extractors, i)));
      }
    }
    if (found.size() != 1) {
      throw new NoSuchFieldException("one lexicon of clusters, found " + found.size());
    }
    return found.iterator().next();
  }

  @SuppressWarnings("unchecked")
  private static <V> Map<String, V> map(Field field, Object of) throws IllegalAccessException {
    return (Map<String, V>) field.get(of);
  }

  private static Field field(Class<?> type, String name) throws NoSuchFieldException {
    Field field = type.getDeclaredField(name);
    field.setAccessible(true);
    return field;
  }
}
