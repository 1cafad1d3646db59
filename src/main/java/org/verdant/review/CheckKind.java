package org.verdant.review;

/** What is checked beside the reviews ({@code domain.md} 4.0 B8). */
public enum CheckKind {
    /** Ethics, dual use, integrity and safeguards of every project. */
    SAFEGUARDS,
    /** Standards and certificates of equipment. */
    STANDARDS,
    EXPORT_CONTROL,
    NON_PROLIFERATION
}
