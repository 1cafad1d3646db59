package org.verdant.target;

/** What a counter counts once: the convening (K12), the file, or the country (K4). */
public enum DistinctBy {
    OCCASION,
    SUBJECT,
    COUNTRY
}
