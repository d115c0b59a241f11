/** The Maven plugin: finds a project's texts, runs the linter on them, and judges the build. */
@NullMarked
package io.github.medlint.maven;

import org.jspecify.annotations.NullMarked;
