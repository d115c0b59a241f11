package io.github.medlint.engine;

import java.util.List;
import java.util.Map;

/** Gives the settings of each draft of a run. Called by several threads. */
@FunctionalInterface
public interface Settings {

  /** The same for every draft: nothing configured. */
  Settings DEFAULT = (path, frontMatter) -> DraftSettings.DEFAULT;

  /**
   * The settings of one draft.
   *
   * @param path the draft's path
   * @param frontMatter its front matter; empty while the draft is not yet read
   */
  DraftSettings of(String path, Map<String, List<String>> frontMatter);
}
