/**
 * Which files a run is about: what arguments stand for, what a walk takes, and what it leaves out.
 */
@NullMarked
package io.github.medlint.run.files;

import org.jspecify.annotations.NullMarked;
