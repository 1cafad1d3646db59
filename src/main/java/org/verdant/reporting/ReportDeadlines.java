package org.verdant.reporting;

import java.time.Instant;

/** When the report of a project is due, when its proposer is reminded, when it is escalated, and when suspension is proposed. */
public record ReportDeadlines(Instant due, Instant reminder, Instant overdue, Instant suspension) {}
