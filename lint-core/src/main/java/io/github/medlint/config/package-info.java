/** The configuration of a checkout: packs, levels and the facts declared for each file. */
@NullMarked
package io.github.medlint.config;

import org.jspecify.annotations.NullMarked;
