/** Reads messages with what is attached to them. */
@NullMarked
package io.github.medlint.office.mail;

import org.jspecify.annotations.NullMarked;
