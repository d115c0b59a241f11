/** Rule records, packs, and the YAML loader whose errors point into the file. */
@NullMarked
package io.github.medlint.rule;

import org.jspecify.annotations.NullMarked;
