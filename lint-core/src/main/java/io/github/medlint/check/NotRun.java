package io.github.medlint.check;

/**
 * A rule that could not be run, so that its silence is no pass.
 *
 * @param rule the rule's id, or the file it should have come from
 * @param why the reason
 */
public record NotRun(String rule, String why) {}
