package io.github.medlint.knowledge;

/**
 * A brand of a drug.
 *
 * @param id stable id, made of its name: {@code depo-testosterone}
 * @param title its name as written
 * @param names how copy names it
 * @param label its own label: that of its drug or of a form of it, in all that it does not say
 *     itself
 */
public record Brand(String id, String title, Names names, Label label) {}
