package io.github.medlint.run;

import io.github.medlint.report.Report;
import io.github.medlint.report.register.ClaimsRegister;

/**
 * What listing claims gives.
 *
 * @param report what was checked on the way, and what could not be read
 * @param register the claims
 */
public record ClaimsRun(Report report, ClaimsRegister register) {}
