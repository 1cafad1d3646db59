package org.verdant.review;

/** What is checked beside the reviews ({@code domain.md} 4.0 B8). */
public enum CheckKind {
    /** Ethics, dual use, integrity and safeguards of every project. */
    SAFEGUARDS,
    /** Standards and certificates of equipment. */
    STANDARDS,
    EXPORT_CONTROL,
    NON_PROLIFERATION,
    /** Due diligence of a financing: whether it can be built and run. */
    TECHNOLOGY,
    /** What it brings to the economy. */
    ECONOMICS,
    /** Whether it pays, and whether a state that borrows can bear the debt. */
    FINANCES,
    LAW,
    /** Who is behind the parties: identity, sanctions, corruption. */
    INTEGRITY
}
