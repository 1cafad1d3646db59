package org.verdant.audit.web;

import org.jspecify.annotations.Nullable;
import org.verdant.audit.AuditRow;

/**
 * One line of the page: an entry with the words for its ids.
 *
 * @param actor name of the person, or null when the product itself did it or nobody has that id any more
 * @param number of the file, or null when it has none
 */
record AuditLine(
        AuditRow row,
        @Nullable String actor,
        @Nullable String principal,
        @Nullable String number) {}
