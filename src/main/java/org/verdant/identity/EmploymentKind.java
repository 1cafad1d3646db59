package org.verdant.identity;

/** How a person belongs to an organisation: at work in it, or on the body that governs it. Both are conflicts of interest (R-COI 1, 6). */
public enum EmploymentKind {
    EMPLOYEE,
    GOVERNING_BODY
}
