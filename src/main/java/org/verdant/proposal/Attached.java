package org.verdant.proposal;

import java.time.LocalDate;

/** An attachment by its kind, with the day on which it was stored. */
record Attached(String kind, LocalDate on) {}
