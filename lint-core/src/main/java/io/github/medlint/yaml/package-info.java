/** YAML as a tree whose every node knows its place, and the diagnostics that point there. */
@NullMarked
package io.github.medlint.yaml;

import org.jspecify.annotations.NullMarked;
