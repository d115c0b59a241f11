/**
 * What the shape of words tells about a block in any format: an outline, a disclaimer, a call to
 * action, prose.
 */
@NullMarked
package io.github.medlint.format.shape;

import org.jspecify.annotations.NullMarked;
