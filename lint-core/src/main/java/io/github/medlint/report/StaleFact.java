package io.github.medlint.report;

import java.time.LocalDate;

/**
 * A fact that the run used and that should have been compared with its source again.
 *
 * @param id {@code drug-} or {@code condition-} and the id of what it is about
 * @param title what it is about, for people
 * @param verifyBy the last day on which it could be used unchecked
 * @param source where it comes from
 */
public record StaleFact(String id, String title, LocalDate verifyBy, String source) {}
