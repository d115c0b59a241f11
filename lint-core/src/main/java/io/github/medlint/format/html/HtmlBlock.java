package io.github.medlint.format.html;

import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Placement;
import io.github.medlint.text.SourceMap;
import java.util.Set;

/**
 * A block as found, before it is put in source order.
 *
 * @param start where its text begins in the source
 */
record HtmlBlock(
    int start, BlockRole role, int level, Set<Placement> placements, SourceMap.Builder text) {}
