package io.dianlu.admin.tenant;

import java.time.LocalDate;

/**
 * Another end of a trial.
 *
 * @param until its last day, in the tenant's time zone
 * @param reason for the log
 */
public record ExtendTrial(LocalDate until, String reason) {}
