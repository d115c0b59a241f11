/** Which files a run reads: directories, globs, and what ignore files leave out. */
@NullMarked
package io.github.medlint.run.files;

import org.jspecify.annotations.NullMarked;
