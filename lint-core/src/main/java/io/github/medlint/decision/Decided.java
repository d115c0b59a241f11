package io.github.medlint.decision;

import io.github.medlint.check.Finding;

/**
 * A finding that was decided: it is in every report, and counts for nothing.
 *
 * @param path the draft, as reports call it
 */
public record Decided(String path, Finding finding, Decision decision) {}
