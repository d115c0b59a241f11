package io.github.medlint.language.model;

import org.jspecify.annotations.Nullable;

/**
 * Which models tag and parse.
 *
 * @param tagger the path, URL or class path resource of a tagger in CoreNLP's format; null for the
 *     converted English one of medlint-models
 * @param parser the same of a dependency model
 */
public record Models(@Nullable String tagger, @Nullable String parser) {

  /** CoreNLP's English tagger in its models jar. */
  public static final String STOCK_TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

  /** CoreNLP's English dependency model in its models jar. */
  public static final String STOCK_PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  /** The system property that names a tagger in CoreNLP's format. */
  public static final String TAGGER_PROPERTY = "medlint.model.tagger";

  /** The system property that names a dependency model in CoreNLP's format. */
  public static final String PARSER_PROPERTY = "medlint.model.parser";

  /** Those that the system properties name, and the converted ones where they name none. */
  public static Models configured() {
    return new Models(System.getProperty(TAGGER_PROPERTY), System.getProperty(PARSER_PROPERTY));
  }

  /** The converted ones. */
  public static Models converted() {
    return new Models(null, null);
  }

  /** CoreNLP's own, from its models jar, which must then be on the class path. */
  public static Models stock() {
    return new Models(STOCK_TAGGER, STOCK_PARSER);
  }
}
