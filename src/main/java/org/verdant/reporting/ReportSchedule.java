package org.verdant.reporting;

import java.time.Instant;

/**
 * When the report of a file is asked for.
 *
 * @param stop from then on it no longer counts
 */
public record ReportSchedule(Instant due, Instant reminder, Instant stop) {}
