package io.github.medlint.config;

import java.util.List;
import java.util.Map;

/**
 * Facts for some files.
 *
 * @param files which; paths relative to the configuration file
 * @param facts by name
 */
record FileFacts(PathGlobs files, Map<String, Setting<List<String>>> facts) {}
