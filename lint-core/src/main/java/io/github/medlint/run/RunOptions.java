package io.github.medlint.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the person who starts a run decides, over and above the configuration.
 *
 * @param root the directory that reports name files from, absolute and normalized
 * @param configuration the file to use for all drafts; null to find each draft's own
 * @param home the user's home directory; null if unknown
 * @param facts declared for every draft; they win over every other declaration
 * @param maxFileSize in bytes, in place of the configured limit; null to keep that
 * @param threads how many drafts are checked at a time
 * @param syntax whether sentences are parsed where words alone leave a doubt
 */
public record RunOptions(
    Path root,
    @Nullable Path configuration,
    @Nullable Path home,
    Map<String, List<String>> facts,
    @Nullable Long maxFileSize,
    int threads,
    boolean syntax) {

  public RunOptions {
    facts = new TreeMap<>(facts);
  }
}
