/** The reader of content files in JSON and YAML, and the keys whose values are copy. */
@NullMarked
package io.github.medlint.format.data;

import org.jspecify.annotations.NullMarked;
