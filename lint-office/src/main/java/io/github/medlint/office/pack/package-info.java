/** Packages of office programs: unpacked and parsed within limits. */
@NullMarked
package io.github.medlint.office.pack;

import org.jspecify.annotations.NullMarked;
